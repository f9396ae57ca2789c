import { createHash } from 'node:crypto';
import { isNumberFor } from '../../agencies/identity.js';
import { isOrganisationNumber } from '../../agencies/organisation-number.js';
import { type Day, plus } from '../../journey/calendar.js';
import type { Value } from '../../journey/findings.js';
import type { Ref } from '../../journey/parties.js';
import { type LifeEvent, leafletOf } from '../../life-events/index.js';
import type { TriggerKind } from '../../life-events/life-event.js';
import type { Recognisable } from '../../life-events/recognised.js';
import { checkTold } from '../check-told.js';
import type { Connections } from '../connections.js';
import { unprocessable } from '../problem.js';

/** What was said to have happened, or that it will. */
export interface Declaration {
  kind: string;
  on: Day;
  concerns?: string;
  told?: Readonly<Record<string, Value>>;
}

interface Said {
  /** The sender's own name for it: the same again is the same. */
  command: string;
  subject: Ref;
  lifeEvent: LifeEvent;
  trigger: TriggerKind;
  by: NonNullable<Recognisable['by']>;
  today: Day;
}

/** The event that somebody's word becomes; a problem where its day, its number or what is told with it cannot be. */
export async function eventOf(on: Connections, said: Said, it: Declaration): Promise<Recognisable> {
  const { subject, trigger, lifeEvent, by, today } = said;
  checkDay(it.on, today, trigger);
  checkTold(on.catalogue, leafletOf(on.catalogue, lifeEvent.current), it.told ?? {});
  const concerns = await concernedBy(on, said, it);
  return {
    ...{ type: it.kind, about: subject, mother: subject, on: it.on, today, by },
    ...(concerns !== undefined && { concerns }),
    ...(it.told && { told: it.told }),
  };
}

export const isNear = (day: Day, today: Day, { within }: TriggerKind): boolean =>
  within !== undefined && day >= plus(today, { days: -within.before }) && day <= plus(today, { days: within.after });

function checkDay(day: Day, today: Day, trigger: TriggerKind): void {
  if (isNear(day, today, trigger)) return;
  const { before = 0, after = 0 } = trigger.within ?? {};
  throw unprocessable('/on', `Must lie at most ${before} days back and ${after} days ahead.`);
}

/** Another person or an organisation is looked up by the number that is given; an organisation that has none yet gets a reference of its own. */
async function concernedBy(
  { store, profile }: Connections,
  { trigger: { concerns }, command }: Said,
  { concerns: number }: Declaration,
): Promise<Ref | undefined> {
  if (concerns === 'newOrganisation' && number === undefined) return refFor(command);
  if (concerns === undefined) {
    if (number !== undefined) throw unprocessable('/concerns', 'Leave it out: it is about nobody else.');
    return undefined;
  }
  const isOne = concerns === 'person' ? isNumberFor(profile, number ?? '') : isOrganisationNumber(number ?? '');
  if (number === undefined || !isOne) throw unprocessable('/concerns', 'Must be a number that may exist here.');
  return store.people.refOf(number);
}

/** The same for the same command, and random to everybody else. */
function refFor(command: string): Ref {
  const hex = createHash('sha256').update(`organisation/${command}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
