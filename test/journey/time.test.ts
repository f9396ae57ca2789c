/** What happens because a day comes, and because nothing else does. */

import { nextDue } from '../../journey/alarms.js';
import { type Day, dayOf, plus, startOf } from '../../journey/calendar.js';
import { rightLost } from '../../journey/deadlines.js';
import type { Leaflet, Step } from '../../journey/define.js';
import { isOver } from '../../journey/over.js';
import { plan } from '../../journey/plan.js';
import { standingOf } from '../../journey/standing.js';
import type { View } from '../../journey/view.js';
import { carried } from '../every-life-event/order.js';
import { linesOf } from '../every-life-event/walk.js';
import { aSale, known, only, settled, staysWinter } from './small.js';
import {
  actsSent,
  agrees,
  type Chapter,
  decides,
  effectsOf,
  ended,
  errand,
  given,
  hears,
  on,
  openAsks,
  openTasks,
  play,
  type Story,
  says,
  sends,
  shown,
  state,
  tell,
} from './tell.js';

const wintering = { ...known, boat: { ...known.boat, winter: true } };
const asked = tell(only('berth'), aSale, given(wintering), on(settled));
const withBody = play(asked, agrees('ada', 'berth'), agrees('ben', 'berth'), ended('berth', 'sent'));
const rang = (story: Story, verb: 'remind' | 'inform') => effectsOf(story, verb).map((it) => `${it.to} ${it.says}`);

describe('reminders', () => {
  test('go to those who have not answered, after a week and two weeks before a deadline', () => {
    const story = play(asked, agrees('ada', 'berth'));
    expect(rang(play(story, on('2026-12-08')), 'remind')).toEqual([]);
    expect(rang(play(story, on('2026-12-09')), 'remind')).toEqual(['ben reminder']);
    expect(rang(play(story, on('2027-05-10')), 'remind')).toEqual(['ben reminder', 'ben reminder']);
  });

  test('are cancelled when the thing is done', () => {
    expect(rang(play(withBody, on('2026-12-20')), 'remind')).toEqual([]);
  });

  test('are only about rights in grief', () => {
    const grieving = { ...only('berth', 'insure'), grief: () => true };
    const story = tell(grieving, aSale, given(wintering), on('2026-12-10'));
    expect(story.journey.grief).toBe(true);
    expect(effectsOf(story, 'remind').map((it) => it.step)).toEqual(['berth', 'berth']);
  });
});

describe('a deadline', () => {
  test('on which a right is lost ends what has not left', () => {
    const story = play(asked, on('2027-05-24'));
    expect(state(story, 'berth')).toBe('asking');
    const lapsed = play(story, on('2027-05-25'));
    expect(state(lapsed, 'berth')).toBe('lapsed');
    expect(openAsks(lapsed)).toEqual([]);
    expect(rang(lapsed, 'inform')).toEqual(['ada lapsed', 'ben lapsed']);
  });

  test('does not end what the body has', () => {
    expect(state(play(withBody, on('2027-01-31')), 'berth')).toBe('withBody');
    expect(errand(withBody, 'berth').alarms.map((it) => it.what)).toEqual(['silent', 'overdue']);
  });

  test('that is merely a nudge ends nothing', () => {
    const story = tell(only('insure'), aSale, given(known), on('2027-06-01'));
    expect(state(story, 'insure')).toBe('asking');
    expect(shown(story, 'insure').due).toMatchObject({ kind: 'nudge', on: '2027-01-23' });
  });

  test('that has passed when the journey begins is told at once', () => {
    const story = tell(only('berth'), { ...aSale, trigger: { ...aSale.trigger, on: '2026-01-01' } }, given(wintering));
    expect(state(story, 'berth')).toBe('lapsed');
    expect(nextDue(story.journey)).toBe(Number.POSITIVE_INFINITY);
  });

  test('that has passed when a register first tells of it ends what waited for it, and nothing else', () => {
    const base = only('berth');
    const byLaunch = rightLost('havneloven § 1', (view: View) => view.finding('launchedOn') as string | undefined);
    const leaflet = { ...base, steps: { berth: { ...base.steps.berth!, due: byLaunch } } };
    const story = tell(leaflet, aSale, given(wintering), on(settled));
    expect(state(story, 'berth')).toBe('asking');
    const launched = (day: string) => given({ boat: { launchedOn: day } });
    expect(state(play(story, launched('2026-03-01')), 'berth')).toBe('lapsed');
    expect(state(play(story, launched('2027-03-01')), 'berth')).toBe('asking');
    const sent = play(story, agrees('ada', 'berth'), agrees('ben', 'berth'), ended('berth', 'sent'));
    expect(state(play(sent, launched('2026-03-01')), 'berth')).toBe('withBody');
  });

  test('is used up when it passes, whether or not it moved anything', () => {
    const story = play(asked, on('2026-12-09'));
    expect(errand(story, 'berth').alarms.every((it) => it.at > story.now)).toBe(true);
    const again = play(story, hears({ type: 'time.passed' }));
    expect(again.effects).toEqual(story.effects);
    expect(again.journey.seq).toBe(story.journey.seq);
  });

  test('that was reckoned from a wrong day is reckoned anew', () => {
    const byTerm = tell(
      only('berth'),
      { ...aSale, trigger: { ...aSale.trigger, on: '2026-06-01' } },
      given(wintering),
      on('2026-12-03'),
    );
    expect(state(byTerm, 'berth')).toBe('lapsed');
    const put = hears({
      type: 'party.joined',
      party: { ref: 'dinghy', is: 'organisation', roles: ['boat'] },
      trigger: 'boat.built',
      on: '2026-11-20',
    });
    expect(state(play(byTerm, put), 'berth', 'boat')).toBe('asking');
  });
});

