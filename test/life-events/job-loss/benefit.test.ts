/** Registering, applying, waiting: what counts from the first day, and what NAV alone decides. */
import { nextDue } from '../../../journey/alarms.js';
import { isOver } from '../../../journey/over.js';
import {
  acts,
  appeals,
  applies,
  decides,
  effectsOf,
  errand,
  given,
  hears,
  on,
  play,
  reverses,
  saysDone,
  state,
} from '../../stories.js';
import { firm, firstDay, known, lose, onBenefit, registers, sendsCard, tells } from './worker.js';

describe('the first day matters', () => {
  test('nobody can apply more than fourteen days ahead', () => {
    const early = lose({}, { on: '2026-12-20' });
    expect(errand(early, 'jobseeker-registration')).toMatchObject({ state: 'waiting', opens: '2026-12-06' });
    expect(state(play(early, on('2026-12-06')), 'jobseeker-registration')).toBe('asking');
  });

  test('after it a day is lost every day, and the rest can still be had', () => {
    const late = play(lose(), registers, on('2026-12-20'));
    expect(errand(late, 'unemployment-benefit')).toMatchObject({
      state: 'asking',
      due: { on: firstDay, kind: 'rightLost', partly: true },
    });
    expect(state(play(late, applies('worker', 'unemployment-benefit')), 'unemployment-benefit')).toBe('withBody');
  });

  test('somebody who hears of it weeks later can apply at once', () => {
    expect(state(lose({}, { on: '2026-10-01' }), 'jobseeker-registration')).toBe('asking');
    expect(state(lose({}, { on: '2026-10-01' }), 'unemployment-benefit')).toBe('asking');
  });

  test('papers are not waited for', () => {
    expect(state(play(lose(), registers), 'termination-record')).toBe('asking');
    expect(state(play(lose(), registers), 'unemployment-benefit')).toBe('asking');
  });
});

describe('the jobseeker register', () => {
  test.each([
    ['a resident of age', {}, 'asking', 'notRelevant'],
    ['an EEA citizen who lives elsewhere', { resident: false, isEeaCitizen: true }, 'asking', 'notRelevant'],
    [
      'somebody from outside the EEA who lives elsewhere',
      { resident: false, isEeaCitizen: false },
      'notRelevant',
      'asking',
    ],
    ['somebody of seventeen', { born: '2009-04-12' }, 'notRelevant', 'asking'],
    ['somebody dead', { alive: false }, 'notRelevant', 'notRelevant'],
  ])('takes %s as it should', (_, differs, alone, staff) => {
    const story = lose(differs);
    expect([state(story, 'jobseeker-registration'), state(story, 'registration-at-office')]).toEqual([alone, staff]);
  });

  test('asks for citizenship only of those who do not live here', () => {
    expect(errand(lose({ resident: false }), 'jobseeker-registration').question?.names).toEqual([
      'worker:isEeaCitizen',
    ]);
  });

  test('opens NAV’s own look at what somebody needs, and then a plan', () => {
    const story = play(lose(), registers);
    expect(state(story, 'profiling-needs-assessment')).toBe('withBody');
    const looked = play(story, decides('profiling-needs-assessment', 'granted'));
    expect(state(looked, 'activity-plan')).toBe('withBody');
    expect(state(play(looked, tells({ needsMeasure: true })), 'labour-measure')).toBe('waiting');
  });

  test('that refuses somebody ends what rests on it', () => {
    const story = play(
      lose(),
      applies('worker', 'jobseeker-registration'),
      decides('jobseeker-registration', 'refused'),
    );
    expect(errand(story, 'profiling-needs-assessment')).toMatchObject({ state: 'notRelevant', cause: 'isRegistered' });
  });
});

describe('how long benefit lasts', () => {
  test.each([
    [272_000, 300_000, '2027-12-02'],
    [274_000, 300_000, '2028-11-30'],
    [210_000, 820_000, '2028-11-30'],
  ])('with %d in a year and %d in three', (earnedTwelveMonths, earnedThirtySixMonths, lasts) => {
    expect(errand(onBenefit({ earnedTwelveMonths, earnedThirtySixMonths }), 'unemployment-benefit').lasts).toBe(lasts);
  });

  test('not beyond the age of 67', () => {
    expect(errand(onBenefit({ born: '1960-03-01' }), 'unemployment-benefit').lasts).toBe('2027-02-28');
  });

  test('nobody knows before the decision says when it begins', () => {
    expect(errand(play(lose(), registers), 'unemployment-benefit').lasts).toBeUndefined();
  });
});

