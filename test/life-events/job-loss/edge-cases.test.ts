/** Every row of the list of edge cases, by its name. */
import { manifests } from '../../../agencies/manifests.js';
import { standingFor, standingOf } from '../../../journey/standing.js';
import { leaflet } from '../../../life-events/job-loss/index.js';
import {
  acts,
  applies,
  type Chapter,
  decides,
  effectsOf,
  errand,
  given,
  hears,
  on,
  play,
  type Story,
  saysDone,
  state,
} from '../../stories.js';
import {
  benefitFrom,
  card,
  cards,
  firm,
  firstDay,
  known,
  lose,
  onBenefit,
  registers,
  sendsCard,
  tells,
} from './worker.js';

const applied = (differs: Parameters<typeof lose>[0] = {}): Story =>
  play(lose(differs), registers, applies('worker', 'unemployment-benefit'), on(firstDay));
const finds = (jobFoundOn: string, jobFoundIs = 'full-time'): Chapter => tells({ jobFoundOn, jobFoundIs });
const again = (lostAgainOn: string): Chapter => tells({ lostAgainOn });
const rulesOf = (story: Story, step: string, answer: string): string[] =>
  errand(story, step).verdicts.flatMap((it) => (it.answer === answer ? [it.rule] : []));

const cardFields = (leaflet.steps['biweekly-report'].fields ?? []).map((it) => it.name);

describe('finds job mid-application', () => {
  test('the application is not cancelled: days may be owed between', () => {
    const story = play(applied(), finds('2026-12-28'));
    expect(state(story, 'unemployment-benefit')).toBe('withBody');
    expect(errand(story, 'job-found')).toMatchObject({
      state: 'asking',
      question: { about: 'apply' },
      due: { on: '2026-12-28', kind: 'sanction' },
    });
    expect(effectsOf(story, 'send', 'unemployment-benefit')).toEqual([]);
  });

  test('granted after all, the days before the job are reported, and none after its fortnight', () => {
    const story = play(applied({ benefitFrom }), finds('2026-12-28'), decides('unemployment-benefit', 'granted'));
    const sent = play(story, on('2026-12-12'), sendsCard, on('2026-12-26'), sendsCard, on('2027-01-09'), sendsCard);
    expect(cards(play(sent, on('2027-06-01'))).map((it) => it.period)).toEqual(['2026-W49', '2026-W51', '2026-W53']);
  });

  test('the person may withdraw it, and nobody else does', () => {
    const story = applied();
    const withdrawn = play(
      story,
      hears({ type: 'application.withdrawn', by: 'worker', errand: errand(story, 'unemployment-benefit').id }),
    );
    expect(errand(withdrawn, 'unemployment-benefit')).toMatchObject({
      state: 'withdrawn',
      aside: { act: 'withdraw', cause: 'withdraw-yourself' },
    });
  });

  test('with no day between there is nothing to apply for', () => {
    const story = play(lose(), finds(firstDay));
    expect(errand(story, 'unemployment-benefit')).toMatchObject({ state: 'notRelevant', cause: 'hasDayWithoutWork' });
  });
});

describe('part-time job', () => {
  test('benefit goes on, and the hours are on the card', () => {
    const story = play(onBenefit(), finds('2026-12-14', 'part-time'), on('2026-12-26'), sendsCard, on('2027-02-06'));
    expect(errand(story, 'unemployment-benefit')).toMatchObject({ state: 'granted', lasts: '2028-11-30' });
    expect(card(story)).toMatchObject({ period: '2027-W04', state: 'asking' });
    expect(cardFields).toContain('workedHours');
  });

  test('that is lost leaves benefit as it was: nothing is taken up again', () => {
    const story = play(onBenefit(), finds('2026-12-14', 'part-time'), again('2027-02-01'), on('2027-02-06'));
    expect(story.journey.errands.some((it) => it.step === 'reopen-benefit')).toBe(false);
    expect(state(story, 'biweekly-report')).toBe('asking');
  });

  test('with three whole periods of full hours ends benefit, and what is lost then is lost again', () => {
    const full = { noLossFrom: '2026-12-14' };
    const part = play(onBenefit(), finds('2026-12-14', 'part-time'), tells(full), on('2027-02-10'));
    expect(state(play(part, again('2027-03-01'), on('2027-03-01')), 'reopen-benefit')).toBe('asking');
    const broken = play(part, tells({ noLossUntil: '2027-01-20' }), again('2027-03-01'));
    expect(broken.journey.errands.some((it) => it.step === 'reopen-benefit')).toBe(false);
  });

  test('less than half of the hours lost gives no benefit', () => {
    expect(errand(lose({ hoursLost: 40 }), 'unemployment-benefit')).toMatchObject({
      state: 'notRelevant',
      cause: 'hasLostHours',
    });
  });
});