describe('a body that is silent', () => {
  test('for 28 days is asked, and the person told', () => {
    expect(actsSent(play(withBody, on('2026-12-29')), 'berth')).toEqual(['submit']);
    const story = play(withBody, on('2026-12-30'));
    expect(actsSent(story, 'berth')).toEqual(['submit', 'nudge']);
    expect(rang(story, 'inform')).toEqual(['ada silent', 'ben silent']);
    expect(state(story, 'berth')).toBe('withBody');
  });

  test('beyond its time is a caseworker’s task', () => {
    const story = play(withBody, on('2027-02-01'));
    expect(openTasks(story)).toEqual(['berth: no-answer (caseworker)']);
  });

  test('is asked once more when the caseworker tries again, and nothing is sent twice', () => {
    const story = play(withBody, on('2027-02-01'), says('berth', { type: 'errand.retried', by: 'caseworker' }));
    expect(state(story, 'berth')).toBe('withBody');
    expect(actsSent(story, 'berth')).toEqual(['submit', 'nudge', 'nudge']);
  });

  test('that no machine may ask is only waited for, and nobody is told that we asked', () => {
    const story = tell(
      only('insure'),
      aSale,
      given(known),
      on(settled),
      says('insure', { type: 'word.given', by: 'ada', says: 'applied' }, 'ada'),
    );
    const silent = play(story, on('2026-12-30'));
    expect(effectsOf(silent, 'send')).toEqual([]);
    expect(rang(silent, 'inform')).toEqual(['ada unasked']);
  });

  test('for good is somebody’s task even where nothing says how long it may take', () => {
    const story = tell(only('tell'), aSale, given(known), on(settled), ended('tell', 'sent'));
    expect(openTasks(play(story, on('2027-02-23')))).toEqual([]);
    expect(openTasks(play(story, on('2027-03-01')))).toContain('tell: no-answer (caseworker)');
  });
});

