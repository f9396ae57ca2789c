/** Which journey an event starts, joins or tells: from the population register, from the court, or from those who are left. */
import { isBefore, plus } from '../../journey/calendar.js';
import type { Ref } from '../../journey/parties.js';
import type { OpenJourney, Other, Recognisable, Recognise, Recognised, Told } from '../recognised.js';
import { ignore, notRepeated, standing, withParty } from '../recognising.js';
import { tellChange } from '../register-changes.js';
import { declared } from './declared.js';
import { deceased, reported } from './kin.js';
import { isThere, joinKin, participantsOf, partiesOf } from './left-behind.js';

const lifeEvent = 'death-and-inheritance';

/** How long after a death its first notice still starts a journey: older ones are corrections of old records. Ours. */
const oldAfter = { years: 3 } as const;

export const recognise: Recognise = (event, open) => {
  const ours = open.filter((it) => it.lifeEvent === lifeEvent);
  const handle = table[event.type];
  return handle ? handle(event, ours) : tellChange(event, ours);
};

const table: Readonly<Record<string, (event: Recognisable, open: readonly OpenJourney[]) => Recognised[]>> = {
  'freg.death.registered': died,
  'freg.death.annulled': restored,
  'freg.birth.registered': bornAfter,
  'freg.birth.annulled': notBorn,
  'freg.parentage.changed': bornAfter,
  'death.declared': declared,
  'court.estate.opened': courtTold({ estateOpen: true }),
  'court.estate.updated': courtTold({}),
  'court.certificate.issued': courtTold({ heirsKnown: true }),
  'court.estate.annulled': courtAnnulled,
  'court.roles.changed': rolesChanged,
  'testament.found': found({ testamentFound: true }),
  'asset.found': found({ lateAssetFound: true }),
};

/** Roles of somebody whose death this journey is about. */
const dead = ['deceased', 'reported'];

/** The one that stands, where there is one: a death that was taken back is followed as long as there is no other. */
function ofDeceased(open: readonly OpenJourney[], ref: Ref): OpenJourney[] {
  const theirs = open.filter((it) => isAbout(it, ref));
  return standing(theirs).length > 0 ? standing(theirs) : theirs;
}

const isAbout = ({ parties }: OpenJourney, ref: Ref): boolean =>
  parties.some((it) => it.ref === ref && isOneOf(it.roles, dead));

const isOneOf = (roles: readonly string[], of: readonly string[]): boolean => roles.some((it) => of.includes(it));

/** Starts a journey of its own, confirms one that kin have begun, and ends the part of whoever was left by an earlier death. */
function died(event: Recognisable, open: readonly OpenJourney[]): Recognised[] {
  const theirs = ofDeceased(notRepeated(open, event), event.about);
  const left = withParty(open, event.about).filter((it) => !isAbout(it, event.about));
  const ended = left.flatMap((it): Recognised[] => [
    ...tellChange(event, [it]),
    changed(it, event.about, ['lateHeir']),
  ]);
  if (theirs.length > 0) return [...theirs.flatMap((it) => confirm(event, it)), ...ended];
  const { on, today } = event;
  if (on === undefined) return ended.length > 0 ? ended : [{ do: 'park', reason: 'day-unknown' }];
  if (isBefore(plus(on, oldAfter), today)) return [...ended, ...ignore('old-death')];
  return [...ended, start(event, on)];
}

const start = (event: Recognisable, on: string): Recognised => ({
  do: 'start',
  parties: [{ ref: event.about, is: 'person', roles: deceased, since: on }, ...partiesOf(event)],
  participants: participantsOf(event),
  trigger: { kind: 'freg.death.registered', on, by: 'register' },
  reason: 'new-death',
});

/** Whom kin had named, the register now holds as dead: those who are left join first, so that nobody is taken in by a reading. */
function confirm(event: Recognisable, it: OpenJourney): Recognised[] {
  const isReported = isThere(it, event.about, 'reported') && !isThere(it, event.about, 'deceased');
  if (!isReported) return tellChange(event, [it]);
  return [...joinKin(event, it), changed(it, event.about, [...deceased, ...reported])];
}

const changed = ({ journey }: OpenJourney, party: Ref, roles: readonly string[]): Recognised => ({
  do: 'tell',
  journey,
  news: { type: 'party.changed', party, roles },
});

/** Who was dead takes part from now on, and is told who saw what; then everything that followed is undone. The register itself has put its own part right. */
function restored(event: Recognisable, open: readonly OpenJourney[]): Recognised[] {
  const theirs = ofDeceased(open, event.about);
  const others = withParty(open, event.about).filter((it) => !theirs.includes(it));
  if (theirs.length + others.length === 0) return ignore('not-followed');
  return [...theirs.flatMap((it) => undo(event, it)), ...others.flatMap((it) => tellChange(event, [it]))];
}

function undo({ about, type }: Recognisable, it: OpenJourney): Recognised[] {
  const { journey } = it;
  const stop = { about: 'trigger', why: type } as const;
  const ownPart: Told = { type: 'body.tookBack', with: 'skatteetaten', of: about, step: 'death-notification' };
  return [
    { do: 'tell', journey, news: { type: 'trigger.doubted', about: 'trigger', why: type }, stop },
    changed(it, about, ['deceased', 'restored']),
    { do: 'tell', journey, news: { type: 'trigger.annulled' } },
    { do: 'tell', journey, news: ownPart },
  ];
}

