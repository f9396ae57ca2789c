import { type Call, call } from '../../channels/call.js';
import { closeAll, json, listen } from './listen.js';

const realNow = Date.now;
afterEach(async () => {
  Date.now = realNow;
  await closeAll();
});
const later = (ms: number) => {
  Date.now = () => realNow() + ms;
};

const nameOf = (request: Call) =>
  call(request).then(
    ({ status }) => status,
    (error: Error) => error.name,
  );

const times = async (n: number, request: Call) => {
  for (let i = 0; i < n; i += 1) await nameOf(request);
};

test('after five failures in a row nothing more is sent for ten seconds', async () => {
  const { base, heard } = await listen((_, res) => json(res, 503, {}));
  const request = { base, path: '/', effect: 'read' } as const;
  await times(5, request);
  expect(await nameOf(request)).toBe('Unavailable');
  expect(heard).toHaveLength(5);
  later(9_000);
  await nameOf(request);
  expect(heard).toHaveLength(5);
});

test('a write that is not sent because the line rests has not gone through', async () => {
  const { base, heard } = await listen((_, res) => res.destroy());
  const request = { base, path: '/', method: 'POST', effect: 'write' } as const;
  expect(await nameOf(request)).toBe('OutcomeUnknown');
  await times(4, request);
  expect(await nameOf(request)).toBe('Unavailable');
  expect(heard).toHaveLength(5);
});

test('after ten seconds one caller probes, and its answer opens the line for all', async () => {
  let up = false;
  const { base, heard } = await listen(async (_, res) => {
    if (!up) return json(res, 500, {});
    await new Promise((resolve) => setTimeout(resolve, 100));
    return json(res, 200, {});
  });
  const request = { base, path: '/', effect: 'read' } as const;
  await times(5, request);
  up = true;
  later(10_001);
  expect(await Promise.all([nameOf(request), nameOf(request), nameOf(request)])).toEqual([
    200,
    'Unavailable',
    'Unavailable',
  ]);
  expect(heard).toHaveLength(6);
  expect(await nameOf(request)).toBe(200);
});

test('a refusal shows that somebody is there, and breaks the row', async () => {
  const { base, heard } = await listen((_, res, nth) => json(res, nth % 5 === 0 ? 400 : 500, {}));
  await times(12, { base, path: '/', effect: 'read' });
  expect(heard).toHaveLength(12);
});

test('one origin that fails does not rest another', async () => {
  const down = await listen((_, res) => json(res, 500, {}));
  const up = await listen((_, res) => json(res, 200, {}));
  await times(6, { base: down.base, path: '/', effect: 'read' });
  expect(await nameOf({ base: up.base, path: '/', effect: 'read' })).toBe(200);
});
