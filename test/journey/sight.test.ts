/** What one viewer sees of a journey that is not theirs alone. */
import { all, answer, type Rule } from '../../journey/eligibility.js';
import { explain } from '../../journey/explain.js';
import { standingFor, standingOf } from '../../journey/standing.js';
import { aSale, known, only, settled } from './small.js';
import { agrees, effectsOf, ended, errand, given, hears, on, openAsks, play, seenBy, state, tell } from './tell.js';

const wintering = { ...known, boat: { ...known.boat, winter: true } };
const protectedAda = { ...wintering, ada: { ...known.ada, addressProtected: true } };
const text = (it: unknown): string => JSON.stringify(it);

test('what is about one party is that party’s alone', () => {
  const story = tell(only('pilot', 'insure', 'berth'), aSale, given(wintering), on(settled));
  const seen = seenBy(story, 'ada');
  expect(seen.errands.map((it) => `${it.step} ${it.about}`)).toEqual(['pilot ada', 'insure ada', 'berth boat']);
  expect(text(seen)).not.toContain('ben');
});

test('nothing of another shows anywhere, not even what they answered or what a rule looked at of them', () => {
  const story = tell(only('berth'), aSale, given(wintering), on(settled), agrees('ben', 'berth', 'boat', 'my secret'));
  expect(text(seenBy(story, 'ada'))).not.toMatch(/ben|secret/);
  expect(text(seenBy(story, 'ben'))).not.toContain('ada');
  expect(seenBy(story, 'ben').errands).toMatchObject([
    { waitsFor: 'nobody', replies: { ben: { says: 'yes' } }, asked: ['ben'] },
  ]);
  expect(seenBy(story, 'ada').errands).toMatchObject([{ waitsFor: 'person', replies: {}, asked: ['ada'] }]);
});

test('what a rule looked at of another is not shown', () => {
  const rule: Rule = {
    name: 'bothAdult',
    law: 'havneloven § 3',
    judge: (view) => all(...view.every('owner').map((it) => answer(view.finding('adult', it) as boolean))),
  };
  const leaflet = { ...only('pilot'), steps: { pilot: { ...only('pilot').steps.pilot!, onlyIf: [rule] } } };
  const story = tell(leaflet, aSale, given(wintering));
  expect(errand(story, 'pilot', 'ada').verdicts[0]?.looked?.map((it) => it.of)).toEqual(['ada', 'ben']);
  expect(seenBy(story, 'ada').errands[0]?.verdicts[0]?.looked?.map((it) => it.of)).toEqual(['ada']);
});

test('what an errand asks of another is not shown', () => {
  const standing = standingOf(tell(only('berth'), aSale, given(known), on(settled)).journey);
  const asks = standing.errands.map((it) => ({
    ...it,
    question: { about: 'finding', names: ['ben:winter', 'boat:winter'], of: 'boat' } as const,
  }));
  expect(standingFor({ ...standing, errands: asks }, 'ada').errands[0]?.question?.names).toEqual(['boat:winter']);
});

test('what locates a protected party reaches nobody who does not share the home, and neither does the body’s name', () => {
  const story = tell(only('berth', 'name', 'pilot'), aSale, given(protectedAda), on(settled));
  expect(seenBy(story, 'ada').errands.map((it) => it.with)).toContain('north');
  const seen = seenBy(story, 'ben');
  expect(text(seen)).not.toMatch(/north|ada|berth/);
  expect(seen.errands.map((it) => it.step)).toEqual(['name', 'pilot']);
  const together = play(story, given({ ben: { sharesHome: true } }));
  expect(seenBy(together, 'ben').errands.map((it) => it.step)).toContain('berth');
});

test('protection that comes late hides what was seen before, closes its dialogs and asks only the other', () => {
  const story = tell(only('berth'), aSale, given(wintering), on(settled));
  expect(openAsks(story)).toHaveLength(2);
  const hidden = play(story, given({ ada: { addressProtected: true } }));
  expect(openAsks(hidden)).toEqual(['berth ada consent']);
  expect(
    effectsOf(hidden, 'close')
      .filter((it) => it.to === 'ben')
      .at(-1),
  ).toMatchObject({ says: 'hidden' });
  expect(text(seenBy(hidden, 'ben'))).not.toMatch(/north|ada/);
});

test('who may no longer see what the body asks more of is not waited for', () => {
  const sent = tell(
    only('berth'),
    aSale,
    given(wintering),
    on(settled),
    agrees('ada', 'berth'),
    agrees('ben', 'berth'),
    ended('berth', 'moreAsked'),
  );
  expect(openAsks(sent)).toEqual(['berth ada more', 'berth ben more']);
  const hidden = play(sent, given({ ada: { addressProtected: true } }));
  expect(errand(hidden, 'berth').asked).toEqual(['ada']);
  expect(openAsks(hidden)).toEqual(['berth ada more']);
});

test('who is hidden is not waited for where all must agree', () => {
  const story = tell(only('berth'), aSale, given(wintering), on(settled), agrees('ada', 'berth'));
  expect(state(play(story, given({ ada: { addressProtected: true } })), 'berth')).toBe('submitting');
});

test('protection that comes after the errand has ended, or the trigger fallen, hides it too', () => {
  const gone = tell(
    only('berth'),
    aSale,
    given(wintering),
    on(settled),
    hears({ type: 'trigger.annulled' }),
    given({ ada: { addressProtected: true } }),
  );
  expect(text(seenBy(gone, 'ben'))).not.toContain('north');
  const moved = tell(
    only('berth'),
    aSale,
    given(wintering),
    on(settled),
    given({ boat: { port: 'south' } }),
    given({ ada: { addressProtected: true } }),
  );
  expect(text(seenBy(moved, 'ben'))).not.toContain('north');
});

test('what only the hidden party must answer goes on without the other', () => {
  const story = tell(only('berth'), aSale, given(protectedAda), on(settled), agrees('ada', 'berth'));
  expect(state(story, 'berth')).toBe('submitting');
});

test('a stranger sees nothing at all', () => {
  const seen = seenBy(tell(only('berth', 'pilot'), aSale, given(wintering), on(settled)), 'eve');
  expect(seen).toMatchObject({ errands: [], parties: [], participants: [], over: true, heard: 0 });
  expect(seen).not.toHaveProperty('next');
});

test('a doubt about another is not shown', () => {
  const story = tell(
    only('pilot'),
    aSale,
    given(known),
    hears({ type: 'trigger.doubted', about: 'ben', why: 'two papers' }),
  );
  expect(seenBy(story, 'ada').stops).toEqual([]);
  expect(seenBy(story, 'ben').stops).toMatchObject([{ about: 'ben' }]);
});

test('an explanation shows a viewer no more than the standing does', () => {
  const leaflet = only('berth');
  const story = tell(leaflet, aSale, given(wintering), on(settled), agrees('ben', 'berth'));
  const explained = explain(leaflet, seenBy(story, 'ada'), errand(story, 'berth').id);
  expect(text(explained)).not.toContain('ben');
  expect(explain(leaflet, seenBy(story, 'eve'), errand(story, 'berth').id)).toBeUndefined();
});
