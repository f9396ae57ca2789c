/** Every life event can be played, and what its script speaks of is in its leaflet. */
import type { Script } from '../../cli/demo/script.js';
import { scripts } from '../../cli/demo/scripts/index.js';
import { type Catalogue, lifeEvents } from '../../life-events/index.js';
import { employees } from '../../stand-ins/ansattporten/employees.js';
import { population } from '../../stand-ins/population.js';

const all = Object.entries(scripts as Readonly<Record<string, Script>>);
const leafletOf = ({ lifeEvent }: Script) => {
  const { leaflets, current } = (lifeEvents as Catalogue)[lifeEvent]!;
  return leaflets[current]!;
};

test('every life event of the catalogue has a script, under its own name', () => {
  expect(Object.keys(scripts).sort()).toEqual(Object.keys(lifeEvents).sort());
  for (const [id, script] of all) expect(script.lifeEvent).toBe(id);
});

test.each(all)('%s: the steps that the script speaks of are steps of the leaflet', (_, script) => {
  const variants = [[], ...Object.keys(script.variants ?? {}).map((it) => [it])];
  const ends = variants.flatMap((it) => Object.keys(script.ends(new Set(it)).named ?? {}));
  const spoken = [...Object.keys(script.bodies ?? {}), ...Object.keys(script.does ?? {}), ...(script.stayOpen ?? [])];
  const steps = [...ends, ...spoken].map((it) => it.split('/')[0]);
  expect(steps.filter((it) => leafletOf(script).steps[it!] === undefined)).toEqual([]);
});

test.each(all)('%s: what people answer are findings that somebody may be asked for', (_, script) => {
  const { findings } = leafletOf(script);
  expect(Object.keys(script.answers ?? {}).filter((it) => findings[it]?.asked !== true)).toEqual([]);
});

test.each(all)('%s: a turn belongs to a variant that the script has', (_, script) => {
  const own = Object.keys(script.variants ?? {});
  const named = (script.turns ?? []).flatMap((it) => it.in ?? []);
  expect(named.filter((it) => !own.includes(it))).toEqual([]);
});

test('at every body that a step is with, somebody is at work who can settle what stalls', () => {
  const steps = all.flatMap(([, script]) => Object.values(leafletOf(script).steps));
  const bodies = steps.flatMap((it) => (typeof it.with === 'function' ? [] : [it.with].flat()));
  const staffed = new Set(employees(population()).flatMap(({ at, roles }) => (roles.includes('caseworker') ? at : [])));
  expect([...new Set(bodies)].filter((it) => !staffed.has(it))).toEqual([]);
});