describe('laid off, recalled, laid off again', () => {
  const laidOff = onBenefit({ howItEnded: 'laid-off' });
  const recalled = play(laidOff, finds('2027-01-11', 'recalled'), on('2027-01-09'), sendsCard);
  const back = play(recalled, on('2027-03-01'), again('2027-03-01'));

  test('benefit while laid off has few weeks', () => {
    expect(errand(laidOff, 'unemployment-benefit').lasts).toBe('2027-06-03');
  });

  test('recalled, no more cards come than the one of the days before', () => {
    expect(cards(play(recalled, on('2027-03-01'))).map((it) => it.period)).toEqual([
      '2026-W51',
      '2026-W53',
      '2027-W02',
    ]);
  });

  test('laid off again, benefit is taken up again with the weeks that are left', () => {
    expect(errand(back, 'reopen-benefit')).toMatchObject({
      period: '2027-03-01',
      state: 'asking',
      due: { on: '2028-01-10' },
    });
    const granted = play(back, applies('worker', 'reopen-benefit'), decides('reopen-benefit', 'granted'));
    expect(errand(granted, 'reopen-benefit').lasts).toBe('2027-07-22');
    expect(card(granted)).toMatchObject({ period: '2027-W08' });
  });

  test('and once more, each time has its own application', () => {
    const once = play(back, applies('worker', 'reopen-benefit'), decides('reopen-benefit', 'granted'));
    const twice = play(once, finds('2027-04-05', 'recalled'), on('2027-05-03'), again('2027-05-03'));
    const all = twice.journey.errands.filter((it) => it.step === 'reopen-benefit');
    expect(all.map((it) => [it.period, it.state])).toEqual([
      ['2027-03-01', 'granted'],
      ['2027-05-03', 'asking'],
    ]);
  });
});

describe('self-employed who closed business', () => {
  const closed = lose({
    howItEnded: 'business-closed',
    earnedTwelveMonths: 0,
    earnedThirtySixMonths: 0,
    hadEmployer: false,
    workedInEea: false,
  });

  test('no benefit normally: only wages count', () => {
    expect(errand(closed, 'unemployment-benefit')).toMatchObject({ state: 'notRelevant', cause: 'hasEarnedEnough' });
    expect(errand(closed, 'termination-record')).toMatchObject({ state: 'notRelevant', cause: 'hadAnEmployer' });
  });

  test('with wages beside the business there is a right all the same', () => {
    expect(rulesOf(lose({ howItEnded: 'business-closed' }), 'unemployment-benefit', 'no')).toEqual([]);
  });

  test('they may apply anyway, and NAV decides', () => {
    const { id } = errand(closed, 'unemployment-benefit');
    const story = play(closed, hears({ type: 'applied.anyway', by: 'worker', errand: id }));
    expect(errand(play(story, on(firstDay)), 'unemployment-benefit')).toMatchObject({
      state: 'asking',
      question: { about: 'apply' },
    });
  });

  test('and their business is proposed', () => {
    expect(closed.journey.proposals?.map((it) => it.link)).toEqual(['closed-business']);
    expect(lose().journey.proposals).toBeUndefined();
  });
});

describe('military/student exit', () => {
  const poor = { earnedTwelveMonths: 60_000, earnedThirtySixMonths: 90_000, workedInEea: false };

  test.each([
    [true, 'yes'],
    [false, 'no'],
  ])('service of three months or more (%s) stands in for pay', (servedLong, answer) => {
    expect(rulesOf(lose({ ...poor, howItEnded: 'military', servedLong }), 'unemployment-benefit', answer)).toContain(
      'hasEarnedEnough',
    );
  });

  test('how long it was is asked', () => {
    const story = play(lose({ ...poor, howItEnded: 'military' }), registers);
    expect(errand(story, 'unemployment-benefit').question?.names).toEqual(['worker:servedLong']);
  });

  test('studies stand in for nothing', () => {
    expect(rulesOf(lose({ ...poor, howItEnded: 'studies' }), 'unemployment-benefit', 'no')).toEqual([
      'hasEarnedEnough',
    ]);
  });
});

describe('becomes ill mid-case', () => {
  const ill = play(onBenefit(), on('2026-12-12'), sendsCard, tells({ isIll: true }), on('2026-12-26'));

  test('sick pay is applied for, and the card still comes', () => {
    expect(errand(ill, 'sick-pay')).toMatchObject({ state: 'asking', question: { about: 'apply' } });
    expect(state(ill, 'biweekly-report')).toBe('asking');
    expect(cardFields).toContain('daysAway');
  });

  test('what comes when illness lasts is proposed', () => {
    expect(ill.journey.proposals?.map((it) => it.link)).toEqual(['long-illness']);
  });

  test('without benefit there is nothing to take its place', () => {
    expect(rulesOf(play(lose(), tells({ isIll: true })), 'sick-pay', 'unknown')).toEqual(['hasHadBenefit']);
    const refused = play(applied(), tells({ isIll: true }), decides('unemployment-benefit', 'refused'));
    expect(errand(refused, 'sick-pay')).toMatchObject({ state: 'notRelevant', cause: 'hasHadBenefit' });
  });
});

