/** An association's third year: three years of meetings, boards, applications, pay and reports, told to the kernel. */
import {
  answers,
  applies,
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
import { aPerson, chair, founded, isRegistered, member, running, takesPart } from './association.js';

const periodsOf = (story: Story, step: string): [string | undefined, string][] =>
  story.journey.errands.filter((it) => it.step === step).map((it) => [it.period, it.state]);

/** What was asked in all the story, by period. */
const askedOf = (story: Story, step: string, to: string): number =>
  effectsOf(story, 'ask', step).filter((it) => it.to === to).length;

const acknowledged = (step: string) =>
  hears((it: Story) => ({ type: 'receipt.received', errand: errand(it, step).id }));

const cleo = { ...member, ref: 'cleo' };

const firstYear = running(
  saysDone('ada', 'access-packages'),
  answers('ben', 'wantsGrants', true, 'choir'),
  applies('ben', 'apply-grants'),
  on('2027-02-10'),
  decides('apply-grants', 'granted'),
  given({ choir: { grantClaimBy: '2027-06-01', grantReportBy: '2027-11-01', grantLastReport: '2029-11-01' } }),
  saysDone('ada', 'claim-grant'),
  answers('ada', 'annualMeetingOn', '2027-03-20', 'choir'),
  on('2027-03-20'),
  applies('ada', 'annual-change-notice'),
  acknowledged('annual-change-notice'),
  on('2027-06-01'),
  applies('ada', 'vat-compensation'),
  on('2027-11-01'),
  applies('ben', 'grant-report'),
  acknowledged('grant-report'),
  on('2027-12-15'),
  decides('vat-compensation', 'granted'),
);

/** The second year: it employs a conductor from February, and the annual meeting elects a new chair. */
const secondYear = play(
  firstYear,
  on('2028-02-01'),
  given({ choir: { paysPeople: true, highestPay: 240_000, hasEmployees: true, payStartsOn: '2028-02-01' } }),
  applies('ada', 'employer-unit'),
  acknowledged('employer-unit'),
  saysDone('ada', 'employment-contracts'),
  on('2028-03-15'),
  hears(
    { type: 'party.changed', party: 'ada', roles: [] },
    { type: 'party.changed', party: 'ben', roles: chair.roles },
    { type: 'party.joined', party: cleo, participants: [takesPart(cleo)] },
  ),
  given({ cleo: aPerson }),
  applies('ben', 'annual-change-notice'),
  acknowledged('annual-change-notice'),
  on('2028-06-01'),
  applies('ben', 'vat-compensation'),
  on('2028-12-15'),
  decides('vat-compensation', 'granted'),
);

/** The third year: nobody tells of the meeting in time, compensation is forgotten, the conductor stops in summer. */
const thirdYear = play(
  secondYear,
  on('2029-07-10'),
  given({ choir: { paysPeople: false } }),
  on('2029-11-01'),
  applies('cleo', 'grant-report'),
  acknowledged('grant-report'),
  on('2029-12-31'),
);

test('an association’s third year: one notice, one application and one report a year, each in its own period', () => {
  expect(periodsOf(firstYear, 'annual-change-notice')).toEqual([
    ['2027', 'acknowledged'],
    ['2028', 'waiting'],
  ]);
  expect(periodsOf(firstYear, 'vat-compensation')).toEqual([['2027', 'granted']]);
  expect(periodsOf(firstYear, 'grant-report')).toEqual([
    ['2027', 'acknowledged'],
    ['2028', 'waiting'],
  ]);
  expect(state(firstYear, 'claim-grant')).toBe('done');
});

test('the day of the annual meeting is the one that was told; without one, the usual', () => {
  expect(errand(firstYear, 'annual-change-notice').opens).toBe('2028-03-15');
  const first = firstYear.journey.errands.find((it) => it.step === 'annual-change-notice' && it.period === '2027');
  expect(first).toMatchObject({ opens: '2027-03-20', due: { on: '2027-04-17', kind: 'sanction' } });
});

test('the old chair is asked for nothing after the election, and the new member is', () => {
  const later = (to: string) =>
    effectsOf(thirdYear, 'ask').filter((it) => it.to === to && !effectsOf(secondYear, 'ask').includes(it));
  expect(later('ada')).toEqual([]);
  expect(later('cleo').length).toBeGreaterThan(5);
  expect(effectsOf(secondYear, 'ask', 'annual-change-notice').some((it) => it.to === 'cleo')).toBe(true);
});

test('pay is reported every month by the fifth while somebody is paid, and no longer', () => {
  expect(askedOf(thirdYear, 'a-melding', 'ben')).toBe(17);
  const due = (story: Story) => errand(story, 'a-melding').due?.on;
  expect(due(play(secondYear, on('2029-01-01')))).toBe('2029-01-05');
  expect(due(play(secondYear, on('2029-05-01')))).toBe('2029-05-07');
  expect(thirdYear.journey.errands.filter((it) => it.step === 'a-melding' && it.state === 'asking')).toEqual([]);
});

test('a month that nobody reported has its own end, and a fine may follow', () => {
  const missed = play(secondYear, on('2029-02-06'));
  expect(periodsOf(missed, 'a-melding').at(-2)).toEqual(['2029-01', 'lapsed']);
  expect(missed.journey.errands.findLast((it) => it.period === '2029-01')?.due).toMatchObject({ kind: 'sanction' });
});

test('what was forgotten in the third year is lost or fined, each by its own period', () => {
  expect(periodsOf(thirdYear, 'annual-change-notice').at(-2)).toEqual(['2029', 'lapsed']);
  expect(periodsOf(thirdYear, 'vat-compensation').at(-1)).toEqual(['2029', 'lapsed']);
  expect(periodsOf(thirdYear, 'grant-report').at(-1)).toEqual(['2029', 'acknowledged']);
});

test('after the last report no more is asked for', () => {
  const later = play(thirdYear, on('2030-12-01'));
  expect(periodsOf(later, 'grant-report').filter(([, it]) => it === 'waiting' || it === 'asking')).toEqual([]);
});

test('the journey stays open, and carries only the last periods', () => {
  for (const step of ['annual-change-notice', 'a-melding', 'vat-compensation'])
    expect(periodsOf(thirdYear, step).length).toBeLessThanOrEqual(5);
});

test('what holds one duty back holds no other: a year without an account has its notice all the same', () => {
  const unbanked = founded(isRegistered(), given({ ben: aPerson }), on('2027-03-16'));
  expect(state(unbanked, 'annual-change-notice')).toBe('asking');
  expect(state(unbanked, 'vat-compensation')).toBe('waiting');
});

test('in the end the board closes it: what it owes is waited for, then the number is struck out', () => {
  const closing = play(thirdYear, on('2030-01-10'), answers('ben', 'wantsToClose', true, 'choir'));
  expect(state(closing, 'close-association')).toBe('asking');
  for (const step of ['annual-change-notice', 'vat-compensation'])
    expect([step, state(closing, step)]).toEqual([step, 'notRelevant']);
  const closed = play(
    closing,
    applies('ben', 'close-association'),
    given({ choir: { registered: false, deleted: true, inVoluntaryRegister: false } }),
  );
  expect(errand(closed, 'close-association')).toMatchObject({ state: 'done', word: 'register' });
  expect(state(closed, 'register-again')).toBe('notRelevant');
});

test('a report of pay that is still open keeps it from closing', () => {
  const open = play(secondYear, on('2029-01-02'), answers('ben', 'wantsToClose', true, 'choir'));
  expect(state(open, 'a-melding')).toBe('asking');
  expect(state(open, 'close-association')).toBe('waiting');
  const paid = play(open, applies('ben', 'a-melding'), acknowledged('a-melding'));
  expect(state(paid, 'close-association')).toBe('asking');
});
