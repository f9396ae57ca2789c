/** Which journey an event starts, joins or tells: a carer's word, a hospital's or a municipality's, the child's own, or a register's. */
import type { Value } from '../../journey/findings.js';
import type { Party, Ref } from '../../journey/parties.js';
import type { OpenJourney, Recognisable, Recognise, Recognised, Told } from '../recognised.js';
import { ignore, participantOf, standing } from '../recognising.js';
import { tellChange } from '../register-changes.js';
import { born, expected, lost, unborn, unexpected } from './expected.js';
import { roles, sheltered, youth } from './family.js';
import { findings } from './findings.js';

const lifeEvent = 'seriously-ill-child';

export const recognise: Recognise = (event, open) => {
  const ours = open.filter((it) => it.lifeEvent === lifeEvent);
  const handle = table[event.type];
  return handle ? handle(event, ours) : tellChange(event, ours);
};

type Values = Readonly<Record<string, Value>>;
type Handler = (event: Recognisable, open: readonly OpenJourney[]) => Recognised[];

const table: Readonly<Record<string, Handler>> = {
  'child.ill.declared': ill,
  'illness.expected': expected,
  'illness.expected.withdrawn': unexpected,
  'pregnancy.lost.declared': lost,
  'freg.birth.registered': born,
  'freg.stillbirth.registered': born,
  'freg.birth.annulled': unborn,
  'freg.stillbirth.annulled': unborn,
  'child.ill.withdrawn': withdrawn,
  'child.recovered.declared': recovered,
  'child.apart.declared': apart,
  'child.follows.declared': follows,
  'child.capacity.assessed': assessed,
};

function ill(event: Recognisable, all: readonly OpenJourney[]): Recognised[] {
  const { about, concerns, by } = event;
  const open = standing(all);
  if (concerns === undefined || concerns === about) return ignore('child-unknown');
  const own = open.filter((it) => isCarer(it, about));
  const known = own.find((it) => has(it, concerns));
  if (known) return tell([known], { [concerns]: { ...needsIn(event), recovered: false } });
  const theirs = open.find((it) => has(it, concerns) && isOpenTo(it, event));
  if (theirs) return comeIn(event, theirs);
  if (by === 'person') return own.some((it) => isUnconfirmed(it, event)) ? ignore('known') : start(event, own);
  return own[0] ? childComesIn(event, own[0]) : start(event, own);
}

/** Somebody who has the child already in a journey of theirs lets nobody in whom they have shut out: who is shut out has a journey of their own. */
const isOpenTo = ({ parties }: OpenJourney, { about, by }: Recognisable): boolean =>
  parties.every((it) => !it.roles.includes(sheltered)) && (by !== 'person' || parties.some((it) => it.ref === about));

/** A parent whom the register has named takes part; somebody else does by a body's word. */
function comeIn(event: Recognisable, { journey, parties }: OpenJourney): Recognised[] {
  const { about, today } = event;
  const named = parties.find((it) => it.ref === about);
  if (named)
    return [{ do: 'join', journey, news: { type: 'party.changed', party: about, roles: ['carer', ...named.roles] } }];
  const party: Party = { ref: about, is: 'person', roles: roles.entrusted };
  const news: Told = { type: 'party.joined', party, participants: [participantOf(party, today)] };
  return [{ do: 'join', journey, news }];
}

/** A sibling that is ill too, or the child of somebody who said it before anybody had confirmed whose it is. */
function childComesIn({ concerns }: Recognisable, { journey }: OpenJourney): Recognised[] {
  const party: Party = { ref: concerns!, is: 'person', roles: roles.child };
  return [{ do: 'join', journey, news: { type: 'party.joined', party } }];
}

/** A person's own word names a child that the register must say is theirs; a body's, or a clerk's, brings the child along. */
function start(event: Recognisable, own: readonly OpenJourney[]): Recognised[] {
  const { about, concerns, by, on, today, told = {} } = event;
  const isOwnWord = by === 'person';
  const shelter = told.keepApart === true ? [sheltered] : [];
  const carer: Party = {
    ref: about,
    is: 'person',
    roles: [...roles[isOwnWord ? 'declarant' : 'entrusted'], ...shelter],
  };
  const child: Party = { ref: concerns!, is: 'person', roles: [...roles.child, ...shelter] };
  return [
    {
      do: 'start',
      parties: isOwnWord ? [carer] : [carer, child],
      participants: [participantOf(carer, today)],
      trigger: { kind: event.type, on: on ?? today, by: 'person', concerns: concerns! },
      told: {
        [about]: { ...ofCarer(told), ...(own.length > 0 && { daysCountedElsewhere: true }) },
        [concerns!]: needsIn(event),
      },
      reason: 'declared',
    },
  ];
}

