/** Report cards: one each fortnight, for as long as there is benefit. */
import { plus } from '../../../journey/calendar.js';
import { viewOf } from '../../../journey/view.js';
import { reportPeriod } from '../../../life-events/job-loss/cards.js';
import {
  applies,
  type Chapter,
  decides,
  effectsOf,
  hears,
  on,
  play,
  reverses,
  type Story,
  state,
} from '../../stories.js';
import { card, cards, lose, onBenefit, registers as registersFirst, sendsCard, tells, worker } from './worker.js';

const saturday = '2026-12-12';
const fortnight = (n: number): string => plus(saturday, { days: 14 * n });
/** So many cards in a row, each on the Saturday that it opens. */
const sends = (count: number, chapter: Chapter = sendsCard): Chapter[] =>
  Array.from({ length: count }, (_, n): Chapter[] => [on(fortnight(n)), chapter]).flat();

const size = ({ journey }: Story): number => JSON.stringify(journey).length;

describe('a card', () => {
  test('there is none before benefit is granted', () => {
    expect(cards(play(lose(), on('2027-03-01')))).toEqual([]);
  });

  test('is of a fortnight from Monday to Sunday, opens on its last Saturday, and can be sent for eight days after', () => {
    expect(card(onBenefit())).toMatchObject({
      period: '2026-W49',
      state: 'waiting',
      opens: saturday,
      due: { on: '2026-12-21', kind: 'rightLost' },
    });
    expect(state(play(onBenefit(), on('2026-12-11')), 'biweekly-report')).toBe('waiting');
    expect(card(play(onBenefit(), on(saturday)))).toMatchObject({ state: 'asking', question: { about: 'apply' } });
  });

  test.each([
    ['2026-12-13', '2026-W49'],
    ['2026-12-21', '2026-W49'],
    ['2026-12-22', '2026-W51'],
    ['2027-01-05', '2026-W53'],
    ['2027-01-25', '2027-W02'],
  ])('that is next on %s is that of %s', (day, name) => {
    const { journey } = onBenefit();
    expect(reportPeriod(viewOf(journey, worker, day))?.name).toBe(name);
  });

  test('asks first from which day the benefit is, once, for the weeks are counted from there', () => {
    const unknown = play(withoutStart(), on(saturday));
    expect(card(unknown).question).toMatchObject({ about: 'finding', names: ['worker:benefitFrom'] });
    const answered = play(
      unknown,
      hears({ type: 'finding.told', by: 'worker', of: 'worker', name: 'benefitFrom', value: '2026-12-04' }),
    );
    expect(card(answered).question).toMatchObject({ about: 'apply' });
    const next = play(answered, sendsCard, on(fortnight(1)));
    expect(card(next)).toMatchObject({ period: '2026-W51', question: { about: 'apply' } });
  });

  test('about days before the benefit began is not sent', () => {
    expect(card(onBenefit({ benefitFrom: '2026-12-20' }))).toMatchObject({
      state: 'notRelevant',
      cause: 'benefitHasBegun',
    });
  });

  test('that is missed ends by itself, says so, and the next one comes', () => {
    const story = play(onBenefit(), on('2026-12-22'));
    expect(cards(story).map(({ period, state: end }) => [period, end])).toEqual([
      ['2026-W49', 'lapsed'],
      ['2026-W51', 'waiting'],
    ]);
    expect(effectsOf(story, 'inform', 'biweekly-report')).toMatchObject([{ says: 'lapsed', to: 'worker' }]);
  });

  test('that was missed can still be sent', () => {
    const missed = play(onBenefit(), on('2026-12-22'));
    const [first] = cards(missed);
    const late = play(missed, hears({ type: 'applied.anyway', by: 'worker', errand: first!.id }));
    expect(cards(late)[0]).toMatchObject({ period: '2026-W49', state: 'asking', round: 2 });
  });

  test('that was sent can be corrected, and NAV is to be told', () => {
    const story = play(onBenefit(), ...sends(2));
    const [first] = cards(story);
    const corrected = play(
      story,
      hears({ type: 'fact.corrected', by: 'worker', of: 'worker', part: 'workedHours', errand: first!.id }),
    );
    expect(cards(corrected)[0]).toMatchObject({ state: 'granted', aside: { act: 'tell', cause: 'tell-yourself' } });
  });

  test('that NAV does not pay for can be appealed, and the next one comes all the same', () => {
    const story = play(onBenefit(), on(saturday), applies('worker', 'biweekly-report'));
    const refused = play(
      story,
      hears({
        type: 'decision.received',
        errand: card(story).id,
        decision: { outcome: 'refused', on: saturday, appeal: { body: 'nav-klageinstans', until: '2027-01-25' } },
      }),
      on(fortnight(1)),
    );
    expect(cards(refused).map((it) => it.state)).toEqual(['refused', 'asking']);
    const appealed = play(refused, hears({ type: 'decision.appealed', by: 'worker', errand: cards(refused)[0]!.id }));
    expect(cards(appealed)[0]).toMatchObject({ appealed: true, state: 'withBody' });
  });

  test('is asked for while a decision about the benefit is appealed', () => {
    const story = onBenefit();
    const benefit = story.journey.errands.find(({ step }) => step === 'unemployment-benefit')!;
    const appealed = play(
      story,
      hears({
        type: 'decision.received',
        errand: benefit.id,
        decision: {
          outcome: 'granted',
          on: '2026-12-02',
          by: 'nav',
          appeal: { body: 'nav-klageinstans', until: '2027-02-01' },
        },
      }),
      hears({ type: 'decision.appealed', by: 'worker', errand: benefit.id }),
      on(saturday),
    );
    expect(state(appealed, 'biweekly-report')).toBe('asking');
  });
});

