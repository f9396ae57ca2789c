/** Ways of editing a released leaflet that a recorded journey must notice: each is the berth's, with one thing otherwise. */
import { nudge, weeks } from '../../journey/deadlines.js';
import type { Leaflet, Step } from '../../journey/define.js';
import type { Leaflets } from '../../journey/draft.js';
import type { Answer, Rule } from '../../journey/eligibility.js';
import { leaflets } from '../workflows/leaflets.js';

const released: Leaflet = leaflets.berth['harbour@1']!;
const berth = released.steps.berth!;

const withSteps = (steps: Leaflet['steps']): Leaflet => ({ ...released, steps });
const step = (id: string, differs: Partial<Step>): Leaflet =>
  withSteps({ ...released.steps, [id]: { ...released.steps[id]!, ...differs } });
const without = (id: string, ...keys: readonly (keyof Step)[]): Leaflet => {
  const kept = Object.entries(released.steps[id]!).filter(([key]) => !keys.includes(key as keyof Step));
  return withSteps({ ...released.steps, [id]: Object.fromEntries(kept) as unknown as Step });
};
const always = (answer: Answer): Rule => ({ name: 'always', law: 'made up', judge: () => answer });
const north = released.bodies.north!;

export const edits: Readonly<Record<string, Leaflet>> = {
  'steps in another order': withSteps(Object.fromEntries(Object.entries(released.steps).reverse())),
  'a step left out': withSteps(Object.fromEntries(Object.entries(released.steps).filter(([id]) => id !== 'tell'))),
  'one more step, before the others': withSteps({
    first: { each: 'boat', with: 'customs', round: 'notice', undo: 'U1' },
    ...released.steps,
  }),
  'another time to appeal': step('berth', { appeal: 'K6N' }),
  'no deadline': without('berth', 'due'),
  'another kind of deadline': step('berth', { due: nudge(berth.due!.on) }),
  'another body': step('berth', { with: 'south' }),
  'one body more': step('tell', { with: ['guard', 'customs', 'registry'] }),
  'one body less': step('tell', { with: ['customs'] }),
  'bodies in another order': step('tell', { with: ['customs', 'guard'] }),
  'one yes instead of all': step('berth', { asks: { ...berth.asks!, need: 'any' } }),
  'nobody asked': without('berth', 'asks', 'fields'),
  'nothing waited for': without('tell', 'after'),
  'more waited for': step('insure', { after: ['berth'] }),
  'another kind of round': step('tell', { round: 'application' }),
  'a rule that says no': step('berth', { onlyIf: [...berth.onlyIf!, always('no')] }),
  'a rule that does not know': step('berth', { onlyIf: [...berth.onlyIf!, always('unknown')] }),
  'done already': step('insure', { doneWhen: always('yes') }),
  'fewer who see it': without('tell', 'sight'),
  'a later opening': step('insure', { opens: ({ triggered }) => `${Number(triggered.slice(0, 4)) + 1}-01-01` }),
  'a trigger that settles': { ...released, settling: { 'boat.sold': weeks(1) } },
  'what cannot be undone': step('berth', { undo: 'U0' }),
  'a repair by somebody else': {
    ...released,
    bodies: {
      ...released.bodies,
      north: { ...north, undo: { ...north.undo, decided: { act: 'stop', by: 'caseworker' } } },
    },
  },
  'a body that no machine writes to': {
    ...released,
    bodies: { ...released.bodies, north: { ...north, reach: 'person' } },
  },
  'what is granted until a day': step('berth', { lasts: ({ triggered }) => triggered }),
};

export const leafletsOf = (edit: string): Leaflets => ({ [released.version]: edits[edit] ?? released });
