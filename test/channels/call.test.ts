import { gzipSync } from 'node:zlib';
import { type Call, call } from '../../channels/call.js';
import { Failure, type FailureName } from '../../channels/failure.js';
import { closeAll, json, listen, type Reply } from './listen.js';

afterEach(closeAll);

const secret = '01819030037';
const read = { path: `/persons/${secret}`, effect: 'read' } as const;
const write = { path: '/applications', method: 'POST', effect: 'write', json: { who: secret } } as const;
const repeatableWrite = { ...write, repeatable: true } as const;

const failureOf = async (request: Call): Promise<Failure> => {
  const outcome = await call(request).catch((error: unknown) => error);
  if (outcome instanceof Failure) return outcome;
  throw new Error('the call did not fail', { cause: outcome });
};

const statuses: Array<[number, FailureName, FailureName, FailureName]> = [
  [302, 'Unreadable', 'Unreadable', 'Unreadable'],
  [400, 'Refused', 'Refused', 'Refused'],
  [401, 'Refused', 'Refused', 'Refused'],
  [404, 'Refused', 'Refused', 'Refused'],
  [408, 'Unavailable', 'Unavailable', 'Unavailable'],
  [409, 'Refused', 'Refused', 'Refused'],
  [410, 'Refused', 'Refused', 'Refused'],
  [422, 'Refused', 'Refused', 'Refused'],
  [425, 'Unavailable', 'Unavailable', 'Unavailable'],
  [429, 'Unavailable', 'Unavailable', 'Unavailable'],
  [500, 'Unavailable', 'Unavailable', 'OutcomeUnknown'],
  [502, 'Unavailable', 'Unavailable', 'OutcomeUnknown'],
  [503, 'Unavailable', 'Unavailable', 'OutcomeUnknown'],
  [504, 'Unavailable', 'Unavailable', 'OutcomeUnknown'],
];

test.each(statuses)('%i is %s for a read, %s for a repeatable write, %s for any other', async (status, r, rw, w) => {
  const { base } = await listen((_, res) => json(res, status, { echo: secret }, { location: '/elsewhere' }));
  expect(await failureOf({ base, ...read })).toMatchObject({ name: r, status });
  expect(await failureOf({ base, ...repeatableWrite })).toMatchObject({ name: rw, status });
  expect(await failureOf({ base, ...write })).toMatchObject({ name: w, status });
});

test('a body that says 503 and when to come back has done nothing', async () => {
  const { base } = await listen((_, res) => json(res, 503, {}, { 'retry-after': '30' }));
  expect(await failureOf({ base, ...write })).toMatchObject({ name: 'Unavailable', retryAfterMs: 30_000 });
});

test('a wait is told in the unit of the body', async () => {
  const { base } = await listen((_, res) => json(res, 429, {}, { 'retry-after': '3000' }));
  expect(await failureOf({ base, ...read })).toMatchObject({ retryAfterMs: 3_000_000 });
  expect(await failureOf({ base, ...read, retryAfterUnit: 'ms' })).toMatchObject({ retryAfterMs: 3_000 });
});

test('an answer carries status, headers and content', async () => {
  const { base, heard } = await listen((_, res) => json(res, 201, { id: 1 }, { etag: '"7"' }));
  const answer = await call({ base: `${base}/api/`, ...write, query: { ref: 'a b&c' } });
  expect(answer.status).toBe(201);
  expect(answer.headers.get('etag')).toBe('"7"');
  expect(Buffer.from(answer.bytes).toString()).toBe('{"id":1}');
  expect(heard[0]).toMatchObject({ method: 'POST', url: '/api/applications?ref=a+b%26c' });
  expect(heard[0]?.headers['content-type']).toBe('application/json');
});

test('a status that the caller accepts is an answer', async () => {
  const { base } = await listen((_, res) => json(res, 409, { id: 7 }));
  expect(await call({ base, ...write, accept: [409] })).toMatchObject({ status: 409 });
});

test('a redirect is not followed', async () => {
  const elsewhere = await listen((_, res) => json(res, 200, {}));
  const { base } = await listen((_, res) => json(res, 307, {}, { location: elsewhere.base }));
  expect((await failureOf({ base, ...write })).name).toBe('Unreadable');
  expect(elsewhere.heard).toHaveLength(0);
});

