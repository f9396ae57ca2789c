/** Anything that can happen to a journey, at random: what people, bodies, registers and the calendar may say next. */

import { dayOf, plus } from '../../journey/calendar.js';
import type { News } from '../../journey/news.js';
import { fc } from '../seeded.js';
import { aSale, dinghy, known, only } from './small.js';
import {
  acts,
  agrees,
  type Chapter,
  decides,
  given,
  hears,
  knows,
  on,
  play,
  type Story,
  says,
  sends,
  tell,
} from './tell.js';

/** One thing that happens: what it is, and the dice it is chosen with. */
export interface Throw {
  what: keyof typeof happenings;
  dice: readonly [number, number, number];
}

export const happenings = {
  sendEnds: (story, [which, how, cause]) => {
    const open = underWay(story);
    const it = open[which % open.length];
    if (!it) return undefined;
    const outcome = pick(
      ['sent', 'acknowledged', 'granted', 'refused', 'done', 'moreAsked', 'stopped', 'unconsented', 'failed'] as const,
      how,
    );
    return {
      type: 'effect.ended',
      key: it.key,
      errand: it.errand,
      round: it.round,
      act: it.act,
      outcome,
      ...(outcome === 'failed' && {
        cause: pick(['unavailable', 'outcome-unknown', 'refused-by-body', 'unreadable'], cause),
      }),
    };
  },
  decides: (story, dice) => ({ type: 'decision.received', ...named(story, dice), decision: decision(story, dice) }),
  reverses: (story, dice) => ({ type: 'decision.reversed', ...named(story, dice), decision: decision(story, dice) }),
  receipt: (story, dice) => ({ type: 'receipt.received', ...named(story, dice) }),
  sendsOn: (story, dice) => ({
    type: 'application.forwarded',
    ...named(story, dice),
    to: pick(['south', 'north', 'nowhere'], dice[1]),
  }),
  wantsMore: (story, dice) => ({ type: 'more.asked', ...named(story, dice) }),
  corrected: (story, dice) => ({ type: 'correction.received', ...named(story, dice) }),
  acted: (story, dice) => ({ type: 'body.acted', ...named(story, dice) }),
  agrees: (story, dice) => ({ type: 'consent.given', ...by(story, dice), choice: pick(['Måke', 'Terne'], dice[2]) }),
  thinksBetter: (story, dice) => ({ type: 'consent.withdrawn', ...by(story, dice) }),
  declines: (story, dice) => ({ type: 'errand.declined', ...by(story, dice) }),
  withdraws: (story, dice) => ({ type: 'application.withdrawn', ...by(story, dice) }),
  says: (story, dice) => ({
    type: 'word.given',
    ...by(story, dice),
    says: pick(['applied', 'granted', 'refused', 'done', 'received', 'notReceived'] as const, dice[2]),
  }),
  tells: (_, [which, value]) => ({
    type: 'finding.told',
    by: pick(owners, which),
    name: pick(['winter', 'fits', 'nothing'], which),
    of: pick(['boat', 'ada', 'ghost'], value),
    value: value % 2 === 0,
  }),
  corrects: (story, [which, part, errand]) => ({
    type: 'fact.corrected',
    by: pick(owners, which),
    of: pick(['boat', 'ada', 'ghost'], which),
    part: pick(['name', 'engine', 'pages', 'nothing'], part),
    ...(errand % 2 === 0 && named(story, [errand, 0, 0])),
  }),
  withholds: (story, dice) => ({
    type: 'field.withheld',
    ...by(story, dice),
    field: pick(['name', 'engine'], dice[2]),
  }),
  includes: (story, dice) => ({ type: 'field.included', ...by(story, dice), field: pick(['name', 'engine'], dice[2]) }),
  answersInWords: (story, dice) => ({ type: 'consent.given', ...by(story, dice), answer: 'letter-2' }),
  asksForHuman: (story, dice) => ({ type: 'human.asked', ...by(story, dice) }),
  asksCitizen: (story, [which, whom]) => ({
    type: 'citizen.asked',
    ...named(story, [which, 0, 0]),
    by: 'caseworker',
    to: pick(owners, whom),
    letter: 'letter-1',
  }),
  fixes: (story, [which, what, of]) => ({
    type: 'value.fixed',
    ...named(story, [which, 0, 0]),
    by: 'caseworker',
    name: pick(['winter', 'fits', 'wreck', 'adult'], what),
    of: pick(['boat', 'ada'], of),
    value: what % 2 === 0,
    grounds: 'letter-3',
  }),
  opensRound: (story, dice) => ({ type: 'round.opened', ...named(story, dice), by: 'caseworker', grounds: 'letter-4' }),
  appliesAnyway: (story, dice) => ({ type: 'applied.anyway', ...by(story, dice) }),
  appeals: (story, dice) => ({ type: 'decision.appealed', ...by(story, dice), on: dayOf(story.now) }),
  retries: (story, dice) => ({ type: 'errand.retried', ...named(story, dice), by: 'operator' }),
  resolves: (story, dice) => ({
    type: 'errand.resolved',
    ...named(story, dice),
    by: 'caseworker',
    outcome: pick(['granted', 'refused', 'acknowledged', 'done', 'withdrawn'] as const, dice[1]),
    grounds: 'phoned',
  }),
  reports: (_, [which]) => ({ type: 'error.reported', by: 'ada', about: pick(doubtful, which), why: 'two papers' }),
  leavesAlone: (_, [which]) => ({ type: 'following.stopped', by: pick(owners, which) }),
  comesBack: (_, [which]) => ({ type: 'following.resumed', by: pick(owners, which) }),
  doubts: (_, [which]) => ({ type: 'trigger.doubted', about: pick(doubtful, which), why: 'two papers' }),
  confirms: (_, [which]) => ({ type: 'trigger.confirmed', about: pick(doubtful, which), why: 'checked' }),
  partyFalls: (_, [which]) => ({ type: 'party.annulled', party: pick(['dinghy', 'ada', 'ghost', 'boat'], which) }),
  joins: () => ({ type: 'party.joined', party: dinghy }),
  changesPart: (_, [which, what]) => ({
    type: 'party.changed',
    party: pick(['ben', 'eve', 'ghost'], which),
    roles: pick([[], ['owner']], what),
  }),
  releases: (_, [which]) => ({
    type: 'rules.released',
    leaflet: pick(['harbour@2', 'harbour@1', 'unheard-of@1'], which),
  }),
  misses: () => ({ type: 'findings.missed', cause: 'unavailable' }),
  changes: () => ({ type: 'register.changed', parties: ['ada', 'ghost'], parts: ['boat'] }),
} as const satisfies Record<string, (story: Story, dice: Throw['dice']) => unknown>;

