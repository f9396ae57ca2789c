import { TaskShown } from '../../api/shapes/desk.js';
import { play } from '../journey/tell.js';
import { causes, filled, isHeard, kari, mine, ola, shownTo, taskOf } from './desk-tasks.js';

const all = Object.entries(causes);
const of = (owner: string) => all.filter(([, it]) => it.owner === owner);
const isOfErrand = ({ to }: { to: string }) => to.startsWith('/journeys/');

test.each(all)('a task of %s is owned by who can move it, and has its title', (cause, { story, step, owner }) => {
  const { title, why, cause: shown, ...it } = shownTo(story, step, owner === 'operator' ? { viewer: ola } : {});
  expect([it.owner, shown.split(':')[0]]).toEqual([owner, cause.split(/[:,]/)[0]]);
  expect(title).toMatch(/^\S.*: \S/);
  expect(why).toMatch(/\.$/);
});

test.each(all)('what is shown of %s has the shape that pages read', (_, { story, step, owner }) => {
  const viewer = owner === 'operator' ? ola : kari;
  for (const language of ['nb', 'en'] as const)
    expect(() => TaskShown.parse(shownTo(story, step, { viewer, language }))).not.toThrow();
});

test.each(of('caseworker'))('each answer to %s says what follows, and the journey hears it', (_, { story, step }) => {
  const { question, acts } = shownTo(story, step, { task: mine() });
  expect(question.answers.length).toBeGreaterThan(0);
  for (const it of question.answers) expect(it.follows).toMatch(/\.$/);
  const offers = [...question.answers, ...acts.filter((it) => isOfErrand(it))];
  expect(offers.filter((it) => !isHeard(story, it, 'caseworker')).map(filled)).toEqual([]);
});

test.each(of('operator'))('an operator tries %s again, and the journey hears it', (_, { story, step }) => {
  const { question, acts } = shownTo(story, step, { viewer: ola, task: mine(ola) });
  const offers = [...question.answers, ...acts.filter((it) => isOfErrand(it))];
  expect(offers.map((it) => it.act)).toEqual(['errand.retried']);
  expect(offers.filter((it) => !isHeard(story, it, 'operator'))).toEqual([]);
});

test.each(of('person'))('what waits for the person is shown as such: %s', (_, { story, step }) => {
  const { question, acts } = shownTo(story, step);
  expect(question.answers).toEqual([]);
  expect(acts.map((it) => it.may)).toEqual(acts.length > 0 ? ['person'] : []);
});

test.each(of('operator'))('a caseworker sees that operators mend %s', (_, { story, step }) => {
  const { question, acts } = shownTo(story, step);
  expect([question.answers, acts.map((it) => [it.act, it.may])]).toEqual([[], [['errand.retried', 'operator']]]);
});

test('an act that the journey cannot hear is not mistaken for one it can', () => {
  const { story, step } = causes['human-asked, of a rule']!;
  const [offer] = shownTo(story, step, { task: mine() }).question.answers;
  expect(isHeard(story, { ...offer!, content: { type: 'errand.retried' }, wants: [] }, 'caseworker')).toBe(false);
});

test('a yes or a no wants another to say the same; what was merely done does not', () => {
  const { story, step } = causes['no-answer']!;
  const { answers } = shownTo(story, step, { task: mine() }).question;
  expect(answers.filter((it) => it.second).map((it) => it.content.outcome)).toEqual(['granted', 'refused']);
  expect(answers.filter((it) => !it.second).every((it) => it.content.outcome === undefined)).toBe(true);
});

test('an appeal that nobody has answered is asked about as that, and silence answers nothing', () => {
  const { story, step } = causes['appeal-unanswered']!;
  const { title, question } = shownTo(story, step, { task: mine() });
  expect(title).toContain('er klagen avgjort?');
  expect(question.says).toBe('Hva ble klagen til?');
  expect(question.answers.map((it) => it.content.outcome)).toEqual(['granted', 'refused', undefined, undefined]);
});

test('which of two decisions stands is the question, and the answers', () => {
  const { story, step } = causes['contradicting-decisions']!;
  const { title, question } = shownTo(story, step, { task: mine() });
  expect(title).toContain('hvilket vedtak gjelder?');
  expect(question.answers.slice(0, 2).map((it) => it.says)).toEqual(['Innvilgelsen gjelder', 'Avslaget gjelder']);
});

test('where a rule may have it wrong, the finding is the question, and the caseworker may put it right', () => {
  const { story, step } = causes['human-asked, of a rule']!;
  const { title, question } = shownTo(story, step, { task: mine() });
  expect(title).toBe('Foreldrepenger: hvor mange måneder har mor hatt inntekt?');
  const [first] = question.answers;
  expect(first).toMatchObject({ act: 'value.fixed', content: { of: 'mother', name: 'incomeMonths' } });
  expect(first?.wants.map((it) => [it.name, it.as])).toEqual([
    ['value', 'number'],
    ['grounds', 'text'],
  ]);
  expect(question.answers.map((it) => it.content.outcome)).toContain('done');
});

