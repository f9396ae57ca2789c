/** Which journey an event starts or tells: from an owner who starts, from Brønnøysund, or from the population register. */
import { daysBetween } from '../../journey/calendar.js';
import type { Party, Ref } from '../../journey/parties.js';
import type { OpenJourney, Recognisable, Recognise, Recognised } from '../recognised.js';
import { ignore, participantOf, standing, withParty } from '../recognising.js';
import { tellChange, unitChanges } from '../register-changes.js';
import { forms } from './form.js';
import { rolesOf } from './parties.js';

const lifeEvent = 'business';

export const recognise: Recognise = (event, open) => {
  const ours = open.filter((it) => it.lifeEvent === lifeEvent);
  const handle = table[event.type] ?? changed;
  return handle(event, ours);
};

const table: Readonly<Record<string, (event: Recognisable, open: readonly OpenJourney[]) => Recognised[]>> = {
  'business.start.declared': start,
  'business.start.withdrawn': withdrawn,
  'brreg.unit.registered': registered,
  'brreg.roles.changed': rolesChanged,
};

const changed = (event: Recognisable, open: readonly OpenJourney[]): Recognised[] =>
  tellChange(event, open, unitChanges);

/** Somebody may start several; the same day again is the same one. */
function start({ about, concerns, on, today, told }: Recognisable, open: readonly OpenJourney[]): Recognised[] {
  if (on === undefined || concerns === undefined) return ignore('day-or-business-unknown');
  const theirs = withParty(standing(open), about);
  if (theirs.some((it) => it.trigger.on === on) || withParty(open, concerns).length > 0) return ignore('known');
  const owner: Party = { ref: about, is: 'person', roles: ['owner'] };
  const business: Party = { ref: concerns, is: 'organisation', roles: ['business'], since: on };
  return [
    {
      do: 'start',
      parties: [owner, business],
      participants: [participantOf(owner, today)],
      trigger: { kind: 'business.start.declared', on, by: 'person', concerns },
      ...(told && { told: { [concerns]: told } }),
      reason: 'declared',
    },
  ];
}

/** Only what is not registered yet can be taken back as if it had never been; a business that is there is closed. Of several it is the one that was to start last. */
function withdrawn({ about, type }: Recognisable, open: readonly OpenJourney[]): Recognised[] {
  const theirs = withParty(standing(open), about).filter((it) => it.parties.some(isUnnumbered));
  const last = theirs.sort((a, b) => (a.trigger.on < b.trigger.on ? -1 : 1)).at(-1);
  if (!last) return ignore('not-followed');
  const stop = { about: 'trigger', why: type } as const;
  return [{ do: 'tell', journey: last.journey, news: { type: 'trigger.annulled' }, stop }];
}

/** The business that was awaited has got its number: its owner, or somebody on its board, is named with it. Of several it is the one that was to start nearest to the day. */
function registered(event: Recognisable, open: readonly OpenJourney[]): Recognised[] {
  if (withParty(open, event.about).length > 0) return changed(event, open);
  if (event.form !== undefined && !isOurForm(event.form)) return ignore('another-form');
  const day = event.foundedOn ?? event.registeredOn ?? event.on ?? event.today;
  const away = ({ trigger }: OpenJourney) => Math.abs(daysBetween(trigger.on, day));
  const [nearest] = waitingFor(event, open).sort((one, other) => away(one) - away(other));
  const awaited = nearest?.parties.find(isUnnumbered);
  if (!nearest || !awaited) return ignore('not-awaited');
  const { journey } = nearest;
  const identifies = { party: awaited.ref, found: event.about };
  return [{ do: 'tell', journey, identifies, news: readAgain(awaited.ref) }];
}

const waitingFor = ({ others = [] }: Recognisable, open: readonly OpenJourney[]): OpenJourney[] =>
  open.filter(
    ({ parties, isAnnulled }) =>
      !isAnnulled && parties.some(isUnnumbered) && others.some(({ ref }) => parties.some((it) => it.ref === ref)),
  );

const readAgain = (ref: Ref) => ({
  type: 'register.changed' as const,
  parties: [ref],
  parts: ['enhet', 'roller'],
});

/** Whoever has left the board sees and acts no more; whoever has come is read with the roles. */
function rolesChanged(event: Recognisable, open: readonly OpenJourney[]): Recognised[] {
  return withParty(open, event.about).flatMap((it) => [...partsChanged(event, it), ...changed(event, [it])]);
}

function partsChanged({ others = [] }: Recognisable, { journey, parties }: OpenJourney): Recognised[] {
  return parties.flatMap(({ ref, roles }): Recognised[] => {
    if (!roles.some((it) => it === 'owner' || it === 'board')) return [];
    const named = others.filter((it) => it.ref === ref).flatMap(({ relation }) => boardOf(relation));
    const now = [...new Set([...roles.filter((it) => it !== 'board'), ...named])];
    if (String(now) === String(roles)) return [];
    return [{ do: 'tell', journey, news: { type: 'party.changed', party: ref, roles: now } }];
  });
}

const boardOf = (relation: NonNullable<Recognisable['others']>[number]['relation']): readonly string[] =>
  (rolesOf(['business'], { relation }) ?? []).filter((it) => it === 'board');

const isUnnumbered = ({ roles, isNumbered }: OpenJourney['parties'][number]): boolean =>
  roles.includes('business') && isNumbered === false;

const isOurForm = (form: string): boolean => [...forms, 'public-limited-company'].some((it) => it === form);