/** Whose word it is what carers may see, nobody says along with an illness. */
const ownWord = new Set(['carersMaySee', 'carersActForChild']);

const isOf = (role: string, name: string): boolean =>
  Object.hasOwn(findings, name) && findings[name as keyof typeof findings].of === role;

const pick = (told: Values, isWanted: (name: string) => boolean): Values =>
  Object.fromEntries(Object.entries(told).filter(([name]) => isWanted(name)));

const ofCarer = (told: Values): Values => pick(told, (name) => isOf('carer', name));

/** What the child needs, as it was told with the trigger. */
const needsIn = ({ told = {} }: Recognisable): Values =>
  pick(told, (name) => isOf('child', name) && !ownWord.has(name));

/** Whoever began it thinks better of it: it was the wrong child, or nothing serious. */
function withdrawn({ about, concerns, type }: Recognisable, open: readonly OpenJourney[]): Recognised[] {
  const theirs = open.filter((it) => began(it, about) && isAbout(it, concerns));
  if (theirs.length === 0) return ignore('not-followed');
  return theirs.map(({ journey }) => ({
    do: 'tell',
    journey,
    news: { type: 'trigger.annulled' },
    stop: { about: 'trigger', why: type },
  }));
}

/** Its declarant, or where a body said it whoever it was said of. */
const began = ({ parties }: OpenJourney, ref: Ref): boolean => {
  const isDeclared = parties.some((it) => it.roles.includes('declarant'));
  return parties.some((it) => it.ref === ref && it.roles.includes(isDeclared ? 'declarant' : 'entrusted'));
};

/** The child, or one that nobody has confirmed. */
const isAbout = (it: OpenJourney, child: Ref | undefined): boolean =>
  child !== undefined && (has(it, child) || it.parties.every(({ roles }) => !roles.includes('child')));

/** Only whoever cares for the child, or a body, says that it is well again. */
function recovered({ about, concerns }: Recognisable, open: readonly OpenJourney[]): Recognised[] {
  const theirs = open.filter((it) => isCarer(it, about) && concerns !== undefined && has(it, concerns));
  return tell(theirs, { [concerns ?? about]: { recovered: true } });
}

/** Somebody must be kept away from the other carers' sight, or need not be any more. */
function apart({ about, told }: Recognisable, open: readonly OpenJourney[]): Recognised[] {
  const theirs = open.filter((it) => isCarer(it, about));
  return tell(theirs, { [about]: { keepApart: told?.keepApart !== false } });
}

/** The child takes part itself from now on, and says whether those who care for it may see. */
function follows({ about, told = {} }: Recognisable, open: readonly OpenJourney[]): Recognised[] {
  const theirs = open.filter((it) => isChild(it, about));
  if (theirs.length === 0) return ignore('not-followed');
  return [
    ...theirs.map(({ journey, parties }): Recognised => {
      const own = parties.find((it) => it.ref === about)!.roles;
      const news: Told = { type: 'party.changed', party: about, roles: [...new Set([...own, youth])] };
      return { do: 'join', journey, news };
    }),
    ...('carersMaySee' in told ? tell(theirs, { [about]: { carersMaySee: told.carersMaySee! } }) : []),
  ];
}

/** Somebody who knows the child says that it cannot decide for itself, and that those who care for it do. */
function assessed({ about, by, told = {} }: Recognisable, open: readonly OpenJourney[]): Recognised[] {
  if (by !== 'body') return ignore('not-theirs-to-say');
  const theirs = open.filter((it) => isChild(it, about));
  return tell(theirs, { [about]: { carersActForChild: told.carersActForChild !== false } });
}

function tell(
  journeys: readonly OpenJourney[],
  told: Readonly<Record<Ref, Readonly<Record<string, Value>>>>,
): Recognised[] {
  if (journeys.length === 0) return ignore('not-followed');
  return journeys.map(({ journey }) => ({ do: 'tell', journey, news: { type: 'event.told', told } }));
}

const has = ({ parties }: OpenJourney, child: Ref): boolean => isChild({ parties }, child);

const isChild = ({ parties }: Pick<OpenJourney, 'parties'>, ref: Ref): boolean =>
  parties.some((it) => it.ref === ref && it.roles.includes('child'));

const isCarer = ({ parties }: OpenJourney, ref: Ref): boolean =>
  parties.some((it) => it.ref === ref && it.roles.includes('carer'));

/** Said already, of the same day, and the register has not answered yet. */
const isUnconfirmed = ({ parties, trigger }: OpenJourney, { on }: Recognisable): boolean =>
  trigger.on === on && parties.every((it) => !it.roles.includes('child'));