describe('holiday pay', () => {
  test('NAV pays a supplement for each year with benefit, early in the next', () => {
    const story = onBenefit();
    expect(errand(story, 'holiday-supplement')).toMatchObject({
      period: '2026',
      opens: '2027-01-01',
      kind: 'automatic',
    });
    const paid = play(story, on('2027-01-02'), acts('holiday-supplement'), on('2027-06-01'));
    expect(errand(paid, 'holiday-supplement')).toMatchObject({ period: '2027', state: 'waiting', opens: '2028-01-01' });
  });

  test('none for a year without benefit', () => {
    const story = play(
      onBenefit(),
      finds('2027-01-11'),
      on('2027-01-02'),
      acts('holiday-supplement'),
      on('2027-06-01'),
    );
    expect(errand(story, 'holiday-supplement').period).toBe('2027');
    const later = play(story, on('2028-01-02'), acts('holiday-supplement'), on('2028-06-01'));
    expect(errand(later, 'holiday-supplement')).toMatchObject({ period: '2027', state: 'done' });
  });
});

describe('dismissed and disputes', () => {
  const disputes = play(lose(), tells({ disputes: true }));

  test('the day of the notice is asked, for time runs from it', () => {
    expect(errand(disputes, 'dispute-negotiation').question).toMatchObject({
      about: 'finding',
      names: ['worker:noticeOn'],
    });
  });

  test('two weeks to ask for negotiation, eight to sue, and benefit is applied for meanwhile', () => {
    const story = play(disputes, tells({ noticeOn: '2026-11-20' }));
    expect(errand(story, 'dispute-negotiation').due).toMatchObject({ on: '2026-12-04', kind: 'rightLost' });
    expect(errand(story, 'dispute-court')).toMatchObject({
      with: 'domstol',
      due: { on: '2027-01-15', kind: 'rightLost' },
    });
    const late = play(story, registers, on('2026-12-05'));
    expect(state(late, 'dispute-negotiation')).toBe('lapsed');
    expect(state(late, 'dispute-court')).toBe('asking');
    expect(state(late, 'unemployment-benefit')).toBe('asking');
  });

  test('who resigned has nothing to dispute', () => {
    const story = play(lose({ howItEnded: 'resigned' }), tells({ disputes: true }));
    expect(errand(story, 'dispute-court')).toMatchObject({ state: 'notRelevant', cause: 'wasDismissed' });
  });

  test('a dismissal that is taken back undoes what rests on it', () => {
    const story = play(onBenefit(), hears({ type: 'trigger.annulled' }));
    expect(errand(story, 'unemployment-benefit')).toMatchObject({ kind: 'repair', repairs: 'decided' });
    expect(errand(story, 'jobseeker-registration')).toMatchObject({ kind: 'repair', repairs: 'decided' });
    expect(errand(story, 'biweekly-report')).toMatchObject({ state: 'withdrawn', cause: 'trigger-annulled' });
    expect(cards(play(story, on('2027-03-01')))).toHaveLength(1);
  });
});

describe('death of jobseeker', () => {
  const dies = given({ worker: { ...known.worker!, alive: false }, firm: { bankrupt: false } });

  test('their own rights end, and nobody is asked to tell NAV, who reads the register', () => {
    const story = play(onBenefit(), dies);
    expect(errand(story, 'unemployment-benefit')).toMatchObject({ state: 'granted', told: 'isAlive' });
    expect(errand(story, 'unemployment-benefit').aside).toBeUndefined();
    expect(errand(story, 'biweekly-report')).toMatchObject({ state: 'notRelevant', cause: 'isAlive' });
    expect(effectsOf(story, 'openTask').filter((it) => it.owner === 'person')).toEqual([]);
  });

  test('before anything has left, nothing is left to do', () => {
    const story = play(lose(), dies);
    const open = story.journey.errands.filter((it) => ['asking', 'waiting', 'stalled'].includes(it.state));
    expect(open.map((it) => it.step)).toEqual([]);
  });
});