describe('cards of two years', () => {
  let largest = 0;
  let most = 0;
  const counting: Chapter = (story) => {
    expect(cards(story).filter((it) => it.state === 'asking')).toHaveLength(1);
    largest = Math.max(largest, size(story));
    most = Math.max(most, cards(story).length);
    return sendsCard(story);
  };
  const oneYear = play(
    onBenefit({ earnedTwelveMonths: 220_000, earnedThirtySixMonths: 660_000 }),
    ...sends(26, counting),
  );
  const twoYears = play(onBenefit(), ...sends(52, counting));

  test('are 52 where 104 weeks are granted, and 26 where it is 52', () => {
    expect(cards(oneYear).at(-1)).toMatchObject({ period: '2027-W46', state: 'granted' });
    expect(cards(twoYears).at(-1)).toMatchObject({ period: '2028-W46', state: 'granted' });
  });

  test('leave the journey as small as it was: only the last few are carried', () => {
    expect(most).toBeLessThanOrEqual(4);
    expect(largest).toBeLessThan(1.3 * size(play(onBenefit(), ...sends(4))));
    expect(twoYears.journey.errands.length).toBeLessThanOrEqual(
      play(onBenefit(), ...sends(6)).journey.errands.length + 2,
    );
  });

  test('end with the last day that benefit can be had, and the card of the fortnight it ended in is sent', () => {
    const last = play(twoYears, on(fortnight(52)), sendsCard, on('2029-06-01'));
    expect(cards(last).at(-1)).toMatchObject({ period: '2028-W48', state: 'granted' });
    expect(last.journey.errands.find(({ step }) => step === 'unemployment-benefit')).toMatchObject({
      lasts: '2028-11-30',
      expired: true,
    });
    expect(cards(last).every((it) => it.state === 'granted')).toBe(true);
  });

  test('that NAV never answers become a task each, and come one by one all the same', () => {
    const sent: Chapter = (story) => play(story, applies('worker', 'biweekly-report'));
    const story = play(onBenefit(), ...sends(8, sent));
    expect(cards(story).map((it) => it.state)).toEqual([...Array(6).fill('stalled'), 'withBody', 'withBody']);
  });
});

describe('three report periods in a row without lost hours', () => {
  const working = (told: Parameters<typeof tells>[0]) =>
    play(onBenefit(), ...sends(2), tells({ noLossFrom: '2026-12-28', ...told }), on(fortnight(2)));

  test('end the benefit with the last of them, and every one of them has its card', () => {
    const story = play(working({}), sendsCard, on(fortnight(3)), sendsCard, on(fortnight(4)), sendsCard);
    expect(
      cards(story)
        .slice(0, 3)
        .map((it) => it.period),
    ).toEqual(['2026-W53', '2027-W02', '2027-W04']);
    expect(benefitOf(story)).toMatchObject({ lasts: '2027-02-07' });
    const after = play(story, on('2027-02-20'));
    expect(benefitOf(after).expired).toBe(true);
    expect(card(after)).toMatchObject({ period: '2027-W06', state: 'notRelevant', cause: 'hoursAreStillLost' });
    expect(cards(play(after, on('2027-06-01'))).at(-1)?.period).toBe('2027-W06');
  });

  test('count from the first whole period', () => {
    expect(benefitOf(working({ noLossFrom: '2026-12-29' })).lasts).toBe('2027-02-21');
  });

  test('that are broken off count for nothing', () => {
    const story = play(working({}), sendsCard, tells({ noLossUntil: '2027-01-30' }), on(fortnight(6)));
    expect(benefitOf(story)).toMatchObject({ state: 'granted', lasts: '2028-11-30' });
    expect(card(story)).toMatchObject({ period: '2027-W08', state: 'asking' });
  });

  test('can be told where the card is shown', () => {
    const story = play(onBenefit(), on(saturday));
    const told = play(
      story,
      hears({
        type: 'finding.told',
        by: 'worker',
        of: 'worker',
        name: 'noLossFrom',
        value: '2026-12-28',
        errand: card(story).id,
      }),
    );
    expect(benefitOf(told).lasts).toBe('2027-02-07');
  });
});

test('NAV ends the benefit, and no card is asked for but the one that has opened', () => {
  const story = play(onBenefit(), ...sends(1), on(fortnight(1)), reverses('unemployment-benefit', 'refused'));
  expect(cards(story).map((it) => it.state)).toEqual(['granted', 'asking']);
  expect(cards(play(story, on('2027-04-01'))).map((it) => it.state)).toEqual(['granted', 'lapsed']);
});

function withoutStart(): Story {
  return play(
    lose(),
    registersFirst,
    applies('worker', 'unemployment-benefit'),
    on('2026-12-01'),
    decides('unemployment-benefit', 'granted'),
  );
}

const benefitOf = ({ journey }: Story) => journey.errands.find(({ step }) => step === 'unemployment-benefit')!;
