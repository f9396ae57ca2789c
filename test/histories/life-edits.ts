/** Ways of editing any released life event that one of its recorded lives must notice. */
import type { Leaflet, Step } from '../../journey/define.js';
import type { Leaflets } from '../../journey/draft.js';
import type { Rule } from '../../journey/eligibility.js';
import { leafletOf, lifeEvents } from '../../life-events/index.js';

const withSteps = (leaflet: Leaflet, entries: readonly (readonly [string, Step])[]): Leaflet => ({
  ...leaflet,
  steps: Object.fromEntries(entries),
});
const stepsOf = ({ steps }: Leaflet): [string, Step][] => Object.entries(steps);
const everyWithout = (leaflet: Leaflet, key: keyof Step): Leaflet =>
  withSteps(
    leaflet,
    stepsOf(leaflet).map(([id, { [key]: _, ...step }]) => [id, step as unknown as Step]),
  );

const never: Rule = { name: 'never', law: 'made up', judge: () => 'no' };

export const lifeEdits: Readonly<Record<string, (leaflet: Leaflet) => Leaflet>> = {
  'steps in another order': (it) => withSteps(it, stepsOf(it).reverse()),
  'the first step left out': (it) => withSteps(it, stepsOf(it).slice(1)),
  'a last step that applies to nobody': (it) =>
    withSteps(
      it,
      stepsOf(it).map(([id, step], n, { length }) => [id, n === length - 1 ? { ...step, onlyIf: [never] } : step]),
    ),
  'nothing waited for': (it) => everyWithout(it, 'after'),
  'no deadlines': (it) => everyWithout(it, 'due'),
  'no rules': (it) => everyWithout(it, 'onlyIf'),
};

/** `having-children: no rules`; a name that is no edit gives it as it was released. */
export const typeOf = (lifeEvent: string, edit: string): string => `${lifeEvent}: ${edit}`;

export function editedLeaflets(type: string): Leaflets {
  const [id = '', edit = ''] = type.split(': ');
  const { current } = Object.values(lifeEvents).find((it) => it.id === id)!;
  const leaflet = leafletOf(lifeEvents, current);
  return { [leaflet.version]: lifeEdits[edit]?.(leaflet) ?? leaflet };
}