/** A child who is born after a parent's death, or whose parent is known only then, inherits like the others (arveloven § 4). */
function bornAfter(event: Recognisable, open: readonly OpenJourney[]): Recognised[] {
  const { about, mother, otherParent, born, isStillborn } = event;
  const change = tellChange(event, open);
  const parents = [mother, otherParent?.ref].filter((it) => it !== undefined);
  const theirs = isStillborn ? [] : parents.flatMap((it) => ofDeceased(open, it));
  if (theirs.length === 0) return change;
  const child: Other = { ref: about, relation: 'child', ...(born !== undefined && { born }) };
  const known = change.filter(({ do: what }) => what !== 'ignore');
  const joined = theirs.flatMap((it) => joinKin({ ...event, others: [child] }, it));
  return joined.length + known.length > 0 ? [...joined, ...known] : ignore('known');
}

/** The register takes a child back that had joined as an heir: what rests on it falls, and the estate stands. */
function notBorn(event: Recognisable, open: readonly OpenJourney[]): Recognised[] {
  const { about, type } = event;
  const heirs = withParty(open, about).filter((it) => ofDeceased([it], about).length === 0);
  if (heirs.length === 0) return ignore('not-followed');
  return heirs.map(({ journey }) => ({
    ...{ do: 'tell', journey, news: { type: 'party.annulled', party: about }, stop: { about, why: type } },
  }));
}

/** The court's word about an estate. It may come before the register's about the death. */
function courtTold(values: Readonly<Record<string, boolean>>) {
  return ({ about, told = {} }: Recognisable, open: readonly OpenJourney[]): Recognised[] => {
    const theirs = ofDeceased(open, about);
    if (theirs.length === 0) return [{ do: 'park', reason: 'death-unknown' }];
    return theirs.map(({ journey }) => ({ do: 'tell', journey, news: ofCourt(about, { ...values, ...told }) }));
  };
}

const ofCourt = (of: Ref, values: NonNullable<Recognisable['told']>): Told => ({
  type: 'event.told',
  told: { [of]: values },
  from: 'domstol',
});

/** The court takes back all it did, of the estate and of each heir. Where the death stands, somebody must look whether it does. */
function courtAnnulled({ about, type }: Recognisable, open: readonly OpenJourney[]): Recognised[] {
  const theirs = ofDeceased(open, about);
  if (theirs.length === 0) return ignore('not-followed');
  const stop = { about: 'trigger', why: type } as const;
  return theirs.flatMap(({ journey, parties }): Recognised[] => {
    const tell = (news: Told): Recognised => ({ do: 'tell', journey, news });
    return [
      { do: 'tell', journey, news: { type: 'trigger.doubted', about: 'trigger', why: type }, stop },
      tell({ type: 'event.told', told: revoked(about, parties), from: 'domstol' }),
      ...parties.map(({ ref }) => tell({ type: 'body.tookBack', with: 'domstol', of: ref })),
      tell({ type: 'register.changed', parties: [about], parts: ['doedsfall', 'status'] }),
    ];
  });
}

const revoked = (deceased: Ref, parties: OpenJourney['parties']) => ({
  [deceased]: { estateOpen: false, certificate: 'none', contactPerson: false },
  ...Object.fromEntries(
    parties.filter(({ roles }) => roles.includes('heir')).map(({ ref }) => [ref, { courtRole: 'revoked' }]),
  ),
});

/** The court names an heir, or says that somebody is none: then they see nothing of the estate any more. */
function rolesChanged(event: Recognisable, open: readonly OpenJourney[]): Recognised[] {
  const { about, concerns, told = {} } = event;
  const theirs = ofDeceased(open, about);
  if (theirs.length === 0) return [{ do: 'park', reason: 'death-unknown' }];
  if (concerns === undefined) return ignore('heir-unknown');
  return theirs.flatMap((it): Recognised[] => [
    ...(isThere(it, concerns) ? partChanged(it, concerns, told.courtRole) : named(event, it, concerns)),
    { do: 'tell', journey: it.journey, news: ofCourt(concerns, told) },
  ]);
}

const named = (event: Recognisable, it: OpenJourney, ref: Ref): Recognised[] =>
  joinKin({ ...event, others: [] }, it, { ref, as: event.told?.courtRole });

function partChanged(it: OpenJourney, ref: Ref, as: unknown): Recognised[] {
  const roles = it.parties.find((party) => party.ref === ref)?.roles ?? [];
  const others = roles.filter((role) => role !== 'heir' && role !== 'named');
  const now = as === 'none' ? others : roles.includes('heir') ? roles : [...roles, 'heir'];
  return String(now) === String(roles) ? [] : [changed(it, ref, now)];
}

/** Something comes to light, perhaps long after: only somebody whom that journey is about can say it. */
function found(values: Readonly<Record<string, boolean>>) {
  return ({ about, concerns }: Recognisable, open: readonly OpenJourney[]): Recognised[] => {
    const theirs = concerns === undefined ? [] : ofDeceased(withParty(open, about), concerns);
    if (concerns === undefined || theirs.length === 0) return ignore('not-followed');
    return theirs.map(({ journey }) => ({
      do: 'tell',
      journey,
      news: { type: 'event.told', told: { [concerns]: values } },
    }));
  };
}