const owners = ['ada', 'ben', 'eve'];
const doubtful = ['boat', 'trigger', 'dinghy', 'ghost'];

const pick = <T>(from: readonly T[], die: number): T => from[die % from.length]!;

/** An errand there is, or now and then one there is not. */
const named = ({ journey }: Story, [die]: Throw['dice']): { errand: string } => ({
  errand:
    die % 29 === 0
      ? pick(['constructor', 'nothing'], die)
      : (journey.errands[die % Math.max(1, journey.errands.length)]?.id ?? 'nothing'),
});

const by = (story: Story, dice: Throw['dice']) => ({ ...named(story, dice), by: pick(owners, dice[1]) });

const decision = (story: Story, [, outcome, day]: Throw['dice']) => ({
  outcome: pick(['granted', 'refused'] as const, outcome),
  on: plus(dayOf(story.now), { days: -(day % 3) }),
  ...(day % 2 === 0 && { automatic: true }),
});

/** Messages that have not come to an end yet, each once. */
export function underWay(story: Story) {
  const last = new Map(sends(story).map((it) => [it.key, it]));
  const ended = new Map<string, number>();
  for (const key of ends.get(story.journey.id) ?? []) ended.set(key, (ended.get(key) ?? 0) + 1);
  return [...last.values()].filter((it) => times(story, it.key) > (ended.get(it.key) ?? 0));
}

const times = (story: Story, key: string): number => sends(story).filter((it) => it.key === key).length;
const ends = new Map<string, string[]>();

/** A story with its happenings, and what is looked at after each. */
export function live(all: Lived, look: (story: Story, before: Story) => void): Story {
  ends.set('journey', []);
  let story = beginnings[all.begins % beginnings.length]!;
  for (const it of all.happens) {
    const before = story;
    story = 'days' in it ? later(it.days)(story) : 'port' in it ? renewed(it.port)(story) : happens(it)(story);
    look(story, before);
  }
  return story;
}

const leaflet = only('register', 'berth', 'buoy', 'tell', 'insure', 'name', 'pilot', 'distress', 'log', 'emissions');

const wintering = { ...known, boat: { ...known.boat, winter: true } };
const fresh = tell(leaflet, aSale, knows({ ...leaflet, version: 'harbour@2' }), given(wintering));
const asked = play(fresh, on('2026-12-08'), acts('register'));
const under = play(asked, agrees('ada', 'berth'), agrees('ben', 'berth'));
const withheld = play(asked, says('berth', { type: 'field.withheld', by: 'ada', field: 'engine' }));

/** Where lives begin: before the sale has settled, with a field kept out, with all under way, with a berth, without one. */
const beginnings = [
  fresh,
  withheld,
  under,
  play(under, decides('berth', 'granted')),
  play(under, decides('berth', 'refused')),
];

const later =
  (days: number): Chapter =>
  (story) =>
    on(plus(dayOf(story.now), { days }))(story);

const renewed = (die: number): Chapter =>
  given({
    boat: {
      port: pick(['north', 'south', 'nowhere'], die),
      fits: die % 5 !== 0,
      wreck: die % 4 === 0,
      registered: die % 11 === 0,
    },
    ada: { adult: die % 3 !== 0, addressProtected: die % 7 === 0 },
    ben: { addressProtected: false },
  });

const happens =
  ({ what, dice }: Throw): Chapter =>
  (story) => {
    const news = happenings[what](story, dice) as News | undefined;
    if (!news) return story;
    if (news.type === 'effect.ended') ends.get('journey')!.push(news.key);
    return hears(news as never)(story);
  };

const die = fc.nat({ max: 1_000 });

type Each = Throw | { days: number } | { port: number };

export interface Lived {
  begins: number;
  happens: readonly Each[];
}

const thrown = (...what: Throw['what'][]) =>
  fc.record({ what: fc.constantFrom(...what), dice: fc.tuple(die, die, die) });

export const lives: fc.Arbitrary<Lived> = fc.record({
  begins: fc.nat(4),
  happens: fc.array(
    fc.oneof(
      { weight: 12, arbitrary: thrown(...(Object.keys(happenings) as Throw['what'][])) },
      { weight: 8, arbitrary: thrown('sendEnds') },
      { weight: 6, arbitrary: thrown('agrees', 'appeals', 'says', 'appliesAnyway') },
      { weight: 4, arbitrary: thrown('asksForHuman', 'asksCitizen', 'answersInWords', 'resolves', 'withholds') },
      { weight: 4, arbitrary: fc.record({ days: fc.integer({ min: 0, max: 40 }) }) },
      { weight: 1, arbitrary: fc.record({ port: die }) },
    ),
    { minLength: 1, maxLength: 100, size: 'max' },
  ),
});
