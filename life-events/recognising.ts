/** What every life event's `recognise` says with. */
import { type Day, startOf } from '../journey/calendar.js';
import type { Participant, Party, Ref } from '../journey/parties.js';
import type { OpenJourney, Recognisable, Recognised } from './recognised.js';

/** Nothing follows, and the record says why. */
export const ignore = (reason: string): Recognised[] => [{ do: 'ignore', reason }];

/** What somebody says anew, or a register does, begins anew where what it began before was taken back. */
export const standing = (open: readonly OpenJourney[]): OpenJourney[] => open.filter((it) => !it.isAnnulled);

/** Of what a register or a body says: the same of the same day, after it was taken back, is the old word come late; another day is another. */
export const notRepeated = (
  open: readonly OpenJourney[],
  { type, on }: Pick<Recognisable, 'type' | 'on'>,
): OpenJourney[] =>
  open.filter(({ isAnnulled, trigger }) => !isAnnulled || (trigger.kind === type && trigger.on === on));

export const withParty = (open: readonly OpenJourney[], ref: Ref): OpenJourney[] =>
  open.filter((it) => it.parties.some((party) => party.ref === ref));

/** A party who sees and acts from today on, in their first role. */
export const participantOf = ({ ref, roles }: Pick<Party, 'ref' | 'roles'>, today: Day): Participant => ({
  ref,
  role: roles[0] ?? 'party',
  from: startOf(today),
});
