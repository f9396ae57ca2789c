/** From the founding meeting to the number, and to what the number opens. */
import { leaflet } from '../../../life-events/voluntary-organisation/index.js';
import {
  agrees,
  answers,
  applies,
  decides,
  effectsOf,
  errand,
  given,
  hears,
  on,
  play,
  saysDone,
  seenBy,
  state,
  tell,
} from '../../stories.js';
import { aFounding, aPerson, aQuietYear, founded, isRegistered, known, member, running } from './association.js';

test('a founding is told by its board alone, and nobody else is asked anything', () => {
  const story = founded();
  expect(errand(story, 'found-association')).toMatchObject({
    state: 'asking',
    asked: ['ada'],
    question: { about: 'do' },
  });
  expect(story.effects.filter((it) => it.verb === 'send')).toEqual([]);
});

test('a meeting that is yet to be held is waited for', () => {
  const planned = { ...aFounding, trigger: { ...aFounding.trigger, on: '2026-12-10' } };
  const story = tell(leaflet, planned, given(known));
  expect(state(story, 'found-association')).toBe('waiting');
  expect(state(play(story, on('2026-12-10')), 'found-association')).toBe('asking');
});

test('one person alone founds no association', () => {
  const story = tell(leaflet, aFounding, given({ ...known, choir: { ...known.choir, foundersCount: 1 } }));
  expect(errand(story, 'found-association')).toMatchObject({ state: 'notRelevant', cause: 'enoughFounders' });
});

test('how many founded it is asked where nobody has said', () => {
  const story = tell(leaflet, aFounding, given({ ada: aPerson }));
  expect(errand(story, 'found-association').question).toMatchObject({
    about: 'finding',
    names: ['choir:foundersCount'],
  });
  expect(state(play(story, answers('ada', 'foundersCount', 4, 'choir')), 'found-association')).toBe('asking');
});

test('the form is sent by the founder, for no machine may; the number comes by the register', () => {
  const met = founded(saysDone('ada', 'found-association'));
  expect(errand(met, 'register-entity').question).toMatchObject({ about: 'apply' });
  const sent = play(met, applies('ada', 'register-entity'));
  expect(errand(sent, 'register-entity')).toMatchObject({ state: 'withBody', word: 'person' });
  expect(errand(play(sent, isRegistered()), 'register-entity')).toMatchObject({ state: 'done', word: 'register' });
});

test('everything that follows a registration waits for it, and then comes to the whole board', () => {
  const story = founded(saysDone('ada', 'found-association'));
  expect(seenBy(story, 'ada').errands.find((it) => it.step === 'bank-account')).toMatchObject({
    state: 'waiting',
    waitsFor: 'unknown',
  });
  const later = play(story, isRegistered(), given({ ben: aPerson }));
  expect(errand(later, 'bank-account')).toMatchObject({ state: 'asking', asked: ['ada', 'ben'] });
  expect(effectsOf(later, 'ask', 'bank-account').map(({ to }) => to)).toEqual(['ada', 'ben']);
});

test('one of the board is enough to answer for the association', () => {
  const story = founded(isRegistered(), given({ ben: aPerson }), agrees('ben', 'bank-account'));
  expect(errand(story, 'bank-account')).toMatchObject({ state: 'done', word: 'person' });
});

test('the voluntary register is closed to whoever gives money to its owners', () => {
  const story = founded(isRegistered({ inVoluntaryRegister: false }), given({ choir: { nonDistributing: false } }));
  expect(errand(story, 'register-voluntary')).toMatchObject({ state: 'notRelevant', cause: 'isNonDistributing' });
  expect(errand(story, 'vat-compensation')).toMatchObject({ state: 'notRelevant', cause: 'standsInVoluntaryRegister' });
});

test('a board member sees what is the association’s, and nobody else’s certificate', () => {
  const story = running(
    given({ choir: { worksWithChildren: true } }),
    answers('ada', 'hasTaskWithChildren', true),
    answers('ben', 'hasTaskWithChildren', true),
  );
  const seen = (who: string) => seenBy(story, who).errands.filter((it) => it.step === 'police-certificate');
  expect([seen('ada'), seen('ben')].map((all) => all.map((it) => it.about))).toEqual([['ada'], ['ben']]);
  expect(seenBy(story, 'ben').errands.some((it) => it.step === 'vat-compensation')).toBe(true);
});

test('who joins the board sees what is the association’s from then on, and has nothing of what was another’s', () => {
  const cleo = { ...member, ref: 'cleo' };
  const story = running(
    hears({ type: 'party.joined', party: cleo, participants: [{ ref: 'cleo', role: 'boardMember', from: 0 }] }),
    given({ cleo: aPerson }),
  );
  expect(errand(story, 'annual-change-notice').seenBy).toContain('cleo');
  expect(seenBy(story, 'cleo').errands.every((it) => it.about === 'choir' || it.about === 'cleo')).toBe(true);
});

