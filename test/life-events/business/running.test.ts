/** Running: VAT, people who work there, permits, the calendars, change and the end. */
import {
  agrees,
  answers,
  applies,
  type Chapter,
  decides,
  effectsOf,
  errand,
  hears,
  on,
  play,
  sent,
  state,
  steps,
  today,
} from '../../stories.js';
import { company, inRegisterAsCompany, plain, registers, sole } from './shop.js';

const running = () => play(sole(), registers());

test('“VAT limit crossed later”: it is said when it is seen, VAT runs from the day it was passed, and the register shows it', () => {
  expect(state(running(), 'vat-registration')).toBe('notRelevant');
  const passed = play(running(), on('2027-03-31'), answers('owner', 'turnover', 64_000, 'shop'));
  expect(errand(passed, 'vat-registration')).toMatchObject({
    ...{ state: 'asking', question: { about: 'finding', names: ['shop:limitPassedOn'] } },
  });
  const dated = play(passed, answers('owner', 'limitPassedOn', '2027-03-12', 'shop'));
  expect(errand(dated, 'vat-registration')).toMatchObject({ due: { on: '2027-03-12', kind: 'sanction' } });
  const registered = play(dated, applies('owner', 'vat-registration'), registers({ inVatRegister: true }));
  expect(state(registered, 'vat-registration')).toBe('done');
  expect(errand(registered, 'vat-return')).toMatchObject({ period: '2027-1', due: { on: '2027-04-10' } });
});

test.each([
  [50_000, 'notRelevant'],
  [50_001, 'asking'],
])('sales of %i kroner: %s', (turnover, expected) => {
  const story = play(sole({ ...plain, turnover, limitPassedOn: today }), registers());
  expect(state(story, 'vat-registration')).toBe(expected);
});

test('somebody who invests much before the start may register before the limit, and needs no day', () => {
  const story = play(sole({ ...plain, registersEarly: true }), registers());
  expect(errand(story, 'vat-registration')).toMatchObject({ state: 'asking', question: { about: 'apply' } });
});

test('sales are looked at four times a year until the business is registered for VAT', () => {
  const story = play(running(), on('2027-01-02'));
  expect(errand(story, 'turnover-watch')).toMatchObject({ period: '2026-Q4', state: 'asking' });
  const registered = play(story, registers({ inVatRegister: true }), on('2027-02-01'));
  const open = registered.journey.errands.filter((it) => it.step === 'turnover-watch' && it.state === 'waiting');
  expect(open).toEqual([]);
});

test('“first employee is the owner”: of a company yes, of a sole proprietorship no', () => {
  const own = { ...plain, whoWorks: 'owner', employedOn: '2027-01-04', foundedOn: today };
  const asCompany = play(company(own), registers(inRegisterAsCompany));
  expect(errand(asCompany, 'employer-registration')).toMatchObject({
    ...{ state: 'asking', due: { on: '2027-02-05', kind: 'sanction' } },
  });
  expect(errand(asCompany, 'employment-contract').due).toMatchObject({ on: '2027-01-11' });
  const alone = play(sole(own), registers());
  expect([state(alone, 'employer-registration'), steps(alone).includes('payroll-report')]).toEqual([
    'notRelevant',
    false,
  ]);
});

test('the first employee brings a report every month, by the fifth', () => {
  const story = play(
    running(),
    answers('owner', 'whoWorks', 'others', 'shop'),
    answers('owner', 'employedOn', '2027-01-04', 'shop'),
    on('2027-02-01'),
  );
  expect(errand(story, 'payroll-report')).toMatchObject({
    period: '2027-01',
    state: 'asking',
    due: { on: '2027-02-05' },
  });
  expect(state(play(story, registers({ employs: true })), 'employer-registration')).toBe('done');
});

test('bookkeeping is several calendars, each with its own period; a missed one has its own end', () => {
  const vat = { inVatRegister: true };
  const story = play(company(), registers({ ...inRegisterAsCompany, ...vat }), on('2027-06-01'));
  const due = (step: string) => {
    const { period, due: until } = errand(story, step);
    return [period, until?.on];
  };
  expect(due('vat-return')).toEqual(['2027-2', '2027-06-10']);
  expect(due('tax-return')).toEqual(['2027', '2028-05-31']);
  expect(due('annual-accounts')).toEqual(['2026', '2027-07-31']);
  expect(due('advance-tax-instalment')).toEqual(['2027-1', '2028-02-15']);
  const missed = story.journey.errands.filter((it) => it.step === 'tax-return' && it.period === '2026');
  expect(missed.map((it) => it.state)).toEqual(['lapsed']);
});

