/** What holds whatever happens, in whatever order. */

import { nextDue } from '../../journey/alarms.js';
import type { Effect } from '../../journey/effects.js';
import { waitsBeside } from '../../journey/errand.js';
import { hear } from '../../journey/hear.js';
import type { Journey } from '../../journey/journey.js';
import type { News } from '../../journey/news.js';
import { isAway } from '../../journey/parties.js';
import { isEnd } from '../../journey/rounds/index.js';
import { type Standing, standingFor, standingOf } from '../../journey/standing.js';
import { fc, lifetimes } from '../seeded.js';
import { aSale, dinghy, known, only, settled } from './small.js';
import { agrees, given, hears, on, play, type Story, sends, tell } from './tell.js';
import { live, lives, underWay } from './world.js';

const runs = { numRuns: lifetimes };
const holds = (look: (story: Story, before: Story) => void) =>
  fc.assert(
    fc.property(lives, (all) => {
      live(all, look);
    }),
    runs,
  );

test('no news is ever too strange to be heard', () => holds(() => undefined));

test('two effects under one key are one effect', () =>
  holds(({ effects }) => {
    const known = new Map<string, Effect>();
    for (const it of effects) {
      expect(known.get(it.key) ?? it).toEqual(it);
      known.set(it.key, it);
    }
  }));

test('a stalled errand has a task, and so has one that waits beside its round; nothing else has', () =>
  holds((story) => {
    const open = tasks(story.effects);
    const needed = story.journey.errands
      .filter((it) => it.state === 'stalled' || waitsBeside(it))
      .map((it) => `${it.id}.${it.round}`);
    expect([...open].filter((it) => !/^(stop:|findings)/.test(it)).sort()).toEqual(needed.sort());
  }));

test('who is waited for has been asked, and has not answered', () =>
  holds((story) => {
    const open = dialogs(story.effects, story.journey);
    for (const it of story.journey.errands.filter(({ state }) => state === 'asking')) {
      expect(it.asked).not.toEqual([]);
      for (const ref of it.asked.filter((one) => !isAway(story.journey.participants, one)))
        expect([it.step, ref, open.has(`${it.id} ${ref}`)]).toEqual([it.step, ref, true]);
    }
    for (const { id, step, human } of story.journey.errands)
      if (human?.question)
        expect([step, human.question.to, open.has(`${id} ${human.question.to}`)]).toEqual([
          step,
          human.question.to,
          true,
        ]);
  }));

test('what waits for a body or a day has a day on which it is looked at, or a message under way', () =>
  holds((story) => {
    const flying = new Set(underWay(story).map((it) => it.errand));
    for (const it of standingOf(story.journey).errands)
      if (['body', 'date', 'settling'].includes(it.waitsFor)) {
        const { alarms } = story.journey.errands.find(({ id }) => id === it.id)!;
        expect([it.step, it.state, alarms.length > 0 || flying.has(it.id)]).toEqual([it.step, it.state, true]);
      }
  }));

test('what has ended waits for nobody, unless somebody was left untold or a human is to look', () =>
  holds((story) => {
    for (const it of standingOf(story.journey).errands)
      if (isEnd(it.state) && !waitsBeside(it)) expect(it.waitsFor).toBe('nobody');
      else expect(it.waitsFor).not.toBe('nobody');
  }));

test('a day that has passed rings no more', () =>
  holds((story, before) => {
    if (story.now > before.now) expect(nextDue(story.journey)).toBeGreaterThan(story.now);
  }));

test('the number of a journey grows whenever what is shown has changed', () =>
  holds((story, before) => {
    const seen = ({ heard: _, seq: __, next: ___, ...rest }: Standing) => rest;
    if (story.journey.seq === before.journey.seq)
      expect(seen(standingOf(story.journey))).toEqual(seen(standingOf(before.journey)));
    else expect(story.journey.seq).toBeGreaterThan(before.journey.seq);
  }));

test('nobody is shown a trace of the other', () =>
  holds((story) => {
    expect(JSON.stringify(standingFor(standingOf(story.journey), 'ada'))).not.toMatch(/\bben\b/);
    const seen = standingFor(standingOf(story.journey), 'ben');
    expect(JSON.stringify(seen)).not.toMatch(/\bada\b/);
    if (story.journey.findings.ada?.addressProtected?.value)
      expect(seen.errands.filter((it) => it.with === 'north' && it.about !== 'ben')).toEqual([]);
  }));

test('an errand is never forgotten, but for periods long closed', () =>
  holds((story, before) => {
    if (story.now > before.now) return;
    const kept = new Set(story.journey.errands.map((it) => it.id));
    const gone = before.journey.errands.filter((it) => !kept.has(it.id));
    expect(gone.filter((it) => it.period === undefined || !isEnd(it.state))).toEqual([]);
  }));

