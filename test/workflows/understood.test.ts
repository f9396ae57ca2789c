import { dayOf, plus, startOf } from '../../journey/calendar.js';
import { hear } from '../../journey/hear.js';
import type { News } from '../../journey/news.js';
import { isUnderstood, type OutsideNews } from '../../workflows/understood.js';
import { aSale, harbour, known, sold } from '../journey/small.js';
import { agrees, errand, given, on, type Story, tell } from '../journey/tell.js';
import { fc } from '../seeded.js';

const asking = tell(harbour, aSale, given({ ...known, boat: { ...known.boat, winter: true } }), on('2026-12-03'));
const withBody = [agrees('ada', 'berth'), agrees('ben', 'berth')].reduce((it, chapter) => chapter(it), asking);
const stories: readonly Story[] = [tell(harbour, aSale), asking, withBody];
const berth = errand(asking, 'berth').id;

const by = { by: 'ada', errand: berth } as const;
const decision = { outcome: 'refused', on: sold, appeal: { body: 'harbour-board', until: '2027-01-01' } } as const;

/** One of each kind. */
const samples: { [Type in OutsideNews['type']]: Extract<OutsideNews, { type: Type }> } = {
  'following.stopped': { id: '1', type: 'following.stopped', by: 'ada' },
  'following.resumed': { id: '1', type: 'following.resumed', by: 'ada' },
  'party.joined': {
    id: '1',
    type: 'party.joined',
    party: { ref: 'raft', is: 'person', roles: ['boat', 'owner'] },
    participants: [{ ref: 'raft', role: 'owner', from: 0 }],
    on: sold,
    trigger: 'boat.sold',
  },
  'party.annulled': { id: '1', type: 'party.annulled', party: 'boat' },
  'party.changed': { id: '1', type: 'party.changed', party: 'ada', roles: ['owner', 'skipper'] },
  'register.changed': { id: '1', type: 'register.changed', parties: ['boat', 'ada'], parts: ['boat'] },
  'event.told': { id: '1', type: 'event.told', told: { boat: { winter: true } } },
  'trigger.doubted': { id: '1', type: 'trigger.doubted', about: 'boat', why: 'two papers' },
  'trigger.confirmed': { id: '1', type: 'trigger.confirmed', about: 'boat', why: 'one paper' },
  'trigger.annulled': { id: '1', type: 'trigger.annulled' },
  'receipt.received': { id: '1', type: 'receipt.received', errand: berth, round: 1 },
  'decision.received': { id: '1', type: 'decision.received', errand: berth, round: 1, decision },
  'decision.reversed': { id: '1', type: 'decision.reversed', errand: berth, decision: { ...decision, by: 'north' } },
  'more.asked': { id: '1', type: 'more.asked', errand: berth, letter: 'x' },
  'application.forwarded': { id: '1', type: 'application.forwarded', errand: berth, to: 'south' },
  'message.lost': { id: '1', type: 'message.lost', errand: berth },
  'correction.received': { id: '1', type: 'correction.received', errand: berth },
  'body.acted': { id: '1', type: 'body.acted', errand: berth },
  'body.tookBack': { id: '1', type: 'body.tookBack', with: 'north', of: 'boat', step: 'berth' },
  'consent.given': { id: '1', type: 'consent.given', ...by, choice: 'first' },
  'consent.withdrawn': { id: '1', type: 'consent.withdrawn', ...by },
  'errand.declined': { id: '1', type: 'errand.declined', ...by },
  'application.withdrawn': { id: '1', type: 'application.withdrawn', ...by },
  'word.given': { id: '1', type: 'word.given', ...by, says: 'granted', on: sold },
  'finding.told': { id: '1', type: 'finding.told', ...by, name: 'winter', of: 'boat', value: true },
  'fact.corrected': {
    id: '1',
    type: 'fact.corrected',
    ...by,
    of: 'boat',
    part: 'name',
    found: { fits: { value: false, source: 'person', asOf: sold } },
  },
  'field.withheld': { id: '1', type: 'field.withheld', ...by, field: 'engine' },
  'field.included': { id: '1', type: 'field.included', ...by, field: 'engine' },
  'applied.anyway': { id: '1', type: 'applied.anyway', ...by },
  'decision.appealed': { id: '1', type: 'decision.appealed', ...by, on: sold },
  'human.asked': { id: '1', type: 'human.asked', ...by },
  'error.reported': { id: '1', type: 'error.reported', ...by, about: 'boat', why: 'wrong' },
  'errand.retried': { id: '1', type: 'errand.retried', ...by },
  'errand.resolved': { id: '1', type: 'errand.resolved', ...by, outcome: 'granted', grounds: 'phoned', on: sold },
  'citizen.asked': { id: '1', type: 'citizen.asked', ...by, to: 'ada', letter: 'letter-1' },
  'value.fixed': { id: '1', type: 'value.fixed', ...by, of: 'boat', name: 'fits', value: false, grounds: 'letter-1' },
  'round.opened': { id: '1', type: 'round.opened', ...by, grounds: 'letter-1' },
  'rules.released': { id: '1', type: 'rules.released', leaflet: 'harbour@1' },
  'calendar.moved': { id: '1', type: 'calendar.moved', offset: 86_400_000 },
};