describe('a series', () => {
  const running = tell(only('berth', 'log'), aSale, given(wintering), on('2026-12-08'), decides('berth', 'granted'));
  const pages = (story: Story) => story.journey.errands.filter((it) => it.step === 'log');
  const handIn: Chapter = (story) => play(story, agrees('ada', 'log'), ended('log', 'acknowledged'));
  const fortnights = (count: number, chapter: Chapter = handIn): Chapter[] =>
    Array.from({ length: count }, (_, i): Chapter[] => [on(plus('2026-12-08', { days: 14 * i })), chapter]).flat();

  test('begins when what it rests on is so, and opens one period at a time', () => {
    expect(pages(tell(only('berth', 'log'), aSale, given(wintering), on('2026-12-08')))).toEqual([]);
    expect(pages(running)).toMatchObject([{ period: 'page-1', due: { on: '2026-12-20', kind: 'rightLost' } }]);
    expect(pages(play(running, on('2026-12-21')))).toMatchObject([{ period: 'page-1' }, { period: 'page-2' }]);
  });

  test('of two years is opened one by one, and carries only the last few', () => {
    let seen = 0;
    const counting: Chapter = (story) => {
      expect(pages(story).filter((it) => it.state === 'asking')).toHaveLength(1);
      expect(pages(story).length).toBeLessThanOrEqual(4);
      seen += 1;
      return handIn(story);
    };
    const story = play(running, ...fortnights(52, counting));
    expect(seen).toBe(52);
    expect(sends(story, 'log')).toHaveLength(52);
    expect(new Set(sends(story, 'log').map((it) => it.key)).size).toBe(52);
    expect(pages(story).map((it) => it.period)).toEqual(['page-50', 'page-51', 'page-52']);
    expect(standingOf(story.journey).errands).toHaveLength(4);
  });

  test('carries the same in whichever order its periods close, once what leaves has been shown', () => {
    const handedIn: Chapter = (story) => play(story, agrees('ada', 'log'), ended('log', 'sent'));
    const four = play(running, ...fortnights(4, handedIn));
    const closed = (...order: number[]): Story =>
      play(four, ...order.map((n) => hears({ type: 'receipt.received', errand: pages(four)[n]!.id })));
    const [one, another] = [closed(0, 1, 2, 3), closed(3, 2, 1, 0)];
    expect([pages(one).length, pages(another).length]).toEqual([3, 4]);
    expect(linesOf(carried(one))).toEqual(linesOf(carried(another)));
  });

  test('keeps the journey open', () => {
    const story = play(running, handIn);
    expect(isOver(story.journey)).toBe(false);
    expect(dayOf(nextDue(story.journey))).toBe('2026-12-21');
  });

  test('ends when what it rests on does', () => {
    const story = play(
      running,
      handIn,
      says('berth', { type: 'decision.reversed', decision: { outcome: 'refused', on: '2026-12-09' } }),
    );
    const later = play(story, on('2027-06-01'));
    expect(pages(later).map((it) => it.period)).toEqual(['page-1']);
    expect(isOver(later.journey)).toBe(true);
  });

  test('lets a missed period end by itself, and goes on with the next', () => {
    const story = play(running, on('2026-12-21'));
    expect(pages(story).map((it) => it.state)).toEqual(['lapsed', 'asking']);
    expect(openAsks(story)).toEqual(['log ada consent', 'log ben consent']);
  });

  test('may be due before its period ends: what has not left us lapses then, and what has is judged on', () => {
    const base = only('berth', 'log');
    const leaflet = {
      ...base,
      steps: { ...base.steps, log: { ...base.steps.log!, due: rightLost('§ 1', () => '2026-12-12') } },
    };
    const early = tell(leaflet, aSale, given(wintering), on('2026-12-08'), decides('berth', 'granted'));
    expect(pages(early)).toMatchObject([{ period: 'page-1', due: { on: '2026-12-12', law: '§ 1' } }]);
    expect(pages(play(early, on('2026-12-13')))).toMatchObject([{ state: 'lapsed' }]);
    expect(pages(play(early, on('2026-12-20'))).map((it) => it.period)).toEqual(['page-1']);
  });

  describe('whose question is still open when the next period begins', () => {
    const base = only('berth', 'log');
    const log = { ...base.steps.log!, onlyIf: [staysWinter], due: rightLost('§ 1', () => '2027-03-01') };
    const leaflet = { ...base, steps: { ...base.steps, log } };
    const asked = tell(leaflet, aSale, given(known), on('2026-12-08'), decides('berth', 'granted'), on('2026-12-22'));
    const told = (winter: boolean): Story =>
      play(asked, hears({ type: 'finding.told', by: 'ada', of: 'boat', name: 'winter', value: winter }));

    test('asks in both', () => {
      expect(pages(asked).map((it) => it.question?.names)).toEqual([['boat:winter'], ['boat:winter']]);
    });

    test('goes on in both with a yes', () => {
      expect(pages(told(true)).map((it) => [it.state, it.question?.about])).toEqual([
        ['asking', 'consent'],
        ['asking', 'consent'],
      ]);
    });

    test('ends in both with a no, and what is asked no more is not shown as open', () => {
      expect(pages(told(false)).map((it) => [it.state, it.cause])).toEqual([
        ['notRelevant', 'staysWinter'],
        ['notRelevant', 'staysWinter'],
      ]);
      expect(openAsks(told(false)).filter((it) => it.startsWith('log'))).toEqual([]);
    });

    describe('and is answered in doubt', () => {
      const doubted = play(asked, hears({ type: 'trigger.doubted', about: 'trigger', why: 'two papers' }));
      const answered = (winter: boolean): Chapter[] => [
        hears({ type: 'finding.told', by: 'ada', of: 'boat', name: 'winter', value: winter }),
        given({}),
      ];
      const confirmed = hears({ type: 'trigger.confirmed', about: 'trigger', why: 'checked' });

      test('goes on in both when the doubt is gone, however often the plan was made meanwhile', () => {
        const held = play(doubted, ...answered(true));
        expect(pages(held).map((it) => it.state)).toEqual(['waiting', 'waiting']);
        expect(pages(play(held, confirmed)).map((it) => [it.state, it.question?.about])).toEqual([
          ['asking', 'consent'],
          ['asking', 'consent'],
        ]);
      });

      test('ends in both where the answer is taken back while the doubt lasts', () => {
        const held = play(doubted, ...answered(true), ...answered(false));
        expect(pages(held).map((it) => [it.state, it.cause])).toEqual([
          ['notRelevant', 'staysWinter'],
          ['notRelevant', 'staysWinter'],
        ]);
      });
    });
  });

  test('lets an earlier period be corrected', () => {
    const story = play(running, handIn, on('2026-12-22'));
    const first = pages(story)[0]!;
    const corrected = play(
      story,
      hears({ type: 'fact.corrected', by: 'ada', of: 'boat', part: 'pages', errand: first.id }),
    );
    expect(sends(corrected, 'log').at(-1)).toMatchObject({ act: 'tell', errand: first.id, purpose: 'pages' });
    expect(pages(corrected)[0]?.state).toBe('acknowledged');
  });

  test('lets a missed period be handed in late', () => {
    const late = play(running, on('2026-12-22'));
    const { id } = pages(late)[0]!;
    const again = play(late, hears({ type: 'applied.anyway', by: 'ada', errand: id }));
    expect(pages(again)[0]).toMatchObject({ period: 'page-1', state: 'asking', round: 2 });
    const handed = play(again, hears({ type: 'consent.given', by: 'ada', errand: id }), ended('log', 'acknowledged'));
    expect(pages(handed)[0]).toMatchObject({ period: 'page-1', state: 'acknowledged' });
  });

  test('never opens a period that has passed, however far the calendar leaps', () => {
    const day: Day = '2027-05-05';
    const leapt = play({ ...running, now: startOf(day) }, hears({ type: 'calendar.moved', offset: 5 }));
    expect(pages(leapt).map((it) => [it.period, it.state])).toEqual([
      ['page-1', 'lapsed'],
      ['page-11', 'asking'],
    ]);
    expect(leapt.journey.offset).toBe(5);
  });

  test('whose period has passed wakes nobody for it', () => {
    const passed = onlyLog({ every: () => november });
    expect(plan(passed, running.journey, '2026-11-30').nextChange).toBe('2026-12-01');
    expect(plan(passed, running.journey, '2026-12-08').nextChange).toBeUndefined();
  });
});