test('a journey that has been carried as text hears the same', () =>
  fc.assert(
    fc.property(lives, (all) => {
      const story = live(all, () => undefined);
      const news: News = { type: 'time.passed' };
      const ids = () => 'new';
      const carried = JSON.parse(JSON.stringify(story.journey)) as Journey;
      const move = hear({ ...story, ids }, story.journey, news);
      expect(JSON.parse(JSON.stringify(hear({ ...story, ids }, carried, news)))).toEqual(
        JSON.parse(JSON.stringify(move)),
      );
    }),
    runs,
  ));

test('hearing changes nothing of the journey that heard', () =>
  holds((story) => {
    freeze(story.journey);
  }));

describe('news that does not depend on each other', () => {
  const wintering = { boat: { ...known.boat, winter: true }, ada: known.ada, ben: known.ben };
  const begun = tell(
    only('berth', 'tell', 'name', 'pilot', 'insure', 'distress', 'buoy'),
    aSale,
    given(wintering),
    on(settled),
    agrees('ada', 'berth'),
    agrees('ben', 'berth'),
  );
  const id = (step: string, about?: string, body?: string) =>
    begun.journey.errands.find(
      (it) =>
        it.step === step && (about === undefined || it.about === about) && (body === undefined || it.with === body),
    )!.id;
  const message = (step: string, about: string) => sends(begun, step).find((it) => it.about === about)!;
  const arrived = (step: string, about: string): News => {
    const { key, errand, round, act } = message(step, about);
    return { type: 'effect.ended', key, errand, round, act, outcome: 'sent' };
  };
  const decided = (name: string, errand: string, outcome: 'granted' | 'refused', on = '2026-12-03'): News => ({
    type: 'decision.received',
    id: name,
    errand,
    decision: { outcome, on },
  });
  const all: News[] = [
    arrived('berth', 'boat'),
    { type: 'receipt.received', id: 'r1', errand: id('berth') },
    decided('d1', id('berth'), 'refused'),
    { type: 'decision.reversed', id: 'v1', errand: id('berth'), decision: { outcome: 'granted', on: '2026-12-20' } },
    arrived('pilot', 'ada'),
    decided('d2', id('pilot', 'ada'), 'granted'),
    decided('d3', id('pilot', 'ben'), 'granted'),
    decided('d4', id('pilot', 'ben'), 'refused', '2026-12-04'),
    { type: 'receipt.received', id: 'r2', errand: id('distress') },
    { type: 'word.given', id: 'w1', by: 'ada', errand: id('insure', 'ada'), says: 'done' },
    { type: 'consent.given', id: 'c1', by: 'ada', errand: id('name'), choice: 'Måke' },
    { type: 'consent.given', id: 'c2', by: 'ben', errand: id('name'), choice: 'Måke' },
    { type: 'party.joined', id: 'p1', party: dinghy },
    { type: 'findings.gathered', found: { dinghy: { fits: { value: false, source: 'registry', asOf: settled } } } },
    { type: 'finding.told', id: 't1', by: 'ada', of: 'boat', name: 'winter', value: true },
  ];
  const again = (news: News, n: number): News =>
    'id' in news && !('by' in news) && n % 2 === 1 ? { ...news, id: `${news.id}-again` } : news;
  const outcome = (order: readonly News[]): unknown => {
    const story = order.reduce((it, news) => play(it, hears(news as never)), begun);
    return story.journey.errands
      .map((it) => ({
        errand: `${it.step} ${it.about} ${it.with}`,
        state: it.state,
        decisions: it.decisions.map(({ round: _, ...rest }) => rest),
      }))
      .sort((a, b) => (a.errand < b.errand ? -1 : 1));
  };

  test('comes to the same in every order, however often it is said', () => {
    const expected = outcome(all);
    const order = fc.shuffledSubarray(
      all.flatMap((news, i) => [news, again(news, i), again(news, i + 1)]),
      { minLength: all.length * 3, maxLength: all.length * 3 },
    );
    fc.assert(
      fc.property(order, (news) => {
        expect(outcome(news)).toEqual(expected);
      }),
      { numRuns: 10 * runs.numRuns },
    );
  });
});

/** Open tasks, by errand and round. */
function tasks(effects: readonly Effect[]): Set<string> {
  const open = new Set<string>();
  for (const it of effects)
    if (it.verb === 'openTask') open.add(`${it.errand}.${it.round}`);
    else if (it.verb === 'closeTask') open.delete(`${it.errand}.${it.round}`);
  return open;
}

/** Open questions, by errand and person: put, or held back by a doubt. */
function dialogs(effects: readonly Effect[], { held }: Journey): Set<string> {
  const open = new Set<string>();
  for (const it of [...effects, ...held])
    if (it.verb === 'ask') open.add(`${it.errand} ${it.to}`);
    else if (it.verb === 'close' && it.says !== 'hidden') open.delete(`${it.errand} ${it.to}`);
  return open;
}

function freeze(it: unknown): void {
  if (typeof it !== 'object' || it === null || Object.isFrozen(it)) return;
  Object.freeze(it);
  for (const each of Object.values(it)) freeze(each);
}
