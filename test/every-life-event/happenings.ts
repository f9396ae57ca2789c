/** Anything that can happen next to a journey, whichever life event it is: what people, bodies, registers, caseworkers and the calendar may say. */
import { nextDue } from '../../journey/alarms.js';
import { dayOf, plus } from '../../journey/calendar.js';
import type { Errand } from '../../journey/errand.js';
import type { Finding, Value } from '../../journey/findings.js';
import type { Party, Ref } from '../../journey/parties.js';
import { isEnd } from '../../journey/rounds/index.js';
import type { Dice } from './dice.js';
import type { Values } from './values.js';
import { goOn, type Untold, type Walk } from './walk.js';

export interface Around {
  dice: Dice;
  values: Values;
  /** Who may join: parties that the table's rows speak of. */
  others: readonly Party[];
}

type Happening = (walk: Walk, around: Around) => Untold | undefined;

const day = 86_400_000;

/** One thing happens, chosen by weight; where it cannot, time passes. */
export function happen(walk: Walk, around: Around): Walk {
  const happening = around.dice.pick(weighed);
  const news = happening(walk, around);
  return news ? goOn(walk, news) : pass(walk, around.dice);
}

/** To the next day on which something is due, or some days on. */
export function pass(walk: Walk, dice: Dice): Walk {
  const due = nextDue(walk.journey);
  const days = walk.now + dice.upTo(40) * day;
  const isNear = due < walk.now + 400 * day;
  return goOn(walk, { type: 'time.passed' }, isNear && dice.roll() < 0.6 ? due : days);
}

const sendEnds: Happening = ({ flying }, { dice }) => {
  if (flying.size === 0) return undefined;
  const it = dice.pick([...flying.values()]);
  const outcome = dice.roll() < 0.7 ? dice.pick(['sent', 'acknowledged'] as const) : dice.pick(outcomes);
  const cause = outcome === 'failed' ? { cause: dice.pick(causes) } : {};
  return { type: 'effect.ended', key: it.key, errand: it.errand, round: it.round, act: it.act, outcome, ...cause };
};
const outcomes = ['granted', 'refused', 'done', 'moreAsked', 'stopped', 'unconsented', 'failed'] as const;
const causes = ['unavailable', 'outcome-unknown', 'refused-by-body', 'unreadable'];

const bodySpeaks: Happening = (walk, { dice }) => {
  const errand = anErrand(walk, dice, [
    'withBody',
    'withBody',
    'submitting',
    'stalled',
    'waiting',
    'granted',
    'refused',
  ]);
  if (!errand) return undefined;
  const said = dice.pick(bodysWords);
  if (said !== 'decision.received' && said !== 'decision.reversed') return { type: said, errand: errand.id };
  const outcome = dice.pick(['granted', 'granted', 'refused'] as const);
  const on = plus(dayOf(walk.now), { days: -dice.upTo(2) });
  return { type: said, errand: errand.id, decision: { outcome, on, ...(dice.roll() < 0.5 && { automatic: true }) } };
};
const bodysWords = [
  ...['decision.received', 'decision.received', 'decision.received', 'decision.reversed'],
  ...['receipt.received', 'more.asked', 'correction.received', 'body.acted', 'message.lost'],
] as ('decision.received' | 'decision.reversed' | 'receipt.received' | 'more.asked' | 'correction.received')[];

const personReplies: Happening = (walk, { dice }) => {
  const errand = anErrand(walk, dice, ['asking']);
  if (!errand || errand.asked.length === 0) return undefined;
  const act = { by: dice.pick(errand.asked), errand: errand.id };
  if (dice.roll() < 0.15) return { type: 'errand.declined', ...act };
  return errand.question?.about === 'do' || errand.question?.about === 'apply'
    ? { type: 'word.given', ...act, says: errand.question.about === 'do' ? 'done' : 'applied' }
    : { type: 'consent.given', ...act, choice: dice.pick(['this', 'that']) };
};

const personTells: Happening = (walk, { dice, values }) => {
  const errand = walk.journey.errands.find((it) => it.state === 'asking' && it.question?.about === 'finding');
  const named = errand?.question?.names?.[0];
  const [of, name] = named ? partsOf(named) : [aRef(walk, dice), dice.pick(askedIn(walk))];
  const value = name === undefined ? undefined : aValue(values, name, dice);
  if (name === undefined || value === undefined) return undefined;
  return { type: 'finding.told', by: errand?.asked[0] ?? aParticipant(walk, dice), name, of, value };
};

const personActs: Happening = (walk, { dice }) => {
  const errand = anErrand(walk, dice);
  if (!errand) return undefined;
  const act = { by: aParticipant(walk, dice), errand: errand.id };
  const type = dice.pick(personsActs);
  if (type === 'word.given') return { type, ...act, says: dice.pick(words) };
  if (type === 'field.withheld' || type === 'field.included') {
    const fields = walk.leaflet.steps[errand.step]?.fields ?? [];
    return fields.length === 0 ? undefined : { type, ...act, field: dice.pick(fields).name };
  }
  if (type === 'fact.corrected') return { type, ...act, of: errand.about, part: dice.pick(partsIn(walk)) };
  if (type === 'decision.appealed') return { type, ...act, on: dayOf(walk.now) };
  return { type, ...act };
};
const personsActs = [
  ...['consent.withdrawn', 'application.withdrawn', 'word.given', 'word.given', 'applied.anyway', 'applied.anyway'],
  ...['decision.appealed', 'decision.appealed', 'human.asked', 'field.withheld', 'field.included', 'fact.corrected'],
] as (
  | 'consent.withdrawn'
  | 'word.given'
  | 'applied.anyway'
  | 'field.withheld'
  | 'field.included'
  | 'fact.corrected'
  | 'decision.appealed'
)[];
const words = ['applied', 'granted', 'refused', 'done', 'received', 'notReceived'] as const;

