import { type Day, dayOf, type Instant } from '../../../journey/calendar.js';
import type { Leaflet } from '../../../journey/define.js';
import { type Ground, groundIn } from '../../../journey/ground.js';
import type { Manifest } from '../../../journey/manifest.js';
import type { ErrandStanding, Standing } from '../../../journey/standing.js';
import type { Catalogue } from '../../../life-events/index.js';
import type { Language } from '../../../life-events/texts/text.js';
import type { StoredTask } from '../../../store/desk.js';
import type { Proposal } from '../../../store/proposals.js';
import type { Actor } from '../../access/actor.js';
import { type Say, sayingIn } from '../timeline/saying.js';

/** Who works at the desk. */
export type Staff = Extract<Actor, { kind: 'caseworker' | 'operator' }>;

export const isStaff = (actor: Actor): actor is Staff => actor.kind === 'caseworker' || actor.kind === 'operator';

/** What every sentence of the desk is made from, whichever task it is about. */
export interface Desk {
  viewer: Staff;
  language: Language;
  /** Law's time. */
  now: Instant;
  manifests: Readonly<Record<string, Manifest>>;
  catalogue: Catalogue;
}

/** One task as somebody at the desk sees it. A journey that has only just begun is not recorded yet. */
export interface OfTask extends Desk {
  task: StoredTask;
  say: Say;
  today: Day;
  lifeEvent: string;
  standing?: Standing;
  /** None where the task is about the journey itself. */
  errand?: ErrandStanding;
  leaflet?: Leaflet;
  /** What decides which acts the journey can hear. */
  ground?: Ground;
  proposal?: Proposal;
}

export function ofTask(desk: Desk, task: StoredTask, standing?: Standing, proposal?: Proposal): OfTask {
  const { viewer, language, now, catalogue } = desk;
  const isQuiet = viewer.kind === 'caseworker' && standing?.grief === true;
  const errand = standing?.errands.find((it) => it.id === task.errand);
  const lifeEvent = standing?.lifeEvent ?? lifeEventWith(catalogue, task.step);
  const leaflet = standing && catalogue[lifeEvent]?.leaflets[errand?.rules ?? standing.leaflet];
  return {
    ...desk,
    ...{ task, lifeEvent, today: dayOf(now), say: sayingIn(language, isQuiet ? 'grief' : undefined) },
    ...(standing && { standing }),
    ...(errand && { errand }),
    ...(leaflet && { leaflet }),
    ...(standing && errand && { ground: groundIn(standing, errand, leaflet, now) }),
    ...(proposal && { proposal }),
  };
}

const lifeEventWith = (catalogue: Catalogue, step: string): string =>
  Object.values(catalogue).find((it) => it.leaflets[it.current]?.steps[step])?.id ?? '';