describe('a wait of eighteen weeks', () => {
  test('is NAV’s to say where somebody resigned, and can be appealed', () => {
    const story = onBenefit({ howItEnded: 'resigned' });
    expect(state(story, 'benefit-from-first-day')).toBe('withBody');
    const waits = play(
      story,
      hears({
        type: 'decision.received',
        errand: errand(story, 'benefit-from-first-day').id,
        decision: { outcome: 'refused', on: firstDay, appeal: { body: 'nav-klageinstans', until: '2027-01-12' } },
      }),
    );
    expect(state(waits, 'benefit-from-first-day')).toBe('refused');
    expect(state(waits, 'biweekly-report')).toBe('waiting');
  });

  test('does not come where the employer ended it', () => {
    expect(errand(onBenefit({ howItEnded: 'contract-ended' }), 'benefit-from-first-day')).toMatchObject({
      state: 'notRelevant',
      cause: 'mayBeSelfInflicted',
    });
  });

  test('may come where the dismissal was for something they did', () => {
    expect(state(onBenefit({ causedIt: true }), 'benefit-from-first-day')).toBe('withBody');
  });
});

describe('a no to benefit that is appealed', () => {
  const refused = play(
    lose(),
    registers,
    on(firstDay),
    applies('worker', 'unemployment-benefit'),
    decides('unemployment-benefit', 'refused'),
  );
  const appealed = play(refused, on('2027-01-05'), appeals('worker', 'unemployment-benefit'));
  const informed = (story: typeof appealed): string[] =>
    effectsOf(story, 'inform').flatMap((it) => (it.step === 'unemployment-benefit' ? [it.says] : []));

  test('is answered by NAV in four weeks, and ruled on by Trygderetten in six months', () => {
    expect(errand(appealed, 'unemployment-benefit').appealing).toEqual({
      ...{ hears: 'trygderetten', on: '2027-01-05', replyBy: '2027-02-02', ruleBy: '2027-07-05' },
      law: 'folketrygdloven § 21-12',
    });
    const before = play(refused, on('2026-12-20'), appeals('worker', 'unemployment-benefit'));
    expect(errand(before, 'unemployment-benefit').appealing).toMatchObject({
      hears: 'nav-klageinstans',
      ruleBy: '2027-04-04',
    });
  });

  test('that NAV is silent about is told to the worker, stalls for a caseworker, and is never a no', () => {
    expect(informed(play(appealed, on('2027-02-01')))).toEqual(['refused']);
    const silent = play(appealed, on('2027-02-02'));
    expect([state(silent, 'unemployment-benefit'), informed(silent)]).toEqual([
      'withBody',
      ['refused', 'appealSilent'],
    ]);
    const late = play(silent, on('2027-07-06'));
    expect(errand(late, 'unemployment-benefit')).toMatchObject({ state: 'stalled', cause: 'appeal-unanswered' });
    expect(errand(late, 'unemployment-benefit').decisions).toHaveLength(1);
    expect(informed(late).filter((it) => it === 'refused')).toHaveLength(1);
    expect(state(play(late, reverses('unemployment-benefit', 'granted')), 'unemployment-benefit')).toBe('granted');
  });
});

describe('an employer who goes bankrupt', () => {
  const opened = given({ worker: known.worker!, [firm.ref]: { bankrupt: true } });
  const owed = tells({ owedWages: true, wagesOwedSince: '2026-10-15', ownsShare: false });

  test('leaves wages that the state may pay', () => {
    expect(errand(lose(), 'wage-guarantee')).toMatchObject({ state: 'notRelevant', cause: 'employerIsBankrupt' });
    const story = play(lose(), opened);
    expect(errand(story, 'wage-guarantee').question?.names).toEqual([
      'worker:owedWages',
      'worker:wagesOwedSince',
      'worker:ownsShare',
    ]);
    expect(errand(play(story, owed), 'wage-guarantee')).toMatchObject({
      state: 'asking',
      question: { about: 'apply' },
    });
  });

  test('covers nothing older than a year, and no owner', () => {
    const story = play(lose(), opened, owed);
    expect(errand(play(story, tells({ wagesOwedSince: '2025-11-01' })), 'wage-guarantee').cause).toBe('wagesAreRecent');
    expect(errand(play(story, tells({ ownsShare: true })), 'wage-guarantee').cause).toBe('ownsTooLittle');
  });

  test('annulled, the claim that was made is told of, not forgotten', () => {
    const claimed = play(lose(), opened, owed, applies('worker', 'wage-guarantee'));
    const back = play(claimed, given({ worker: known.worker!, [firm.ref]: { bankrupt: false } }));
    expect(errand(back, 'wage-guarantee')).toMatchObject({ state: 'withBody', told: 'employerIsBankrupt' });
  });
});

describe('housing allowance', () => {
  const needy = { lowIncome: true, ownDwelling: true };

  test('is lost month by month: by the 25th for this one, then for the next', () => {
    const story = lose(needy);
    expect(errand(story, 'housing-allowance').due).toMatchObject({ on: '2026-11-25', partly: true });
    const later = play(story, on('2026-11-26'));
    expect(errand(later, 'housing-allowance')).toMatchObject({ state: 'asking', due: { on: '2026-12-25' } });
    expect(effectsOf(later, 'inform', 'housing-allowance')).toEqual([]);
  });
});

