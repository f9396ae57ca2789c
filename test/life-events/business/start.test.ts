/** Starting: the form, the founding, and the registration. */
import { isOver } from '../../../journey/over.js';
import {
  answers,
  applies,
  decides,
  errand,
  hears,
  on,
  play,
  saysDone,
  seenBy,
  state,
  steps,
  today,
} from '../../stories.js';
import { chair, company, inRegisterAsCompany, joins, plain, registers, sole, start, starts } from './shop.js';

test('a sole proprietor chooses a form, registers, and founds nothing', () => {
  const story = sole();
  expect([state(story, 'choose-form'), state(story, 'found-company')]).toEqual(['done', 'notRelevant']);
  expect(errand(story, 'coordinated-registration')).toMatchObject({ state: 'asking', question: { about: 'apply' } });
  const sent = play(story, applies('owner', 'coordinated-registration'));
  expect(state(sent, 'coordinated-registration')).toBe('withBody');
  expect(state(play(sent, registers()), 'coordinated-registration')).toBe('done');
});

test('a form that nobody has said is asked for', () => {
  const { question } = errand(start('sole-proprietorship'), 'choose-form');
  expect(question).toBeUndefined();
  const unsaid = play(sole({}), answers('owner', 'form', 'limited-company', 'shop'));
  expect(state(unsaid, 'found-company')).toBe('asking');
});

test('a founding that is not registered within three months lapses, and binds nobody', () => {
  const story = play(company(), saysDone('owner', 'found-company'));
  expect(errand(story, 'coordinated-registration').due).toEqual({
    ...{ on: '2027-02-25', kind: 'rightLost', law: 'aksjeloven § 2-18' },
  });
  expect(state(play(story, on('2027-02-26')), 'coordinated-registration')).toBe('lapsed');
  const sent = play(story, applies('owner', 'coordinated-registration'), on('2027-02-26'));
  expect(state(sent, 'coordinated-registration')).not.toBe('lapsed');
});

test('Brønnøysund has ten working days, and then somebody looks', () => {
  const sent = play(sole(), applies('owner', 'coordinated-registration'));
  expect(state(play(sent, on('2026-12-09')), 'coordinated-registration')).toBe('withBody');
  expect(errand(play(sent, on('2026-12-10')), 'coordinated-registration')).toMatchObject({
    ...{ state: 'stalled', cause: 'no-answer' },
  });
});

test('Brønnøysund has five working days for a company that was founded by the electronic template', () => {
  const said = (foundedByTemplate: boolean) =>
    play(
      company({ ...plain, foundedOn: today, foundedByTemplate }),
      saysDone('owner', 'found-company'),
      applies('owner', 'coordinated-registration'),
    );
  expect(state(play(said(true), on('2026-12-02')), 'coordinated-registration')).toBe('withBody');
  expect(errand(play(said(true), on('2026-12-03')), 'coordinated-registration')).toMatchObject({
    ...{ state: 'stalled', cause: 'no-answer' },
  });
  expect(state(play(said(false), on('2026-12-03')), 'coordinated-registration')).toBe('withBody');
  const ofOneOwner = play(sole({ ...plain, foundedByTemplate: true }), applies('owner', 'coordinated-registration'));
  expect(errand(ofOneOwner, 'coordinated-registration').answersWithin).toEqual({ workingDays: 10 });
});

test('how a company was founded is asked with the day, and nothing waits for it', () => {
  const story = company(plain);
  expect(errand(story, 'coordinated-registration').question).toBeUndefined();
  const met = play(story, saysDone('owner', 'found-company'));
  expect([...(errand(met, 'coordinated-registration').question?.names ?? [])].sort()).toEqual([
    'shop:foundedByTemplate',
    'shop:foundedOn',
  ]);
  const dated = play(met, answers('owner', 'foundedOn', today, 'shop'));
  expect(errand(dated, 'coordinated-registration')).toMatchObject({
    question: { about: 'apply' },
    answersWithin: { workingDays: 10 },
  });
  const told = play(dated, answers('owner', 'foundedByTemplate', true, 'shop'));
  expect(errand(told, 'coordinated-registration').answersWithin).toEqual({ workingDays: 5 });
});