const followingTurns: Happening = (walk, { dice }) => ({
  type: dice.pick(['following.stopped', 'following.resumed', 'following.resumed'] as const),
  by: aParticipant(walk, dice),
});

const caseworkerActs: Happening = (walk, { dice, values }) => {
  const errand = anErrand(walk, dice, ['stalled', 'stalled', 'withBody', 'asking', 'notRelevant', 'lapsed', 'refused']);
  if (!errand) return undefined;
  const act = { by: 'caseworker', errand: errand.id } as const;
  const looked = errand.verdicts.flatMap((it) => it.looked ?? []).filter(({ at }) => !at.startsWith('outcome:'));
  const it = looked.length > 0 ? dice.pick(looked) : undefined;
  const value = it && aValue(values, it.at, dice);
  const all: Untold[] = [
    { type: 'errand.resolved', ...act, outcome: dice.pick(resolutions), grounds: 'letter-1' },
    { type: 'errand.retried', ...act },
    { type: 'citizen.asked', ...act, to: aParticipant(walk, dice), letter: 'letter-2' },
    { type: 'round.opened', ...act, grounds: 'letter-3' },
    ...(it && value !== undefined
      ? [{ type: 'value.fixed', ...act, of: it.of, name: it.at, value, grounds: 'letter-4' } as const]
      : []),
  ];
  return dice.pick(all);
};
const resolutions = ['granted', 'refused', 'acknowledged', 'done', 'withdrawn'] as const;

const registerAnswers: Happening = (walk, { dice, values }) => {
  const of = aRef(walk, dice);
  const registers = Object.entries(walk.leaflet.findings).filter(([, it]) => it.from !== 'person');
  const found: Record<string, Finding> = {};
  for (let i = 0; i < 2; i += 1) {
    const [name, source] = dice.pick(registers) ?? [];
    const value = name === undefined ? undefined : aValue(values, name, dice);
    if (name !== undefined && value !== undefined) found[name] = { value, source: source!.from, asOf: dayOf(walk.now) };
  }
  return { type: 'findings.gathered', found: { [of]: found } };
};

const registerChanges: Happening = (walk, { dice, others }) => {
  const party = aRef(walk, dice);
  const all: Untold[] = [
    { type: 'register.changed', parties: [party], parts: [dice.pick(partsIn(walk))] },
    { type: 'findings.missed', cause: 'unavailable' },
    { type: 'party.changed', party, roles: dice.pick([[], ...others.map((it) => it.roles)]) },
    ...(others.length > 0 ? [{ type: 'party.joined', party: dice.pick(others) } as const] : []),
  ];
  return dice.pick(all);
};

const doubtComes: Happening = (walk, { dice }) => {
  const about = dice.roll() < 0.4 ? 'trigger' : aRef(walk, dice);
  return dice.roll() < 0.7
    ? { type: 'trigger.doubted', about, why: 'two papers' }
    : { type: 'error.reported', by: aParticipant(walk, dice), about, why: 'not so' };
};

const doubtGoes: Happening = ({ journey }, { dice }) =>
  journey.stops.length === 0
    ? undefined
    : { type: 'trigger.confirmed', about: dice.pick(journey.stops).about, why: 'checked' };

const falls: Happening = (walk, { dice }) =>
  dice.roll() < 0.3 ? { type: 'trigger.annulled' } : { type: 'party.annulled', party: aRef(walk, dice) };

const weights: readonly (readonly [number, Happening])[] = [
  [22, sendEnds],
  [14, bodySpeaks],
  [18, personReplies],
  [8, personTells],
  [10, personActs],
  [7, caseworkerActs],
  [2, followingTurns],
  [6, registerAnswers],
  [2, registerChanges],
  [2, doubtComes],
  [4, doubtGoes],
  [1, falls],
  [16, () => undefined],
];
const weighed = weights.flatMap(([weight, it]) => Array<Happening>(weight).fill(it));

/** One in such a state, where there is one; else any that is open, or any at all. */
function anErrand({ journey }: Walk, dice: Dice, states: readonly string[] = []): Errand | undefined {
  const { errands } = journey;
  if (errands.length === 0) return undefined;
  const state = states.length > 0 ? dice.pick(states) : undefined;
  const wanted = errands.filter((it) => (state === undefined ? !isEnd(it.state) : it.state === state));
  return dice.pick(wanted.length > 0 ? wanted : errands);
}

const aRef = ({ journey }: Walk, dice: Dice): Ref => dice.pick(Object.keys(journey.parties));

const aParticipant = (walk: Walk, dice: Dice): Ref =>
  walk.journey.participants.length > 0 ? dice.pick(walk.journey.participants).ref : aRef(walk, dice);

function aValue(values: Values, name: string, dice: Dice): Value | undefined {
  const all = values[name] ?? [];
  return all.length > 0 ? dice.pick(all) : undefined;
}

const askedIn = ({ leaflet }: Walk): string[] =>
  Object.entries(leaflet.findings).flatMap(([name, it]) => (it.asked ? [name] : []));

const partsIn = ({ leaflet }: Walk): string[] => [...new Set(Object.values(leaflet.findings).map((it) => it.part))];

export const partsOf = (named: string): [of: Ref, name: string] => {
  const at = named.lastIndexOf(':');
  return [named.slice(0, at), named.slice(at + 1)];
};
