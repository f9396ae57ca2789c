/** A body that reads a register by itself need not be told what has changed there. */
import type { Leaflet } from '../../journey/define.js';
import { answer, type Rule } from '../../journey/eligibility.js';
import { aSale, harbourBody, known, only, settled } from './small.js';
import { actsSent, agrees, ended, errand, given, hears, on, openTasks, play, tell } from './tell.js';

const is = (name: string): Rule => ({
  name,
  law: 'havneloven § 1',
  judge: (view) => answer(view.finding(name) as boolean | undefined),
});
const { name } = only('name').steps;
const leaflet = (differs: Parameters<typeof harbourBody>[1]): Leaflet => ({
  ...only('name'),
  bodies: { ...only('name').bodies, customs: harbourBody('customs', differs) },
  steps: { name: { ...name!, onlyIf: [is('fits'), is('winter')] } },
});
const withBody = (differs: Parameters<typeof harbourBody>[1]) =>
  tell(
    leaflet(differs),
    aSale,
    given({ ...known, boat: { ...known.boat, winter: true } }),
    on(settled),
    agrees('ada', 'name', 'boat', 'Tern'),
    agrees('ben', 'name', 'boat', 'Tern'),
    ended('name', 'sent'),
  );
const noLongerFits = given({ boat: { ...known.boat, fits: false } });

test('what turned in a register of its own is not told to it, and not when it turns back', () => {
  const story = play(withBody({ readsItself: ['registry'] }), noLongerFits);
  expect(errand(story, 'name')).toMatchObject({ state: 'withBody', told: 'fits' });
  const back = play(story, given(known));
  expect(errand(back, 'name').told).toBeUndefined();
  expect(actsSent(back, 'name')).toEqual(['submit']);
});

test('what turned anywhere else is told', () => {
  expect(actsSent(play(withBody({}), noLongerFits), 'name')).toEqual(['submit', 'correct']);
});

test('what a person said is told, whatever the body reads', () => {
  const story = play(
    withBody({ readsItself: ['registry'] }),
    hears({ type: 'finding.told', by: 'ada', of: 'boat', name: 'winter', value: false }),
  );
  expect(actsSent(story, 'name')).toEqual(['submit', 'correct']);
});

test('nobody is given the task of telling it where no machine may write', () => {
  const applied = (differs: Parameters<typeof harbourBody>[1]) =>
    tell(
      leaflet({ reach: 'person', ...differs }),
      aSale,
      given({ ...known, boat: { ...known.boat, winter: true } }),
      on(settled),
      hears((story) => ({ type: 'word.given', by: 'ada', errand: errand(story, 'name').id, says: 'applied' })),
      noLongerFits,
    );
  expect(openTasks(applied({ readsItself: ['registry'] }))).toEqual([]);
  expect(openTasks(applied({}))).toEqual(['name: correct-yourself (person)']);
});
