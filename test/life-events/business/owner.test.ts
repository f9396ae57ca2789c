/** Who may start and lead a business, what is said before it is filed, and what happens when the owner dies. */
import {
  answers,
  applies,
  appliesAnyway,
  effectsOf,
  errand,
  given,
  on,
  play,
  saysDone,
  seenBy,
  state,
  steps,
} from '../../stories.js';
import { chair, company, inRegisterAsCompany, joins, plain, registers, sole } from './shop.js';

const registration = 'coordinated-registration';

test('“person is under guardianship”: it waits for the guardian’s yes, and a no rules it out', () => {
  const story = sole(plain, { guardianship: true });
  expect(errand(story, registration)).toMatchObject({
    ...{ state: 'asking', question: { about: 'finding', names: ['owner:guardianAgrees'] } },
  });
  expect(state(play(story, answers('owner', 'guardianAgrees', false)), registration)).toBe('notRelevant');
  const agreed = play(story, answers('owner', 'guardianAgrees', true));
  expect(errand(agreed, registration).question).toMatchObject({ about: 'apply' });
});

test.each([
  ['2012-06-01', 'notRelevant'],
  ['2010-06-01', 'asking'],
  ['2008-06-01', 'asking'],
])('somebody born on %s: %s', (born, expected) => {
  expect(state(sole(plain, { born }), registration)).toBe(expected);
});

test('“disqualified (konkurskarantene)”: no company, but a sole proprietorship', () => {
  const founded = play(company(undefined, { isDisqualified: true }), saysDone('owner', 'found-company'));
  expect(state(founded, registration)).toBe('notRelevant');
  expect(state(sole(plain, { isDisqualified: true }), registration)).toBe('asking');
});

test('“owner in kode 6”: the address of a sole proprietorship is public, and that is said before anything is filed', () => {
  const story = sole(plain, { addressProtected: true });
  expect(errand(story, registration).question).toMatchObject({ about: 'finding', names: ['owner:usesOtherAddress'] });
  expect(effectsOf(story, 'send', registration)).toEqual([]);
  const atHome = play(story, answers('owner', 'usesOtherAddress', false));
  expect(state(atHome, registration)).toBe('notRelevant');
  expect(errand(atHome, registration).verdicts).toContainEqual(
    expect.objectContaining({ rule: 'homeStaysHidden', answer: 'no' }),
  );
  expect(state(play(atHome, appliesAnyway('owner', registration)), registration)).toBe('asking');
  const elsewhere = play(story, answers('owner', 'usesOtherAddress', true));
  expect(errand(elsewhere, registration).question).toMatchObject({ about: 'apply' });
});

test('a protected owner is asked nothing of the kind for a company, and no municipality is named', () => {
  const story = play(company(undefined, { addressProtected: true }), saysDone('owner', 'found-company'));
  expect(errand(story, registration).question).toMatchObject({ about: 'apply' });
  const served = play(story, registers({ ...inRegisterAsCompany }), answers('owner', 'trade', 'serving', 'shop'));
  expect(errand(served, 'sector-permit').with).toBe('municipality');
});

test('“owner dies (ENK: estate notifies)”: what was the owner’s ends, and the estate’s notice is somebody’s task', () => {
  const story = play(sole(), registers(), given({ owner: { alive: false, died: '2026-12-05' } }));
  expect(state(story, 'benefit-through-start')).toBe('notRelevant');
  expect(errand(story, 'death-of-proprietor').state).not.toBe('notRelevant');
  expect(errand(story, 'death-of-proprietor').seenBy).not.toContain('owner');
  expect(state(play(story, registers({ registered: false, deleted: true })), 'death-of-proprietor')).toBe('done');
});

test('an owner who dies before the business is registered registers nothing', () => {
  const story = play(sole(), given({ owner: { alive: false } }));
  expect(state(story, registration)).toBe('notRelevant');
});

test('“owner dies (AS: board can act)”: the company’s errands go on, seen by its board', () => {
  const before = play(company(), joins(chair), registers(inRegisterAsCompany));
  const story = play(before, given({ owner: { alive: false, died: '2026-12-05' } }));
  expect(state(story, 'death-of-proprietor')).toBe('notRelevant');
  expect(errand(story, 'beneficial-owner')).toMatchObject({ state: 'asking', asked: ['chair'] });
  expect(seenBy(story, 'owner').errands.map((it) => it.step)).not.toContain('beneficial-owner');
});

test('a death that was registered in error gives the owner back what was theirs', () => {
  const story = play(
    sole(),
    given({ owner: { alive: false } }),
    given({ owner: { alive: true } }),
    applies('owner', registration),
  );
  expect(state(story, registration)).toBe('withBody');
});

test('“company has no board/auditor”: it is told to find them, until the register shows them', () => {
  const story = play(company(), registers({ ...inRegisterAsCompany, hasBoard: false }));
  expect(state(story, 'missing-roles')).toBe('asking');
  expect(state(play(story, registers(inRegisterAsCompany)), 'missing-roles')).toBe('done');
  const audited = play(
    company({ ...plain, needsAuditor: true, foundedOn: '2026-11-25' }),
    registers(inRegisterAsCompany),
  );
  expect(state(audited, 'missing-roles')).toBe('asking');
  expect(state(play(sole(), registers()), 'missing-roles')).toBe('notRelevant');
});

test('“ENK → AS conversion”: the company has a number of its own, registers anew, and the old business is told off', () => {
  const story = play(
    company({ ...plain, foundedOn: '2026-11-25', wasSole: true, turnover: 900_000, limitPassedOn: '2026-12-01' }),
    registers(inRegisterAsCompany),
  );
  expect(state(story, 'former-business')).toBe('asking');
  expect(state(story, 'vat-registration')).toBe('asking');
  expect(state(play(company(), registers(inRegisterAsCompany)), 'former-business')).toBe('notRelevant');
});

test('a journey without a register’s word asks nobody what only the register knows', () => {
  const story = play(sole(), applies('owner', registration), on('2026-11-30'));
  const questions = story.journey.errands.flatMap((it) => it.question?.names ?? []);
  expect(questions.filter((it) => it.endsWith(':registered'))).toEqual([]);
  expect(steps(story)).not.toContain('vat-return');
});
