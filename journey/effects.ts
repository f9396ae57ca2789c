import type { Question } from './errand.js';
import type { Act } from './manifest.js';
import type { Party, Ref } from './parties.js';

/** What every effect carries: the errand and round it belongs to, and a key that is the same at every attempt. */
interface OfErrand {
  key: string;
  errand: string;
  round: number;
  step: string;
  about: Ref;
}

export type Effect =
  /** Fetch the leaflet's findings about these parties, only these parts, each with its basis. */
  | {
      verb: 'gather';
      key: string;
      of: readonly Ref[];
      everyone: readonly Pick<Party, 'ref' | 'roles' | 'is'>[];
      /** Whom the trigger was said to be about. */
      concerns?: Ref;
      parts?: readonly string[];
    }
  /** Something leaves, through the one gate. */
  | (OfErrand & {
      verb: 'send';
      act: Act;
      with: string;
      by: readonly Ref[];
      withheld: readonly string[];
      anyway?: true;
      purpose?: string;
    })
  /** A dialog for one participant: asks, reminds or tells; closed when the thing is done. */
  | (OfErrand & { verb: 'ask'; to: Ref; question: Question; with: string; until?: string })
  | (OfErrand & { verb: 'remind' | 'inform' | 'close'; to: Ref; with: string; says: string })
  /** A caseworker's or operator's task; a stalled errand always has one. */
  | (OfErrand & { verb: 'openTask'; with: string; cause: string; owner: TaskOwner; to: readonly Ref[]; due?: string })
  | (OfErrand & { verb: 'closeTask'; with: string });

export type TaskOwner = 'person' | 'caseworker' | 'operator';