test('nobody listening means that nothing was sent', async () => {
  const { base } = await listen(() => undefined);
  await closeAll();
  expect(await failureOf({ base, ...write })).toMatchObject({
    name: 'Unavailable',
    message: expect.stringMatching(/ECONNREFUSED/),
  });
});

test('a name that does not exist means that nothing was sent', async () => {
  expect((await failureOf({ base: 'http://nowhere.invalid', ...write })).name).toBe('Unavailable');
});

const faults: Array<[string, Reply]> = [
  ['is cut before the answer', (_, res) => res.destroy()],
  ['never comes', () => undefined],
  [
    'is cut in the middle',
    (_, res) => res.writeHead(200, { 'content-length': '100' }).write('{"a":', () => res.destroy()),
  ],
  [
    'drips, a byte at a time',
    (_, res) => {
      const drip = setInterval(() => res.write(' '), 20);
      res.on('close', () => clearInterval(drip));
    },
  ],
];

test.each(faults)('when the answer %s, a write may have gone through and a read is tried again', async (_, fault) => {
  const { base } = await listen(fault);
  const started = performance.now();
  expect((await failureOf({ base, ...write, timeoutMs: 300 })).name).toBe('OutcomeUnknown');
  expect((await failureOf({ base, ...repeatableWrite, timeoutMs: 300 })).name).toBe('Unavailable');
  expect((await failureOf({ base, ...read, timeoutMs: 300 })).name).toBe('Unavailable');
  expect(performance.now() - started).toBeLessThan(3_000);
});

test('an endless answer is abandoned', async () => {
  let sent = 0;
  const { base } = await listen((_, res) => {
    const pour = () => {
      while (!res.destroyed && res.write(Buffer.alloc(65_536, 32))) sent += 65_536;
    };
    res.on('drain', pour);
    pour();
  });
  expect((await failureOf({ base, ...read, maxBytes: 1_000_000 })).name).toBe('Unreadable');
  expect(sent).toBeLessThan(50_000_000);
});

test('a small answer that inflates beyond the limit is abandoned', async () => {
  const bomb = gzipSync(Buffer.alloc(50_000_000));
  const { base } = await listen((_, res) => res.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb));
  expect(bomb.length).toBeLessThan(100_000);
  const before = process.memoryUsage().rss;
  expect((await failureOf({ base, ...read, maxBytes: 100_000 })).name).toBe('Unreadable');
  expect(process.memoryUsage().rss - before).toBeLessThan(60_000_000);
});

test('an answer that claims to be gzip and is not cannot be read', async () => {
  const { base } = await listen((_, res) => res.writeHead(200, { 'content-encoding': 'gzip' }).end('plain'));
  expect((await failureOf({ base, ...read })).name).toBe('Unreadable');
});

test('an answer that is not HTTP cannot be read', async () => {
  const { base } = await listen((_, res) => res.socket?.end('220 mail server ready\r\n\r\n'));
  expect((await failureOf({ base, ...write })).name).toBe('Unreadable');
});

test('an aborted read ends with the reason, an aborted write with an unknown outcome', async () => {
  const { base } = await listen(() => undefined);
  const reason = new Error('the worker is shutting down');
  const abort = new AbortController();
  const outcomes = Promise.allSettled([
    call({ base, ...read, signal: abort.signal }),
    call({ base, ...write, signal: abort.signal }),
  ]);
  setTimeout(() => abort.abort(reason), 100);
  expect(await outcomes).toMatchObject([{ reason }, { reason: { name: 'OutcomeUnknown' } }]);
  await expect(call({ base, ...write, signal: abort.signal })).rejects.toBe(reason);
});

test('no failure repeats what was sent, asked or answered', async () => {
  const replies: Reply[] = [
    (_, res) => json(res, 400, { message: secret }),
    (_, res) => json(res, 500, { message: secret }),
    (_, res) => res.writeHead(200, { 'content-length': '100' }).write(secret, () => res.destroy()),
    (_, res) => res.socket?.end(`${secret}\r\n\r\n`),
  ];
  const { base } = await listen((heard, res, nth) => replies[nth - 1]?.(heard, res, nth));
  for (const _ of replies) {
    const { message, stack, cause } = await failureOf({ base, ...read, method: 'POST', json: { who: secret } });
    expect(`${message} ${stack} ${String(cause)}`).not.toContain(secret);
  }
});