describe('to another EEA country', () => {
  const leaves = (leavesOn: string) => play(onBenefit(), tells({ leavesToSeekWork: true, leavesOn }));

  test('benefit goes along for three months after four weeks here', () => {
    const story = play(leaves('2027-01-04'), applies('worker', 'eea-export'), decides('eea-export', 'granted'));
    expect(errand(story, 'eea-export').lasts).toBe('2027-04-03');
    const early = errand(leaves('2026-12-20'), 'eea-export');
    expect(early.verdicts.filter((it) => it.answer === 'no').map((it) => it.rule)).toEqual(['hasSearchedHere']);
  });

  test('time worked there counts where that here is too short', () => {
    const story = play(lose({ earnedTwelveMonths: 90_000, earnedThirtySixMonths: 90_000 }), registers);
    expect(errand(story, 'eea-import').question?.names).toEqual(['worker:workedInEea']);
    const worked = play(story, tells({ workedInEea: true }));
    expect(state(worked, 'eea-import')).toBe('asking');
    expect(errand(worked, 'unemployment-benefit')).toMatchObject({ state: 'asking', question: { about: 'apply' } });
    expect(errand(play(story, tells({ workedInEea: false })), 'unemployment-benefit').cause).toBe('hasEarnedEnough');
  });
});

describe('pay while on a measure', () => {
  const planned = play(
    lose({ seeksWork: false }),
    registers,
    decides('profiling-needs-assessment', 'granted'),
    decides('activity-plan', 'granted'),
    tells({ needsMeasure: true }),
    applies('worker', 'labour-measure'),
    decides('labour-measure', 'granted'),
  );
  const paid = play(planned, applies('worker', 'measure-pay'), decides('measure-pay', 'granted'));

  test('is for those without benefit', () => {
    expect(state(planned, 'measure-pay')).toBe('asking');
  });

  test('has report cards too, and asks first how long the measure lasts', () => {
    expect(errand(play(paid, on('2026-12-12')), 'measure-report')).toMatchObject({
      period: '2026-W49',
      question: { about: 'finding', names: ['worker:measureFrom', 'worker:measureUntil'] },
    });
  });

  test('ends with the measure, and so do its cards', () => {
    const dated = play(paid, tells({ measureFrom: '2026-12-07', measureUntil: '2026-12-20' }), on('2026-12-12'));
    expect(errand(dated, 'measure-pay').lasts).toBe('2026-12-20');
    const sent = play(
      dated,
      applies('worker', 'measure-report'),
      decides('measure-report', 'granted'),
      on('2027-02-01'),
    );
    expect(errand(sent, 'measure-pay').expired).toBe(true);
    const periods = sent.journey.errands.filter((it) => it.step === 'measure-report').map((it) => it.period);
    expect(periods).toEqual(['2026-W49', '2026-W51']);
  });
});

test('a birthday that ends the right is remembered until somebody has applied', () => {
  const nearly = lose({ born: '1959-12-20' });
  expect(state(nearly, 'unemployment-benefit')).toBe('asking');
  expect(errand(play(nearly, on('2026-12-20')), 'unemployment-benefit')).toMatchObject({
    state: 'notRelevant',
    cause: 'isYoungEnough',
  });
});

describe('a job that is found', () => {
  const found = play(onBenefit(), tells({ jobFoundOn: '2026-12-14', jobFoundIs: 'full-time' }));
  const told = play(
    found,
    applies('worker', 'job-found'),
    hears((story) => ({ type: 'receipt.received', errand: errand(story, 'job-found').id })),
  );

  test('ends in a message to NAV', () => {
    expect(errand(found, 'job-found').state).toBe('asking');
    expect(state(told, 'job-found')).toBe('acknowledged');
    expect(isOver(told.journey)).toBe(false);
  });

  test('and the journey is over when the last of it has come, and wakes no more', () => {
    const seen = play(
      told,
      saysDone('worker', 'termination-record'),
      saysDone('worker', 'cv-and-jobs'),
      decides('profiling-needs-assessment', 'granted'),
      decides('activity-plan', 'granted'),
      on('2026-12-12'),
      sendsCard,
      on('2026-12-26'),
      sendsCard,
      on('2027-01-02'),
      acts('holiday-supplement'),
    );
    expect(isOver(play(seen, on('2027-02-01')).journey)).toBe(false);
    const after = play(seen, on('2028-12-01'));
    expect(isOver(after.journey)).toBe(true);
    expect(nextDue(after.journey)).toBe(Number.POSITIVE_INFINITY);
  });
});
