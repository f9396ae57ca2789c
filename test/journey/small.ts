/** A made-up leaflet that needs everything a leaflet can say: two owners bring a boat to a harbour. */
import type { Beginning } from '../../journey/begin.js';
import { type Day, plus } from '../../journey/calendar.js';
import { days, nudge, rightLost, weeks } from '../../journey/deadlines.js';
import { defineLeaflet, type Field, type Leaflet } from '../../journey/define.js';
import { answer, not, type Rule } from '../../journey/eligibility.js';
import type { Manifest } from '../../journey/manifest.js';
import type { Participant, Party } from '../../journey/parties.js';
import type { View } from '../../journey/view.js';

const law = 'havneloven § 1';

export const harbourBody = (id: string, differs: Partial<Manifest> = {}): Manifest => ({
  id,
  name: { nb: id, en: id },
  level: 'state',
  rung: 'asynchronous',
  reach: 'interface',
  channels: [],
  onceOnly: { submit: 'byKey' },
  limits: { inFlight: 1 },
  retryAfter: 's',
  receives: {},
  undo: {
    unsent: { act: 'cancel', by: 'us' },
    undecided: { act: 'withdraw', by: 'adapter', within: days(14) },
    decided: { act: 'stop', by: 'adapter', within: days(30) },
    done: { act: 'ask', by: 'adapter', within: days(30) },
    irreversible: { act: 'tell', by: 'caseworker', within: days(30) },
  },
  appeals: ['harbour-board'],
  signals: [],
  locates: false,
  today: 'simulated',
  source: 'made up',
  ...differs,
});

const is = (name: string, finding: string): Rule => ({
  name,
  law,
  judge: (view) => answer(view.finding(finding) as boolean | undefined),
});

const berthIs = (name: string, outcome: string): Rule => ({
  name,
  law,
  readsOutcomeOf: ['berth'],
  judge: (view) => {
    const found = view.outcome('berth');
    return found === undefined || found === 'open' ? 'unknown' : answer(found === outcome);
  },
});

export const fits = is('fits', 'fits');
export const staysWinter = is('staysWinter', 'winter');
const isSurveyed: Rule = {
  name: 'isSurveyed',
  law,
  judge: (view) => not(answer(view.finding('wreck') as boolean | undefined)),
};
const onlyRegistryKnows: Rule = { name: 'feeIsPaid', law, judge: () => 'unknown', onlyKnownTo: 'registry' };

const owners = (view: View): readonly Party[] => view.every('owner');
const field = (name: string, part: string, flows: Field['flows']): Field => ({
  name,
  of: 'about',
  from: 'registry',
  part,
  purpose: 'berth',
  basis: law,
  flows,
});

const port = (view: View): string | undefined => view.finding('port') as string | undefined;

/** Every second week is a page of the log: it opens on its first day and may be handed in until its last. */
const fortnight = (view: View) => {
  const number = Math.floor((Date.parse(view.today) - Date.parse('2026-12-07')) / 86_400_000 / 14);
  const opens = plus('2026-12-07', { days: number * 14 });
  return number < 0 ? undefined : { name: `page-${number + 1}`, opens, until: plus(opens, { days: 13 }) };
};

const found = { of: 'boat', from: 'registry', part: 'boat', basis: law } as const;