test('a sole proprietor pays advance tax through the year', () => {
  const story = play(running(), on('2027-02-20'));
  expect(errand(story, 'advance-tax-instalment')).toMatchObject({ period: '2027-1', due: { on: '2027-03-15' } });
});

test('a small sole proprietorship files no accounts, a large one does', () => {
  expect(steps(running())).not.toContain('annual-accounts');
  expect(steps(play(sole({ ...plain, mustKeepAccounts: true }), registers()))).toContain('annual-accounts');
});

test('no period begins for a time before the business was registered', () => {
  const story = play(sole(), registers({ inVatRegister: true, registeredOn: '2027-01-10' }));
  expect(errand(story, 'vat-return').period).toBe('2027-1');
});

test('a permit to serve is the municipality’s, what is sold to take away is Mattilsynet’s, cleaning is Arbeidstilsynet’s', () => {
  const by = (trade: string) => play(sole({ ...plain, trade }), registers());
  expect(errand(by('serving'), 'sector-permit')).toMatchObject({
    ...{ with: 'solvik', state: 'asking', question: { about: 'consent' } },
  });
  expect(errand(by('food'), 'sector-inspection')).toMatchObject({ with: 'mattilsynet', state: 'asking' });
  expect(errand(by('cleaning'), 'sector-inspection')).toMatchObject({ with: 'arbeidstilsynet', state: 'asking' });
  expect(state(by('other'), 'sector-permit')).toBe('notRelevant');
});

test('“sector permit refused after lease is signed”: the rent is still owed, and that is said at once', () => {
  const story = play(
    sole({ ...plain, trade: 'serving', signedLease: true }),
    registers(),
    decides('sector-permit', 'refused'),
  );
  expect(errand(story, 'sector-permit').decisions.at(-1)?.appeal).toBeDefined();
  expect(state(story, 'lease-without-permit')).toBe('asking');
  const without = play(sole({ ...plain, trade: 'serving' }), registers(), decides('sector-permit', 'refused'));
  expect(state(without, 'lease-without-permit')).toBe('notRelevant');
});

test('a change is told once each time, and the next one has a notice of its own', () => {
  const first = play(running(), answers('owner', 'changedOn', '2027-02-01', 'shop'), on('2027-02-02'));
  expect(errand(first, 'change-notice')).toMatchObject({ period: '2027-02-01', state: 'asking' });
  const told = play(
    first,
    applies('owner', 'change-notice'),
    hears((story) => ({ type: 'receipt.received', errand: errand(story, 'change-notice').id })),
    answers('owner', 'changedOn', '2027-05-01', 'shop'),
    on('2027-05-02'),
  );
  const periods = told.journey.errands.filter((it) => it.step === 'change-notice').map((it) => [it.period, it.state]);
  expect(periods).toEqual(
    expect.arrayContaining([
      ['2027-02-01', 'acknowledged'],
      ['2027-05-01', 'asking'],
    ]),
  );
});

test('a change that nobody reports lapses when the fine has stopped, and the journey goes on', () => {
  const story = play(running(), answers('owner', 'changedOn', '2027-02-01', 'shop'), on('2028-02-01'));
  const periods = story.journey.errands.filter((it) => it.step === 'change-notice').map((it) => [it.period, it.state]);
  expect(periods).toContainEqual(['2027-02-01', 'lapsed']);
  expect(periods).toContainEqual(['none-2028', 'notRelevant']);
});

test('a business that can pay is closed; one that cannot is told to go to the court', () => {
  const closing = play(running(), answers('owner', 'wantsToClose', true, 'shop'));
  expect(errand(closing, 'close-business').question).toMatchObject({ names: ['shop:canPayDebts'] });
  const broke = play(closing, answers('owner', 'canPayDebts', false, 'shop'));
  expect(state(broke, 'close-business')).toBe('notRelevant');
  const closed = play(
    closing,
    answers('owner', 'canPayDebts', true, 'shop'),
    applies('owner', 'close-business'),
    registers({ registered: false, deleted: true }),
  );
  expect(state(closed, 'close-business')).toBe('done');
  const open = closed.journey.errands.filter((it) => it.period !== undefined && it.state === 'waiting');
  expect(open).toEqual([]);
});

