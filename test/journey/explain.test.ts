/** Why an errand is as it is, and what is done when it was wrong. */
import { explain } from '../../journey/explain.js';
import { standingOf } from '../../journey/standing.js';
import { emptyCells, undoTable } from '../../journey/undo-table.js';
import type { View } from '../../journey/view.js';
import { aSale, harbour, harbourBody, known, only, settled } from './small.js';
import { agrees, answers, ended, errand, given, hearsOf, on, play, tell } from './tell.js';

const leaflet = only('berth', 'register');
const story = tell(leaflet, aSale, given(known), on(settled));

test('a rule is explained by its law and by what it looked at, with whose word that is', () => {
  const told = play(story, answers('ada', 'winter', true, 'boat'));
  expect(explain(leaflet, told.journey, errand(told, 'berth').id)?.rules).toEqual([
    {
      rule: 'fits',
      law: 'havneloven § 1',
      answer: 'yes',
      looked: [{ of: 'boat', at: 'fits', value: true, source: 'registry', asOf: '2026-11-25' }],
    },
    {
      rule: 'staysWinter',
      law: 'havneloven § 1',
      answer: 'yes',
      looked: [{ of: 'boat', at: 'winter', value: true, source: 'person', asOf: '2026-12-02' }],
    },
  ]);
});

test('a rule is not explained by what a date looked at after it', () => {
  const opens = (view: View) => (view.finding('port') === 'north' ? '2026-12-10' : undefined);
  const late = { ...leaflet, steps: { berth: { ...leaflet.steps.berth!, after: [], opens } } };
  const waits = tell(late, aSale, given(known), on(settled));
  expect(errand(waits, 'berth')).toMatchObject({ opens: '2026-12-10', state: 'waiting' });
  expect(errand(waits, 'berth').verdicts.flatMap((it) => it.looked?.map(({ at }) => at))).toEqual(['fits', 'winter']);
});

test('what nobody knows has no value', () => {
  const rule = explain(leaflet, story.journey, errand(story, 'berth').id)?.rules[1];
  expect(rule).toMatchObject({ answer: 'unknown', looked: [{ of: 'boat', at: 'winter' }] });
  expect(rule?.looked[0]).not.toHaveProperty('value');
});

test('a filter that only the body can judge is named and never assessed', () => {
  expect(explain(leaflet, story.journey, errand(story, 'register').id)?.rules[1]).toEqual({
    rule: 'feeIsPaid',
    law: 'havneloven § 1',
    answer: 'notAssessed',
    looked: [],
    onlyKnownTo: 'registry',
  });
});

test('a standing explains as much as the journey itself', () => {
  const { id } = errand(story, 'berth');
  expect(explain(leaflet, standingOf(story.journey), id)).toEqual(explain(leaflet, story.journey, id));
});

test('who it waits for, by when, and what would end it are said', () => {
  const asked = explain(leaflet, story.journey, errand(story, 'register').id);
  expect(asked).toMatchObject({ waitsFor: 'body', errand: { step: 'register' } });
  expect(asked?.ends).toEqual(
    expect.arrayContaining([
      { word: 'granted', end: 'granted' },
      { word: 'done', end: 'done' },
    ]),
  );
  const lapses = explain(leaflet, story.journey, errand(story, 'berth').id);
  expect(lapses).toMatchObject({ due: { kind: 'rightLost', on: '2027-05-24', law: 'havneloven § 1' } });
});

test('a decision is shown with how, to whom and until when it can be appealed', () => {
  const decided = play(
    play(story, answers('ada', 'winter', true, 'boat')),
    hearsOf('berth', { outcome: 'refused', on: '2026-12-10' }),
  );
  const explained = explain(only('berth'), decided.journey, errand(decided, 'berth').id);
  expect(explained).toMatchObject({
    decision: { outcome: 'refused', by: 'north' },
    appeal: { body: 'statsforvalter', weeks: 3, until: '2026-12-31' },
    ends: [],
  });
});

test('an errand that the journey does not have is not explained', () => {
  expect(explain(leaflet, story.journey, 'nothing')).toBeUndefined();
});

test('every body says what is done at every stage', () => {
  const rows = undoTable(harbour);
  expect(rows).toHaveLength(7 * 5);
  expect(rows).toContainEqual({ body: 'north', stage: 'unsent', repair: { act: 'cancel', by: 'us' } });
  expect(emptyCells(rows)).toEqual([]);
});

test('a body that does not is found', () => {
  const { done: _, ...undo } = harbourBody('careless').undo;
  const rows = undoTable({ bodies: { careless: { ...harbourBody('careless'), undo: undo as never } } });
  expect(emptyCells(rows)).toEqual([{ body: 'careless', stage: 'done', repair: 'empty' }]);
});

test('the word that ended a message at once is the body’s', () => {
  const sent = play(story, answers('ada', 'winter', true, 'boat'), on('2027-04-26'));
  const decided = play(sent, agrees('ada', 'berth'), agrees('ben', 'berth'), ended('berth', 'granted'));
  expect(explain(leaflet, decided.journey, errand(decided, 'berth').id)?.decision).toMatchObject({
    said: 'body',
    on: '2027-04-26',
  });
});