export const harbour = defineLeaflet({
  lifeEvent: 'harbour',
  version: 'harbour@1',
  settling: { 'boat.sold': days(7) },
  triggeredBy: 'boat',
  findings: {
    fits: found,
    wreck: found,
    port: found,
    registered: found,
    blessed: found,
    addressProtected: { ...found, of: 'owner' },
    sharesHome: { ...found, of: 'owner' },
    adult: { ...found, of: 'owner' },
    winter: { ...found, asked: true },
  },
  bodies: {
    registry: harbourBody('registry'),
    north: harbourBody('north', { level: 'municipality', locates: true }),
    south: harbourBody('south', { level: 'municipality' }),
    coast: harbourBody('coast', { reach: 'person' }),
    guard: harbourBody('guard', { reach: 'letter' }),
    customs: harbourBody('customs'),
    insurer: harbourBody('insurer', { level: 'private', reach: 'person' }),
  },
  steps: {
    register: {
      each: 'boat',
      with: 'registry',
      round: 'automatic',
      filters: [isSurveyed, onlyRegistryKnows],
      doneWhen: is('isRegistered', 'registered'),
      answersWithin: days(40),
      undo: 'U4',
      sight: owners,
    },
    berth: {
      each: 'boat',
      with: port,
      round: 'application',
      after: ['register'],
      onlyIf: [fits, staysWinter],
      asks: { of: owners, need: 'all' },
      fields: [field('name', 'name', 'law'), field('engine', 'engine', 'consent')],
      due: rightLost(law, (view) => plus(view.triggered, { months: 6 })),
      answersWithin: days(60),
      appeal: 'K3S',
      undo: 'U3',
      sight: owners,
    },
    buoy: {
      each: 'boat',
      with: 'coast',
      round: 'application',
      after: [{ step: 'berth', waitsOutAppeal: true }],
      onlyIf: [berthIs('berthIsRefused', 'refused')],
      answersWithin: weeks(6),
      appeal: 'K6N',
      undo: 'U3',
      sight: owners,
    },
    tell: { each: 'boat', with: ['guard', 'customs'], round: 'notice', after: ['berth'], undo: 'U1', sight: owners },
    insure: {
      each: 'owner',
      with: 'insurer',
      round: 'tracked',
      due: nudge((view) => plus(view.triggered, { days: 60 })),
      undo: 'U5',
    },
    name: {
      each: 'boat',
      with: 'customs',
      round: 'application',
      asks: { of: owners, need: 'sameChoice' },
      undo: 'U6',
      sight: owners,
    },
    pilot: {
      each: 'owner',
      with: 'registry',
      round: 'application',
      onlyIf: [is('isAdult', 'adult')],
      appeal: 'K3',
      undo: 'U2',
    },
    distress: { each: 'boat', with: 'guard', round: 'notice', urgent: true, undo: 'U0', sight: owners },
    blessing: {
      each: 'boat',
      with: 'guard',
      round: 'application',
      opens: (view) => plus(view.triggered, { months: 2 }),
      onlyIf: [is('isBlessed', 'blessed')],
      undo: 'U0',
      sight: owners,
      optional: true,
    },
    log: {
      each: 'boat',
      with: 'customs',
      round: 'notice',
      every: fortnight,
      while: berthIs('berthIsGranted', 'granted'),
      asks: { of: owners, need: 'any' },
      fields: [field('pages', 'pages', 'law')],
      undo: 'U0',
      sight: owners,
    },
    emissions: { each: 'boat', with: 'customs', round: 'notice', inForce: '2027-02-01', undo: 'U1', sight: owners },
  },
});

/** The same leaflet with only some of its steps; what they came after is forgotten where it is left out. */
export function only(...steps: readonly (keyof typeof harbour.steps)[]): Leaflet {
  const kept = steps.map((id) => {
    const { after, ...step } = harbour.steps[id] as Leaflet['steps'][string];
    const stays = (after ?? []).filter((it) => (steps as string[]).includes(typeof it === 'string' ? it : it.step));
    return [id, { ...step, ...(stays.length > 0 && { after: stays }) }] as const;
  });
  return { ...harbour, steps: Object.fromEntries(kept) };
}

export const sold: Day = '2026-11-24';
/** The first day on which the sale has settled. */
export const settled: Day = '2026-12-02';

export const boat: Party = { ref: 'boat', is: 'organisation', roles: ['boat'] };
export const dinghy: Party = { ref: 'dinghy', is: 'organisation', roles: ['boat'] };
export const ada: Party = { ref: 'ada', is: 'person', roles: ['owner'] };
export const ben: Party = { ref: 'ben', is: 'person', roles: ['owner'] };

const takesPart = ({ ref }: Party): Participant => ({ ref, role: 'owner', from: 0 });

export const aSale: Beginning = {
  id: 'journey',
  lifeEvent: 'harbour',
  leaflet: 'harbour@1',
  trigger: { kind: 'boat.sold', on: sold, by: 'register' },
  parties: [boat, ada, ben],
  participants: [takesPart(ada), takesPart(ben)],
  offset: 0,
};

/** All that the registry holds of an ordinary boat; only whether it stays in winter is the owners' to say. */
export const known = {
  boat: { fits: true, wreck: false, port: 'north', blessed: false },
  ada: { adult: true },
  ben: { adult: true },
} as const;

/** A boat that stays the winter, of owners whose addresses are known to be open. */
export const openlyWintering = {
  boat: { ...known.boat, winter: true },
  ada: { ...known.ada, addressProtected: false },
  ben: { ...known.ben, addressProtected: false },
};