test('nobody is asked for grants, lotteries or the end before somebody wishes it', () => {
  const story = running();
  for (const step of ['apply-grants', 'municipal-grant', 'lottery-permit', 'close-association'])
    expect([step, state(story, step)]).toEqual([step, 'notRelevant']);
  const wished = play(story, answers('ben', 'wantsGrants', true, 'choir'));
  expect([state(wished, 'apply-grants'), state(wished, 'municipal-grant')]).toEqual(['asking', 'asking']);
  expect(errand(wished, 'municipal-grant').with).toBe('solvik');
});

test('a small lottery needs no permit, a large one does', () => {
  const of = (lotteryTurnover: number) => running(given({ choir: { wantsLottery: true, lotteryTurnover } }));
  expect(state(of(200_000), 'lottery-permit')).toBe('notRelevant');
  expect(state(of(200_001), 'lottery-permit')).toBe('asking');
});

test.each([
  [140_000, {}, 'notRelevant'],
  [140_001, { arrangesSports: false }, 'asking'],
  [140_001, { arrangesSports: true }, 'notRelevant'],
  [3_000_001, {}, 'asking'],
])('VAT is registered for above the limit: %i, %j', (taxableTurnover, more, expected) => {
  const story = running(given({ choir: { taxableTurnover, ...more } }));
  expect(state(story, 'vat-registration-npo')).toBe(expected);
});

test('who sells between the two limits is asked whether it is sport', () => {
  const story = running(given({ choir: { taxableTurnover: 500_000 } }));
  expect(errand(story, 'vat-registration-npo').question).toMatchObject({ names: ['choir:arrangesSports'] });
});

test('a refusal by Brønnøysund is appealed within three weeks', () => {
  const story = founded(
    saysDone('ada', 'found-association'),
    applies('ada', 'register-entity'),
    decides('register-entity', 'refused'),
  );
  expect(errand(story, 'register-entity').decisions).toMatchObject([
    { appeal: { body: 'superior-body', until: '2026-12-16' } },
  ]);
  expect(errand(story, 'bank-account')).toMatchObject({ state: 'notRelevant', cause: 'standsInUnitRegister' });
});

test('nobody has to register: who declines is left in peace', () => {
  const story = founded(
    saysDone('ada', 'found-association'),
    hears((it) => ({
      type: 'errand.declined',
      by: 'ada',
      errand: errand(it, 'register-entity').id,
    })),
  );
  expect(state(story, 'register-entity')).toBe('declined');
  const open = story.journey.errands.filter((it) => it.state === 'waiting' || it.state === 'asking');
  expect(open.map((it) => it.step)).toEqual([]);
});

test('the founding is withdrawn before anything has left: nobody outside hears of it', () => {
  const story = founded(saysDone('ada', 'found-association'), hears({ type: 'trigger.annulled' }));
  expect(story.journey.trigger.status).toBe('annulled');
  expect(effectsOf(story, 'send')).toEqual([]);
  expect(state(story, 'register-entity')).toBe('withdrawn');
});

test('the founding is withdrawn while Brønnøysund has the form: the founder withdraws it', () => {
  const story = founded(
    saysDone('ada', 'found-association'),
    applies('ada', 'register-entity'),
    hears({ type: 'trigger.annulled' }),
  );
  expect(errand(story, 'register-entity')).toMatchObject({
    kind: 'repair',
    repairs: 'undecided',
    state: 'stalled',
    owner: 'person',
  });
});

test('the founding is withdrawn after the number came: Brønnøysund is asked to strike it out', () => {
  const story = running(hears({ type: 'trigger.annulled' }));
  expect(errand(story, 'register-entity')).toMatchObject({ kind: 'repair', repairs: 'done', owner: 'caseworker' });
});

test('doubt about the founding holds everything back until it is settled', () => {
  const story = founded(hears({ type: 'error.reported', by: 'ada', about: 'trigger', why: 'not our meeting' }));
  expect(seenBy(story, 'ada').errands.find((it) => it.step === 'register-entity')?.held).toBe(true);
  const settled = play(
    story,
    hears({ type: 'trigger.confirmed', about: 'trigger', why: 'it was' }),
    saysDone('ada', 'found-association'),
  );
  expect(state(settled, 'register-entity')).toBe('asking');
});

test('what the registers know already is asked of nobody', () => {
  const story = founded(isRegistered(), given({ ben: aPerson, choir: aQuietYear }));
  for (const step of ['found-association', 'register-entity', 'register-voluntary'])
    expect([step, state(story, step)]).toEqual([step, 'done']);
});