test('who has a task acts on it; nobody else does, and may read it', () => {
  const { story, step } = causes['no-answer']!;
  const free = shownTo(story, step);
  expect(free.acts.find((it) => it.first)?.act).toBe('task.claim');
  expect(free.acts.filter(isOfErrand).map((it) => it.may)).not.toContain('you');
  const taken = shownTo(story, step, {
    task: { claimedBy: 'caseworker:nav:per', claimedName: 'Per Lund', claimedAt: 0 },
  });
  expect(taken.claim).toMatchObject({ by: 'another', name: 'Per Lund' });
  expect(taken.question.answers).toEqual([]);
  expect(taken.acts.filter((it) => it.may === 'you').map((it) => it.act)).toEqual(['task.note']);
});

test('what a colleague has proposed is for another to say too, also who has not got the task', () => {
  const { story, step } = causes['no-answer']!;
  const proposal = { outcome: 'granted', on: '2026-12-11', by: 'caseworker:nav:per' };
  const task = { claimedBy: 'caseworker:nav:per', claimedName: 'Per Lund', claimedAt: 0 };
  const shown = shownTo(story, step, { task, proposal });
  expect(shown.proposal).toEqual({
    by: 'another',
    says: 'Per Lund foreslår: innvilget. Du kan si det samme, eller noe annet.',
  });
  expect(shown.acts[0]).toMatchObject({ may: 'you', first: true, content: { outcome: 'granted', on: '2026-12-11' } });
  const own = shownTo(story, step, { task: mine(), proposal: { ...proposal, by: 'caseworker:nav:kari' } });
  expect(own.proposal?.by).toBe('you');
  expect(own.question.answers.map((it) => it.content.outcome)).not.toContain('granted');
});

test('a task that is closed can be read, and nothing done', () => {
  const { story, step } = causes['no-answer']!;
  const { closed, question, acts } = shownTo(story, step, { task: { ...mine(), closed: 1 } });
  expect([closed, question.answers, acts]).toEqual([true, [], []]);
});

test('a hold is shown until its day, and can be ended', () => {
  const { story, step } = causes['no-answer']!;
  const held = shownTo(story, step, { task: { heldUntil: '2027-02-06' } });
  expect(held.heldUntil).toBe('2027-02-06');
  expect(held.acts.map((it) => it.act)).toContain('task.resume');
  const past = shownTo(story, step, { task: { heldUntil: '2027-02-05' } });
  expect(past).not.toHaveProperty('heldUntil');
  expect(past.acts.map((it) => it.act)).toContain('task.hold');
});

test('a doubt about the register is a task about the journey, with nothing to answer', () => {
  const { story } = causes['no-answer']!;
  const task = { errand: 'journey:stop:trigger', step: 'trigger', cause: 'doubt:wrong-date', body: 'folkeregisteret' };
  const viewer = { ...kari, body: 'folkeregisteret' } as typeof kari;
  const shown = shownTo(story, 'berth', { viewer, task });
  expect(shown.title).toBe('Hele forløpet: har registeret rett?');
  expect([shown.question.answers, shown.strip]).toEqual([[], []]);
  expect(shown.acts.filter(isOfErrand)).toEqual([]);
});

test('an operator is told nothing of whom', () => {
  const { story, step } = causes.unavailable!;
  const { rules, facts, others, ...shown } = shownTo(story, step, { viewer: ola });
  expect([rules, facts, others]).toEqual([[], [], []]);
  expect(JSON.stringify(shown)).not.toMatch(/"(ada|ben|boat)"/);
});

test('rules stand with what is undecided first, each with its law and its source', () => {
  const { story, step } = causes['human-asked, of a rule']!;
  const { rules } = shownTo(story, step);
  expect(rules[0]).toMatchObject({
    says: 'Søkeren har hatt inntekt i seks av ti måneder',
    answer: 'no',
    law: { href: expect.stringContaining('lovdata.no') },
  });
  const order = ['unknown', 'no', 'yes', 'notAssessed'];
  const places = rules.map((it) => order.indexOf(it.answer));
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('facts come with their age, and what is older than 30 days says so', () => {
  const { story, step } = causes['human-asked, of a rule']!;
  const fresh = shownTo(story, step).facts.find((it) => it.label === 'Mor: måneder med inntekt av de siste ti');
  expect(fresh).toMatchObject({ value: '2', days: 7 });
  expect(fresh).not.toHaveProperty('tooOld');
  const late = { ...story, now: story.now + 24 * 86_400_000 };
  expect(shownTo(late, step).facts.map((it) => [it.days, it.tooOld])).toContainEqual([31, true]);
});

test('the strip goes on from where the round stands', () => {
  const { story, step } = causes['no-answer']!;
  const { strip } = shownTo(story, step);
  expect(strip.map((it) => [it.state, it.is])).toEqual([
    ['stalled', 'present'],
    ['withBody', 'ahead'],
    ['decided', 'ahead'],
  ]);
});

test('every story has the task it says it has', () => {
  for (const [, { story, step, owner }] of all) expect(taskOf(play(story), step).owner).toBe(owner);
});