test.each(Object.values(samples).map((it) => [it.type, it]))('%s is understood as it is', (_, it) => {
  expect(isUnderstood(it)).toBe(true);
  expect(isUnderstood(JSON.parse(JSON.stringify(it)))).toBe(true);
});

test.each(['effect.ended', 'findings.gathered', 'findings.missed', 'time.passed', 'toString', '__proto__'])(
  'nobody outside may say %s',
  (type) => {
    expect(isUnderstood({ id: '1', type, errand: berth, found: {}, cause: 'x' })).toBe(false);
  },
);

test('whatever is wrong with it, news is either not understood, or does a journey no harm', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.values(samples)),
      fc.nat(),
      fc.oneof(fc.jsonValue({ maxDepth: 1 }), fc.constantFrom(...awkward)),
      fc.constantFrom(...stories),
      (sample, where, junk, story) => {
        const news = withJunk(sample, where, junk);
        if (isUnderstood(news)) expect(() => live(story, news)).not.toThrow();
      },
    ),
    { numRuns: 3_000 },
  );
});

/** Values that look right and are not. */
const awkward = [
  '__proto__',
  'constructor',
  '',
  '2026-02-30',
  '0001-01-01',
  '9999-12-31',
  'boat',
  'ada',
  -1,
  1e300,
  null,
  [],
];

/** The same news with something else in one of its places, at any depth. */
function withJunk(news: unknown, where: number, junk: unknown): unknown {
  const copy = structuredClone(news) as Record<string, unknown>;
  const places: [Record<string, unknown>, string][] = [];
  const walk = (it: unknown): void => {
    if (typeof it !== 'object' || it === null) return;
    for (const key of Object.keys(it)) {
      places.push([it as Record<string, unknown>, key]);
      walk((it as Record<string, unknown>)[key]);
    }
  };
  walk(copy);
  const [holder, key] = places[where % places.length]!;
  holder[key] = junk;
  return copy;
}

/** A year of the journey's own news after it: what it hears later must not trip over what it took in. */
function live({ leaflets, journey, now, ids }: Story, news: News): void {
  const asOf = dayOf(now);
  const found = { boat: { fits: { value: true, source: 'registry', asOf } } };
  let at = journey;
  for (const [days, it] of [
    [0, news],
    [0, { type: 'findings.gathered', found, read: { from: 'registry' } }],
    [40, { type: 'time.passed' }],
    [365, { type: 'time.passed' }],
  ] as const)
    at = hear(
      { leaflets, ids, now: startOf(plus(asOf, { days })) + 9 * 3_600_000 + at.offset },
      at,
      it as News,
    ).journey;
}
