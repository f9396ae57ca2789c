/** Whom the demo finds in the town, and what it says where nobody is left. */
import { Problem } from '../../cli/api.js';
import type { Scene } from '../../cli/demo/scene.js';
import { createTown, type Spare } from '../../cli/demo/town.js';
import { declare } from '../../cli/demo/trigger.js';
import { type OpenTown, openTown } from '../stand-ins/town.js';

let open: OpenTown;
let spare: Spare[];
beforeAll(async () => {
  open = await openTown();
  spare = (await open.control('folkeregisteret', 'GET', '/spare/people')).json;
});
afterAll(() => open.stop());

const isOld = ({ born }: Spare): boolean => born < '1966';
const whoever = async (taken: readonly string[], fits?: (it: Spare) => boolean): Promise<string> =>
  createTown(open.addresses, async (number) => !taken.includes(number)).person(fits);

test('somebody who belongs to no household is found by who they are, the first to whom nothing has happened', async () => {
  const [first, second] = spare.filter(isOld);
  expect(spare.map(({ number }) => number)).toEqual((await open.control('folkeregisteret', 'GET', '/spare')).json);
  expect(await whoever([])).toBe(spare[0]?.number);
  expect(await whoever([], isOld)).toBe(first?.number);
  expect(await whoever([first!.number], isOld)).toBe(second?.number);
});

test('where the town has no more such it says so, though it has others', async () => {
  const old = spare.filter(isOld).map(({ number }) => number);
  await expect(whoever(old, isOld)).rejects.toThrow(
    'Everybody who belongs to no household and fits the script has had their turn. Run `npm run reset` for a new town.',
  );
  expect(old).not.toContain(await whoever(old));
});

/** A scene in which the API refuses whatever the owner declares. */
const refusing = (type: string): Scene => {
  const refusal = new Problem(409, { type: `urn:livsferd:problem:${type}`, title: 'No', detail: 'Not this.' });
  const api = { post: () => Promise.reject(refusal) };
  return { script: { lifeEvent: 'business' }, people: [{ name: 'owner', api }] } as unknown as Scene;
};
const begin = (scene: Scene) => declare(scene, 'owner', { kind: 'business.start.declared', on: '2026-12-01' });

test('of somebody who is followed already the demo says so, and how to have a new town', async () => {
  await expect(begin(refusing('already-followed'))).rejects.toThrow(
    '409 No: Not this. The owner has a journey already. Run `npm run reset` for a new town.',
  );
  await expect(begin(refusing('cannot-now'))).rejects.toThrow(/^409 No: Not this\.$/);
});