test('“name refused”: the name is sent back to be mended, refused, and a new round is registered', () => {
  const sent = play(sole(), applies('owner', 'coordinated-registration'));
  const asked = play(
    sent,
    hears((story) => ({ type: 'more.asked', errand: errand(story, 'coordinated-registration').id, letter: 'name' })),
  );
  expect(errand(asked, 'coordinated-registration')).toMatchObject({ state: 'asking', question: { letter: 'name' } });
  const refused = play(sent, decides('coordinated-registration', 'refused'));
  expect(errand(refused, 'coordinated-registration').decisions.at(-1)?.appeal).toMatchObject({ until: '2026-12-16' });
  const again = play(
    refused,
    hears((story) => ({
      ...{ type: 'applied.anyway', by: 'owner' },
      errand: errand(story, 'coordinated-registration').id,
    })),
  );
  expect(state(play(again, registers()), 'coordinated-registration')).toBe('done');
});

test('the Norwegian branch of a company from abroad (NUF) founds nothing here, and waits for a number for whoever has none', () => {
  const story = start('foreign-branch', { ...plain, hasForeignRoleHolder: true });
  expect([state(story, 'found-company'), state(story, 'id-for-owner')]).toEqual(['notRelevant', 'asking']);
  expect(state(story, 'coordinated-registration')).toBe('waiting');
  const numbered = play(story, applies('owner', 'id-for-owner'), decides('id-for-owner', 'granted'));
  expect(state(numbered, 'coordinated-registration')).toBe('asking');
  const running = play(numbered, registers({ form: 'foreign-branch' }));
  expect(state(running, 'beneficial-owner')).toBe('asking');
  expect(steps(running)).toContain('annual-accounts');
});

test('beneficial owners are reported within fourteen days of the registration, by those who have owners', () => {
  const story = play(company(), registers(inRegisterAsCompany));
  expect(errand(story, 'beneficial-owner').due).toMatchObject({ on: '2026-12-15', kind: 'sanction' });
  expect(state(play(sole(), registers()), 'beneficial-owner')).toBe('notRelevant');
});

test('a company puts its capital in the bank before it is registered; a sole proprietorship has its number first', () => {
  const founded = play(company(), saysDone('owner', 'found-company'));
  expect(state(founded, 'bank-account')).toBe('asking');
  expect(state(sole(), 'bank-account')).toBe('waiting');
  expect(state(play(sole(), registers()), 'bank-account')).toBe('asking');
});

test('“business also voluntary”: it may be in the voluntary register too, when somebody says so', () => {
  const story = play(company(), registers(inRegisterAsCompany));
  expect(state(story, 'voluntary-register')).toBe('notRelevant');
  const said = play(story, answers('owner', 'isVoluntaryToo', true, 'shop'));
  expect(state(said, 'voluntary-register')).toBe('asking');
  expect(said.journey.proposals).toMatchObject([{ link: 'association-beside', seenBy: ['owner'] }]);
  const entered = play(said, registers({ ...inRegisterAsCompany, inVoluntaryRegister: true }));
  expect(state(entered, 'voluntary-register')).toBe('done');
});

test('the board that Brønnøysund names sees what is about the company, and not what is the owner’s alone', () => {
  const story = play(company(undefined, { isUnemployed: true }), joins(chair), registers(inRegisterAsCompany));
  const seen = seenBy(story, 'chair').errands.map((it) => it.step);
  expect(seen).toContain('beneficial-owner');
  expect(seen).not.toContain('benefit-through-start');
});

test('a founding that is withdrawn takes all that was not sent with it; what the owners agreed on is theirs to tell', () => {
  const story = play(company(), hears({ type: 'trigger.annulled' }));
  const open = story.journey.errands.filter((it) => !['withdrawn', 'notRelevant'].includes(it.state));
  expect(open.map(({ step, kind, owner }) => ({ step, kind, owner }))).toEqual([
    { step: 'choose-form', kind: 'repair', owner: 'person' },
  ]);
  const told = play(story, saysDone('owner', 'choose-form'));
  expect(isOver(told.journey)).toBe(true);
});

test('“unemployment while starting”: NAV must say yes before the start, or the benefit may be claimed back', () => {
  const story = sole(plain, { isUnemployed: true });
  expect(errand(story, 'benefit-through-start')).toMatchObject({
    ...{ state: 'asking', due: { on: starts, kind: 'rightLost' } },
  });
  expect(state(sole(), 'benefit-through-start')).toBe('notRelevant');
  expect(today < starts).toBe(true);
});
