/** Which association a unit of the register is, of those that were founded here and wait for their number. */
import { type Day, daysBetween } from '../../journey/calendar.js';
import type { Ref } from '../../journey/parties.js';
import type { OpenJourney, Recognisable, Recognised } from '../recognised.js';

/** A journey, and the organisation in it that may get a number. */
export type Waiting = OpenJourney & { organisation: OpenJourney['parties'][number] };

type Unit = Pick<Recognisable, 'others' | 'registeredOn' | 'foundedOn'>;

/** A meeting is moved, and a day is misremembered: so many days may lie between what was told and what the register has. Ours. */
const mayDiffer = 30;

/** Those that one of its board waits to see registered, and whose founding its days do not speak against; where one was founded on the very day that the register has, that one alone. */
export function waitingFor(unit: Unit, open: readonly OpenJourney[]): readonly Waiting[] {
  const fitting = organisationsOf(unit, open).filter((it) => it.organisation.isNumbered === false && fits(unit, it));
  const same = fitting.filter(({ trigger }) => trigger.on === unit.foundedOn);
  return same.length > 0 ? same : fitting;
}

/** Those whose number was struck out, with somebody on the board of the new unit. */
export const struckOut = (unit: Unit, open: readonly OpenJourney[]): readonly Waiting[] =>
  organisationsOf(unit, open).filter((it) => it.organisation.isReleased === true);

/** The unit is this association: the journey knows it by its number from now on, and reads what the register says. */
export const gets = (unit: Ref, { journey, organisation: { ref } }: Waiting): Recognised => ({
  do: 'tell',
  journey,
  news: { type: 'register.changed', parties: [ref], parts: ['enhet', 'roller'] },
  identifies: { party: ref, found: unit },
});

const organisationsOf = ({ others = [] }: Unit, open: readonly OpenJourney[]): readonly Waiting[] =>
  open
    .filter(({ parties }) => others.some(({ ref }) => parties.some((it) => it.ref === ref)))
    .flatMap((it) =>
      it.parties.filter(({ roles }) => roles.includes('organisation')).map((organisation) => ({ ...it, organisation })),
    );

/** Nothing is registered before it is founded. One that was there long before may be registered only now, and is another all the same. */
function fits({ registeredOn, foundedOn }: Unit, { trigger: { on } }: OpenJourney): boolean {
  if (registeredOn === undefined || registeredOn < on) return false;
  return foundedOn === undefined || near(foundedOn, on);
}

const near = (one: Day, other: Day): boolean => Math.abs(daysBetween(one, other)) <= mayDiffer;