const november = { name: 'November', opens: '2026-11-01', until: '2026-11-30' };

/** A leaflet with the log alone, which rests on nothing. */
function onlyLog(differs: Partial<Step>): Leaflet {
  const { while: _, ...log } = only('log').steps.log!;
  return { ...only('log'), steps: { log: { ...log, ...differs } } };
}

describe('the plan is made again', () => {
  test('on the day that a new duty enters into force', () => {
    const story = tell(only('emissions'), aSale, given(known));
    expect(story.journey).toMatchObject({ errands: [], replanOn: '2027-02-01' });
    expect(isOver(story.journey)).toBe(false);
    expect(sends(play(story, on('2027-01-31')), 'emissions')).toEqual([]);
    expect(sends(play(story, on('2027-02-01')), 'emissions')).toHaveLength(1);
  });

  test('on a birthday that a rule looks at', () => {
    const ofAge = {
      name: 'isOfAge',
      law: 'havneloven § 2',
      judge: (view: View) => view.reached('2027-03-03'),
    };
    const leaflet = { ...only('pilot'), steps: { pilot: { ...only('pilot').steps.pilot!, onlyIf: [ofAge] } } };
    const story = tell(leaflet, aSale, given(known), on('2027-03-02'));
    expect(state(story, 'pilot', 'ada')).toBe('notRelevant');
    expect(state(play(story, on('2027-03-03')), 'pilot', 'ada')).toBe('submitting');
  });
});

test('a journey knows its next day, and is over when there is none', () => {
  const story = play(withBody, decides('berth', 'refused'));
  expect(dayOf(nextDue(story.journey) - 1)).toBe('2026-12-23');
  expect(isOver(story.journey)).toBe(false);
  expect(isOver(play(story, on('2026-12-24')).journey)).toBe(true);
});