test('a bankruptcy stops the calendars and begins the estate’s; annulled, all of it turns back', () => {
  const bankrupt = play(running(), on('2027-02-01'), registers({ bankrupt: true }));
  expect(state(bankrupt, 'bankruptcy')).toBe('asking');
  const waiting = bankrupt.journey.errands.filter((it) => it.period !== undefined && it.state === 'waiting');
  expect(waiting).toEqual([]);
  const annulled = play(bankrupt, registers({ bankrupt: false }), on('2027-06-02'));
  expect(state(annulled, 'bankruptcy')).toBe('notRelevant');
  expect(errand(annulled, 'tax-return')).toMatchObject({ period: '2027' });
});

test('a bankruptcy proposes NAV’s page to the owner, and nothing does while the business runs', () => {
  expect(running().journey.proposals ?? []).toEqual([]);
  const bankrupt = play(running(), registers({ bankrupt: true }));
  expect(bankrupt.journey.proposals).toMatchObject([{ link: 'job-lost', about: 'owner', seenBy: ['owner'] }]);
});

test('ten years of a business keep few periods, and never stand still', () => {
  const story = play(company(), registers({ ...inRegisterAsCompany, inVatRegister: true }), on('2036-11-25'));
  expect(story.journey.errands.length).toBeLessThan(60);
  expect(story.journey.replanOn! > '2036-11-25').toBe(true);
});

test('what changes of the unit at Brønnøysund need not be told to those who read it there', () => {
  const story = play(
    sole({ ...plain, turnover: 64_000, limitPassedOn: today }),
    registers(),
    applies('owner', 'vat-registration'),
    applies('owner', 'advance-tax'),
    hears({
      type: 'findings.gathered',
      found: { shop: {} },
      read: { from: 'brreg', parts: ['roller'] },
      changed: [{ of: 'shop', part: 'enhet' }],
    }),
  );
  expect(errand(story, 'vat-registration')).toMatchObject({ state: 'withBody' });
  expect(story.journey.errands.filter((it) => it.aside !== undefined)).toEqual([]);
});

describe('premises', () => {
  const permit = (more: Record<string, boolean> = {}, ...chapters: readonly Chapter[]) =>
    play(
      sole({ ...plain, changesUse: true, ...more }),
      agrees('owner', 'premises-permit'),
      sent('premises-permit'),
      ...chapters,
    );
  const is = (story: ReturnType<typeof permit>) => state(story, 'premises-permit');

  test('the municipality has three weeks for what follows the plan, and twelve otherwise', () => {
    expect(is(play(permit({ fitsPlan: true }), on('2026-12-16')))).toBe('withBody');
    expect(is(play(permit({ fitsPlan: true }), on('2026-12-17')))).toBe('stalled');
    expect(is(play(permit({ fitsPlan: false }), on('2026-12-17')))).toBe('withBody');
    expect(is(play(permit(), on('2027-02-17')))).toBe('withBody');
    expect(is(play(permit(), on('2027-02-18')))).toBe('stalled');
  });

  test('a permit is lost when nothing has begun within three years', () => {
    const given = permit({}, decides('premises-permit', 'granted'));
    expect(errand(given, 'premises-permit')).toMatchObject({ state: 'granted', lasts: '2029-11-25' });
    expect(errand(play(given, on('2029-11-25')), 'premises-permit').expired).toBeUndefined();
    const late = play(given, on('2029-11-26'));
    expect(errand(late, 'premises-permit').expired).toBe(true);
    expect(effectsOf(late, 'inform', 'premises-permit').map(({ says }) => says)).toContain('expired');
  });

  test('it holds once somebody has said that it is begun', () => {
    const begun = permit(
      {},
      decides('premises-permit', 'granted'),
      on('2028-03-01'),
      answers('owner', 'premisesBegun', true, 'shop'),
    );
    expect(errand(begun, 'premises-permit').lasts).toBeUndefined();
    expect(errand(play(begun, on('2029-11-26')), 'premises-permit').expired).toBeUndefined();
  });

  test('a refusal holds for no time at all', () => {
    expect(errand(permit({}, decides('premises-permit', 'refused')), 'premises-permit').lasts).toBeUndefined();
  });
});