describe('BankID missing', () => {
  test('a newcomer goes to the local office, and the clerk registers them', () => {
    const story = play(lose(), tells({ hasNoEid: true }));
    expect(errand(story, 'jobseeker-registration')).toMatchObject({ state: 'notRelevant', cause: 'registersAtOnce' });
    expect(errand(story, 'registration-at-office')).toMatchObject({
      state: 'asking',
      due: { on: firstDay, partly: true },
    });
    const seen = play(story, applies('worker', 'registration-at-office'), decides('registration-at-office', 'granted'));
    expect(state(seen, 'profiling-needs-assessment')).toBe('withBody');
    expect(state(seen, 'unemployment-benefit')).toBe('asking');
  });
});

describe('address code 6/7', () => {
  const protectedToo = lose({ addressProtected: true, needsHelp: true });

  test('the employer is told nothing, least of all an address', () => {
    const withEmployer = Object.values(leaflet.steps).filter((it) => it.with === 'employer');
    expect(withEmployer.length).toBeGreaterThan(2);
    expect(withEmployer.flatMap((it) => ('fields' in it ? it.fields : []))).toEqual([]);
    expect(Object.keys(manifests.employer.receives)).not.toContain('childAddress');
    expect(effectsOf(protectedToo, 'send')).toEqual([]);
  });

  test('the employer is in the journey and sees nothing of it', () => {
    expect(standingFor(standingOf(protectedToo.journey), firm.ref).errands).toEqual([]);
  });

  test('no municipality is named', () => {
    expect(errand(lose({ needsHelp: true }), 'social-assistance').with).toBe('solvik');
    expect(errand(protectedToo, 'social-assistance').with).toBe('municipality');
  });

  test('a protection that comes later moves what is open away from the municipality', () => {
    const story = play(
      lose({ needsHelp: true }),
      given({ worker: { ...known.worker!, needsHelp: true, addressProtected: true } }),
    );
    expect(errand(story, 'social-assistance').with).toBe('municipality');
  });
});

describe('wrong employer data', () => {
  test('the person says so, and it is put right at the employer', () => {
    const story = play(lose(), tells({ employerDataIsWrong: true }));
    expect(errand(story, 'correct-employment-data')).toMatchObject({ with: 'employer', state: 'asking' });
  });

  test('a register without the job is wrong by itself, and keeps nobody from applying', () => {
    const story = play(lose({ hadEmployer: false }), registers);
    expect(state(story, 'correct-employment-data')).toBe('asking');
    expect(state(story, 'unemployment-benefit')).toBe('asking');
  });

  test('a caseworker cannot put the register right', () => {
    const story = lose();
    const { id } = errand(story, 'correct-employment-data');
    const fixed = play(
      story,
      hears({
        type: 'value.fixed',
        by: 'caseworker',
        of: 'worker',
        name: 'alive',
        value: false,
        errand: id,
        grounds: 'g',
      }),
    );
    expect(fixed.journey.findings.worker?.alive?.value).toBe(true);
  });
});

test('payment made twice: the person tells NAV, and may appeal what NAV asks back', () => {
  const story = play(onBenefit(), tells({ paidTwice: true }));
  expect(errand(story, 'repay-benefit')).toMatchObject({ state: 'asking', kind: 'notice' });
  expect(leaflet.steps['repay-benefit'].appeal).toBe('K6N');
  expect(state(play(story, saysDone('worker', 'repay-benefit')), 'repay-benefit')).toBe('done');
});

describe('work that is found and lost again', () => {
  const left = (lost: string): Story =>
    play(onBenefit(), finds('2027-01-11'), on('2027-01-09'), sendsCard, on(lost), again(lost));

  test.each([
    ['2028-01-10', 'reopen-benefit', 'benefit-anew'],
    ['2028-01-11', 'benefit-anew', 'reopen-benefit'],
  ])('on %s has %s, and no %s', (lost, asked, other) => {
    const story = left(lost);
    expect(state(story, asked)).toBe('asking');
    expect(state(story, other)).toBe('notRelevant');
  });

  test('is not asked about where nobody can have been away for so long', () => {
    const story = play(onBenefit(), on('2027-05-03'), again('2027-05-03'));
    expect(errand(story, 'reopen-benefit')).toMatchObject({ state: 'asking', question: { about: 'apply' } });
  });

  test('and is not taken up again in time is applied for anew', () => {
    const story = left('2027-06-01');
    expect(state(story, 'benefit-anew')).toBe('notRelevant');
    const late = play(story, on('2028-01-11'));
    expect(state(late, 'reopen-benefit')).toBe('lapsed');
    expect(errand(late, 'benefit-anew')).toMatchObject({ state: 'asking', question: { about: 'apply' } });
  });

  test('leaves the weeks that were used as used', () => {
    const story = play(left('2027-03-01'), applies('worker', 'reopen-benefit'), decides('reopen-benefit', 'granted'));
    expect(errand(story, 'reopen-benefit').lasts).toBe('2029-01-18');
  });
});
