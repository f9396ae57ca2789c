/** A body puts right by itself what it did about a party. */
import { aSale, known, only, settled } from './small.js';
import {
  acts,
  effectsOf,
  ended,
  errand,
  given,
  hears,
  on,
  openTasks,
  play,
  sends,
  shown,
  state,
  tell,
} from './tell.js';

const leaflet = only('register', 'tell');
const fell = hears({ type: 'trigger.annulled' });
const tookBack = (step?: string) =>
  hears({ type: 'body.tookBack', with: 'registry', of: 'boat', ...(step !== undefined && { step }) });
const registered = tell(leaflet, aSale, given(known), on(settled), acts('register'));

test('a repair at the body is done', () => {
  const fallen = play(registered, fell);
  expect(shown(fallen, 'register')).toMatchObject({ kind: 'repair', repairs: 'done', state: 'submitting' });
  expect(shown(play(fallen, tookBack()), 'register')).toMatchObject({ state: 'done', word: 'body' });
  expect(openTasks(play(fallen, tookBack()))).toEqual([]);
});

test('what it had done needs no repair when the trigger falls later', () => {
  const first = play(registered, tookBack());
  expect(shown(first, 'register')).toMatchObject({ state: 'superseded', cause: 'taken-back', word: 'body' });
  const fallen = play(first, fell);
  expect(errand(fallen, 'register')).toMatchObject({ state: 'superseded', round: 1 });
  expect(effectsOf(fallen, 'send', 'register')).toEqual([]);
});

test('another body, another party or another step is left as it is', () => {
  expect(state(play(registered, hears({ type: 'body.tookBack', with: 'customs', of: 'boat' })), 'register')).toBe(
    'done',
  );
  expect(state(play(registered, hears({ type: 'body.tookBack', with: 'registry', of: 'ada' })), 'register')).toBe(
    'done',
  );
  expect(state(play(registered, tookBack('tell')), 'register')).toBe('done');
});

test('where the party stands it begins anew', () => {
  const again = play(registered, tookBack(), given({ boat: { port: 'south' } }));
  expect(errand(again, 'register')).toMatchObject({ state: 'withBody', round: 2 });
});

test('what the body does by itself, and has not said, is taken back too; what we asked for is before it still', () => {
  const story = tell(leaflet, aSale, given(known), on(settled));
  expect(state(play(story, tookBack()), 'register')).toBe('superseded');
  const asked = tell(only('pilot'), aSale, given(known), on(settled), ended('pilot', 'sent'));
  const ofAda = hears({ type: 'body.tookBack', with: 'registry', of: 'ada' });
  expect(sends(asked, 'pilot').map(({ about }) => about)).toContain('ada');
  expect(state(play(asked, ofAda), 'pilot', 'ada')).toBe(state(asked, 'pilot', 'ada'));
});

test('a body’s own word is told as its own', () => {
  const told = hears({ type: 'event.told', told: { boat: { winter: true } }, from: 'north' });
  expect(play(registered, told).journey.findings.boat?.winter).toMatchObject({ value: true, source: 'north' });
});
