/** Whatever is wrong with what is sent: a documented 4xx that says what to do, repeats nothing, and nothing is half done. */
import { randomUUID } from 'node:crypto';
import { isNumberFor } from '../../agencies/identity.js';
import { dayOf, plus } from '../../journey/calendar.js';
import { nationalNumber } from '../../stand-ins/national-number.js';
import { raw } from '../store/raw.js';
import { routeOf } from './documented.js';
import { everyRoute } from './every-route.js';
import { openFrontDoor, type Sending, solvik } from './front-door.js';
import { rawSocket } from './raw-socket.js';
import { openRealDoor, type RealDoor } from './real-door.js';

const canary = 'kanarifugl';
const cloudEvent = 'application/cloudevents+json';
type Each = (typeof everyRoute)[number];

let real: RealDoor;
beforeAll(async () => {
  real = await openRealDoor();
}, 240_000);
afterAll(() => real?.stop());
afterEach(() => expect(real.door.reported.splice(0)).toEqual([]));

const call = (method: string, path: string, sending: Sending = {}) => real.door.call(method, path, sending);

/** Asks as somebody whom the route lets in; what comes back has been held against the document already. */
async function ask({ route, address, sending }: Each, more: Sending & { query?: string; at?: string } = {}) {
  const { query = '', at = address, ...rest } = more;
  const headers = { ...sending.headers, ...rest.headers };
  const as = await real.whoFor(route);
  const answer = await call(route.method, at + query, { as, ...sending, ...rest, headers });
  if (answer.status >= 400) expect(answer.text).not.toContain(canary);
  return answer;
}

type Answer = Awaited<ReturnType<typeof ask>>;

function expectRefused(what: unknown, { status, json }: Answer, statuses: readonly number[]): void {
  expect([what, status, statuses.includes(status)]).toEqual([what, status, true]);
  expect(json.detail.length).toBeGreaterThan(10);
}

/** How much there is of everything but what is written about every request. */
async function everything(): Promise<Record<string, string>> {
  const { database } = real.fresh.urls;
  const tables = await raw<{ it: string }>(
    database,
    `SELECT tablename AS it FROM pg_tables WHERE schemaname = 'public'
     AND tablename !~ '^(audit|migrations|answered|people|colleagues|counter|task_count)' ORDER BY 1`,
  );
  const counts = tables.map(
    ({ it }) => `(SELECT md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) FROM ${it} t) AS ${it}`,
  );
  const [row] = await raw<Record<string, string>>(database, `SELECT ${counts.join(', ')}`);
  return row!;
}

/** Nothing that was refused has left anything behind. */
async function leavingNothing(work: () => Promise<unknown>): Promise<void> {
  const before = await everything();
  await work();
  expect(await everything()).toEqual(before);
}

const writes = everyRoute.filter(({ route }) => route.content);
const reads = everyRoute.filter(({ route }) => route.method === 'GET' && !route.path.endsWith('/live'));
const named = everyRoute.filter(({ route }) => route.path.includes(':'));

describe('what is no HTTP', () => {
  const get = (lines: string, path = '/health/live') => `GET ${path} HTTP/1.1\r\nHost: a\r\n${lines}\r\n`;
  const post = (lines: string, body: string) =>
    `POST /events HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n${lines}\r\n${body}`;
  const cases: [string, string, readonly number[]][] = [
    ['two lengths', post('Content-Length: 2\r\nContent-Length: 3\r\n', '{}'), [400]],
    ['a length and chunks', post('Content-Length: 2\r\nTransfer-Encoding: chunked\r\n', '2\r\n{}\r\n0\r\n\r\n'), [400]],
    ['a chunk of no size', post('Transfer-Encoding: chunked\r\n', 'zz\r\n{}\r\n0\r\n\r\n'), [400, 401]],
    ['an unknown transfer coding', post('Transfer-Encoding: gzip, identity\r\n', '{}'), [400]],
    ['a negative length', post('Content-Length: -1\r\n', '{}'), [400]],
    ['a folded header', get(`X-One: a\r\n ${canary}\r\n`), [400]],
    ['a bare line feed in a header', get(`X-One: a\n${canary}: b\r\n`), [400]],
    ['a carriage return in a header', get(`X-One: a\r${canary}\r\n`), [400]],
    ['a header without a name', get(`: ${canary}\r\n`), [400]],
    ['a space before the colon', get(`X-One : ${canary}\r\n`), [400]],
    ['no Host', `GET /health/live HTTP/1.1\r\n\r\n`, [400]],
    ['two Hosts', get('Host: b\r\n'), [200, 400]],
    ['another version', `GET /health/live HTTP/3.0\r\nHost: a\r\n\r\n`, [400]],
    ['HTTP/2 without asking', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', [400]],
    ['a verb nobody knows', `${canary.toUpperCase()} / HTTP/1.1\r\nHost: a\r\n\r\n`, [400]],
    ['a verb in small letters', `get / HTTP/1.1\r\nHost: a\r\n\r\n`, [400]],
    ['TRACE', `TRACE /health/live HTTP/1.1\r\nHost: a\r\n\r\n`, [405]],
    ['CONNECT', `CONNECT ${canary}:443 HTTP/1.1\r\nHost: a\r\n\r\n`, [405]],
    ['a TLS greeting', '\u0016\u0003\u0001\u0000\u00a5', [400]],
    ['no line at all', `${canary}\r\n\r\n`, [400]],
    ['the address of somebody else', `GET http://${canary}/nowhere HTTP/1.1\r\nHost: a\r\n\r\n`, [404]],
    ['headers of 17 kB', get(`X-Long: ${canary.repeat(1_700)}\r\n`), [431]],
    ['ten thousand headers', get(Array.from({ length: 10_000 }, (_, place) => `X-${place}: a\r\n`).join('')), [431]],
    ['an address of 5 kB', get('', `/${canary.repeat(500)}`), [414]],
    ['an address of 20 kB', get('', `/${canary.repeat(2_000)}`), [431]],
  ];

  test.each(cases)('%s is refused, and said to be', async (_, bytes, statuses) => {
    const [answer] = await rawSocket(real.door.url, Buffer.from(bytes, 'latin1'));
    expect(statuses).toContain(answer?.status);
    if (answer!.status < 400) return;
    expect(answer!.head).toMatch(/content-type: application\/problem\+json/i);
    expect(JSON.parse(answer!.body)).toMatchObject({ status: answer!.status, detail: expect.stringMatching(/.{10}/) });
    expect(answer!.body).not.toContain(canary);
    if (answer!.status === 405) expect(answer!.head).toMatch(/\r\nAllow: /i);
  });

  test.each([
    ['HTTP/1.0 without Host', 'GET /health/live HTTP/1.0\r\n\r\n'],
    ['an absolute address of ours', 'GET http://localhost/health/live HTTP/1.1\r\nHost: a\r\n\r\n'],
    ['an expectation that we do not know', get('Expect: the-unexpected\r\n')],
    ['a wish to upgrade', get('Connection: Upgrade\r\nUpgrade: websocket\r\n')],
  ])('%s is answered', async (_, bytes) => {
    expect((await rawSocket(real.door.url, bytes)).map((it) => it.status)).toEqual([200]);
  });

  test('requests in one breath are answered in their order', async () => {
    const all = await rawSocket(real.door.url, get('') + get('', '/nowhere') + get(''));
    expect(all.map((it) => it.status)).toEqual([200, 404, 200]);
  });

  test('who is slow to say what they want is told so', async () => {
    const door = await openFrontDoor({ patience: { headers: 300, whole: 600, idle: 300 } });
    const begun = [
      'GET /health/live HTTP/1.1\r\nHost:',
      'POST /sign-out HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{',
    ];
    for (const bytes of begun) {
      const [answer] = await rawSocket(door.url, bytes, 5_000);
      expect([answer?.status, JSON.parse(answer!.body).type]).toEqual([408, 'urn:livsferd:problem:too-slow']);
    }
    await door.stop();
  });

  test('no header of the caller’s makes them somebody else, or somewhere else', async () => {
    const headers = {
      ...{ 'x-http-method-override': 'POST', 'x-forwarded-user': 'ola', 'x-user-id': 'mother-1', 'x-real-ip': '::1' },
      ...{ 'x-forwarded-host': canary, forwarded: `host=${canary}`, 'x-original-url': '/stalls' },
    };
    expect((await call('GET', '/journeys', { headers })).status).toBe(401);
  });
});

describe('addresses', () => {
  const values = [
    '%00',
    '%ff',
    '%c0%ae',
    '..%2f..',
    '%252e',
    'a;b',
    'a%20b',
    '%F0%9F%98%80',
    'å',
    '~',
    "'",
    '%0d%0aX:1',
  ];

  test.each(named)('$name takes nothing else for a name', async (each) => {
    await leavingNothing(async () => {
      for (const value of [...values, 'x'.repeat(200), `${canary}.`, '13899797187', '138997%2097187'])
        for (const name of each.address
          .split('/')
          .filter((it) => /^(journey-1|errand-1|errand-3\.1|having-children)$/.test(it))) {
          const at = each.address.replace(name, value);
          expectRefused(at, await ask(each, { at }), [400, 404]);
        }
    });
  });

  test.each(everyRoute)('$name is at its own address alone', async ({ route, address, sending }) => {
    for (const at of [`${address}/`, address.toUpperCase(), `/${address}`, `${address}%00`, `${address}%2f`])
      expect([400, 401, 404, 405]).toContain((await call(route.method, at, sending)).status);
  });

  test.each(everyRoute)('$name takes only the parameters it knows, once', async (each) => {
    const known = each.route.path === '/sign-in/callback' ? ['?code=a&code=b'] : ['?sort=name', `?${canary}=1`];
    await leavingNothing(async () => {
      for (const query of [...known, '?x=13899797187', '?x=%31%3389979718%37', '?x=%ff', '?x=138997+97187'])
        expectRefused(query, await ask(each, { query }), [400]);
    });
  });

  const odd = ['?language=nb&language=en', '?language[]=nb', '?language=xx', '?language=', '?__proto__=1'];
  const limits = ['0', '-1', '101', '1e9', 'NaN', '', '5.0', '٣', '0x10', '5&limit=6', ' 5'];
  const lists = everyRoute.filter(({ route }) => 'limit' in ((route.query as { shape?: object }).shape ?? {}));

  test('a list takes a limit and a place that we gave, and nothing like them', async () => {
    expect(lists.length).toBeGreaterThan(3);
    for (const each of lists)
      for (const query of [
        ...odd,
        ...limits.map((it) => `?limit=${it}`),
        '?after=x',
        '?after=W10.AAAA',
        `?after=${'a'.repeat(700)}`,
      ])
        expectRefused([each.name, query], await ask(each, { query }), [400]);
  });

  test('a place in somebody else’s list is no place in one’s own', async () => {
    const [mine, theirs] = [await real.door.machine(), await real.door.machine({ org: '312851539' })];
    const next = /^<([^>]+)>/.exec((await call('GET', '/events', { as: mine })).headers.get('link')!)![1]!;
    expect((await call('GET', next, { as: mine })).status).toBe(200);
    expect((await call('GET', next, { as: theirs })).status).toBe(400);
  });
});

describe('content', () => {
  const text = (body: unknown) => JSON.stringify(body);
  const shapes: [string, (body: object) => string | Uint8Array, readonly number[]][] = [
    ['nothing', () => '', [400]],
    ['half of it', (body) => text(body).slice(0, -1), [400]],
    ['a comment', (body) => `${text(body)} // ${canary}`, [400]],
    ['a comma too many', (body) => text(body).replace(/}$/, ',}'), [400]],
    ['NaN', () => '{"x":NaN}', [400]],
    ['Infinity', () => '{"x":-Infinity}', [400]],
    ['a byte order mark', (body) => `\ufeff${text(body)}`, [400]],
    ['UTF-16', (body) => Buffer.from(text(body), 'utf16le'), [400]],
    ['no UTF-8', () => new Uint8Array([0x7b, 0xff, 0x7d]), [400]],
    ['a key twice', () => `{"${canary}":1,"${canary}":1}`, [400]],
    ['a key twice, written otherwise', () => '{"type":"a","\\u0074ype":"b"}', [400]],
    ['U+0000', () => '{"x":"\\u0000"}', [400]],
    ['half a character', () => '{"x":"\\ud800"}', [400]],
    ['a well without a bottom', () => `${'['.repeat(100_000)}${']'.repeat(100_000)}`, [400]],
    ['a number beyond numbers', () => '{"x":1e400}', [422]],
    ['null', () => 'null', [422]],
    ['a list', (body) => `[${text(body)}]`, [422]],
    ['a word', () => `"${canary}"`, [422]],
    ['a number', () => '-0', [422]],
    [
      'a prototype',
      (body) => text(body).replace(/^{/, `{"__proto__":{"role":"operator"}${text(body) === '{}' ? '' : ','}`),
      [400],
    ],
    ['a constructor', (body) => text({ ...body, constructor: { prototype: {} } }), [422]],
    ['a million keys', () => `{${Array.from({ length: 40_000 }, (_, it) => `"k${it}":1`).join()}}`, [413]],
    ['a megabyte', () => `{"x":"${canary.repeat(100_000)}"}`, [413]],
    ['somebody else’s field', (body) => text({ ...body, agencyId: canary }), [422]],
    ['a decision of ours', (body) => text({ ...body, Decision: { outcome: 'granted' } }), [422]],
  ];

  test.each(shapes)('%s is refused everywhere, and nothing comes of it', async (_, bend, statuses) => {
    await leavingNothing(async () => {
      for (const each of writes)
        expectRefused(each.name, await ask(each, { body: bend(each.sending.body as object) }), statuses);
    });
  });

  test.each([
    ['text/plain', {}],
    ['application/x-www-form-urlencoded', {}],
    [`multipart/form-data; boundary=${canary}`, {}],
    ['application/xml', {}],
    ['application/json5', {}],
    ['', {}],
    ['the right one', { 'content-encoding': 'gzip' }],
    ['the right one', { 'content-encoding': canary }],
  ])('content is JSON as it is, not %s', async (type, more) => {
    for (const each of writes) {
      const headers = { ...(type !== 'the right one' && { 'content-type': type }), ...more } as Record<string, string>;
      expectRefused(each.name, await ask(each, { headers }), [415]);
    }
  });

  test('a route that takes nothing takes nothing', async () => {
    for (const { route, address } of reads) {
      const bytes = `GET ${address} HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n{}`;
      const [answer] = await rawSocket(real.door.url, bytes, 200);
      expect([route.path, route.open ? 415 : 401]).toEqual([route.path, answer?.status]);
    }
  });

  /** Every place in a value, with how to put something else there. */
  function places(value: unknown, put: (it: unknown) => unknown): { was: unknown; put: (it: unknown) => unknown }[] {
    if (typeof value !== 'object' || value === null) return [{ was: value, put }];
    return Object.entries(value).flatMap(([key, inner]) =>
      places(inner, (it) => put(Array.isArray(value) ? value.with(Number(key), it) : { ...value, [key]: it })),
    );
  }

  const strings = [
    ...[
      '',
      ' ',
      '\u0001',
      '\u007f',
      'to\nlinjer',
      '\u202e',
      '\u200b',
      '=cmd()',
      'a|b=c\\n',
      '#{7*7}',
      "'; DROP TABLE tasks; --",
    ],
    ...[
      '<script>',
      'x'.repeat(5_000),
      'е'.repeat(201),
      '{{x}}',
      '../../etc',
      '13899797187',
      'åå'.normalize('NFD'),
      'ŋđŧž',
    ],
    ...['(a+)+$'.repeat(20), '👩‍👧‍👦'],
  ].map((it) => it + (it === '' || it === ' ' ? '' : canary));
  const others = [null, true, 0, -1, 1e308, 2 ** 53 + 1, [], {}, [canary], { [canary]: 1 }];

  test.each(writes)('$name takes no nonsense anywhere, and repeats none', async (each) => {
    for (const place of places(each.sending.body, (it) => it))
      for (const value of [...strings, ...others]) {
        const key = randomUUID();
        const { status } = await ask(each, { body: place.put(value), key });
        expect([each.name, value, status < 500]).toEqual([each.name, value, true]);
      }
  });
});

describe('national numbers', () => {
  const good = nationalNumber('1990-10-15', 'kvinne', () => false);
  const search = async (person: unknown, door = real.door) =>
    door.call('POST', '/tasks/search', { as: await door.caseworker('solvik'), body: { person } });
  const bent = (place: number, digit: (it: number) => number) =>
    good.slice(0, place) + String(digit(Number(good[place])) % 10) + good.slice(place + 1);
  /** With control digits of today's rule, and with those that come in 2032. */
  const made = (nine: string): string[] =>
    Array.from({ length: 100 }, (_, it) => nine + String(it).padStart(2, '0')).filter((it) => isNumberFor('test', it));
  const [day, rest] = [good.slice(0, 2), good.slice(2, 9)];

  test.each([
    ['ten digits', good.slice(1)],
    ['twelve digits', `${good}0`],
    ['spaces', `${good.slice(0, 6)} ${good.slice(6)}`],
    ['a line more', `${good}\n`],
    ['digits of another script', good.replace(/\d/g, (it) => String.fromCharCode(0x660 + Number(it)))],
    ['a wrong first control digit', bent(9, (it) => it + 5)],
    ['a wrong last control digit', bent(10, (it) => it + 1)],
    ['zeros', '00000000000'],
    ['a day that is not', `32${good.slice(2)}`],
    ['a month that is not', `${day}93${good.slice(4)}`],
    ['an organisation’s number', solvik],
    ['a real person’s month', day + String(Number(good.slice(2, 4)) - 80).padStart(2, '0') + good.slice(4)],
    ['a number', Number(good)],
    ['a list', [good]],
  ])('%s is none, and is not repeated', async (_, number) => {
    const { status, text } = await search(number);
    expect(status).toBe(422);
    expect(text).not.toContain(String(number).trim());
  });

  test('numbers of either rule, and D-numbers, are taken', async () => {
    const both = made(day + rest);
    expect(both.length).toBeGreaterThan(1);
    const foreign = made(String(Number(day) + 40) + rest);
    expect(foreign.length).toBeGreaterThan(0);
    for (const number of [...both, ...foreign]) expect((await search(number)).status).toBe(200);
  });

  test('the live profile takes no synthetic one', async () => {
    const live = await openFrontDoor({ profile: 'live', store: real.fresh.store });
    expect((await search(good, live)).status).toBe(422);
    await live.stop();
  });
});

describe('days', () => {
  const wrong = [
    ...['2026-02-29', '2026-02-30', '2026-13-01', '0000-01-01', '9999-12-31', '1899-12-31', '2026', '2026-05'],
    ...[
      '26-05-01',
      '2026-5-1',
      '20260501',
      '2026-W18-5',
      '2026-121',
      '2026-05-01T00:00:00Z',
      '2026-05-01+14:00',
      '1777593600',
    ],
    ...['01.05.2026', ' 2026-05-01', '2026-05-01 ', '٢٠٢٦-٠٥-٠١', '24:00', ''],
  ];
  test('a day is one that has been, or will be, and is written in one way', async () => {
    const dated = [
      ['/calendar/leap', (to: string) => ({ to })],
      ['/life-events/:lifeEvent/journeys', (on: string) => ({ kind: 'pregnancy.declared', on })],
      ['/life-events/:lifeEvent/preview', (on: string) => ({ on })],
      ['/journeys/:journey/errands/:errand/acts', (on: string) => ({ type: 'word.given', says: 'done', on })],
      ['/tasks/:task/hold', (until: string) => ({ until, reason: 'Venter.' })],
    ] as const;
    await leavingNothing(async () => {
      for (const [path, body] of dated)
        for (const day of wrong) {
          const each = writes.find(({ route }) => route.path === path)!;
          expectRefused([path, day], await ask(each, { body: body(day) }), [422]);
        }
    });
  });

  test('a day that lies too far off is against the rules', async () => {
    const leap = writes.find(({ route }) => route.path === '/calendar/leap')!;
    const declare = writes.find(({ route }) => route.path === '/life-events/:lifeEvent/journeys')!;
    const today = dayOf(Date.now());
    for (const to of ['1990-01-01', today, plus(today, { years: 21 })])
      expectRefused(to, await ask(leap, { body: { to } }), [422]);
    for (const dueOn of [plus(today, { days: 301 }), plus(today, { days: -30 })])
      expectRefused(dueOn, await ask(declare, { body: { kind: 'pregnancy.declared', on: dueOn } }), [422]);
  });
});

describe('keys', () => {
  const keyed = everyRoute.filter(({ route }) => route.keyed);

  test.each([
    ['none', null, 428],
    ['an empty one', '', 428],
    ['one too short', 'abc', 400],
    ['one too long', canary.repeat(7), 400],
    ['one of ten thousand characters', canary.repeat(1_000), 400],
    ['one with a space', 'a key of mine', 400],
    ['a number of somebody', `${nationalNumber('1990-10-15', 'kvinne', () => false)}.`, 400],
    ['two', 'key-number-1, key-number-2', 400],
  ])('%s will not do', async (_, key, status) => {
    await leavingNothing(async () => {
      for (const each of keyed) expectRefused(each.name, await ask(each, { key }), [status]);
    });
  });

  const note = async (key: string, how: { by?: string; task: string; text?: string }) =>
    call('POST', `/tasks/${how.task}/note`, {
      as: await real.door.caseworker('solvik', how.by ?? 'kari'),
      key,
      body: { text: how.text ?? 'Ringte.' },
    });
  const notesOn = async (task: string) => real.fresh.store.desk.notes(task.split('.')[0]!, 1);

  test('a key is its sender’s, at that address, in those letters', async () => {
    const [one, another] = [await real.family({ stalled: true }), await real.family({ stalled: true })];
    const key = 'the-Key-of-mine';
    const send = (how: Partial<Parameters<typeof note>[1]>, its = key) => note(its, { task: one.task, ...how });
    expect((await send({})).status).toBe(200);
    expect((await send({})).status).toBe(200);
    expect((await send({ text: 'Ringte igjen.' })).status).toBe(409);
    for (const other of [send({ by: 'per' }), send({ task: another.task }), send({}, key.toLowerCase())])
      expect((await other).status).toBe(200);
    expect([await notesOn(one.task), await notesOn(another.task)].map((it) => it.length)).toEqual([3, 1]);
  });

  test('the same sent a thousand times at once is done once', async () => {
    const { task } = await real.family({ stalled: true });
    const all = await Promise.all(Array.from({ length: 1_000 }, () => note('one-of-a-thousand', { task })));
    expect(new Set(all.map((it) => it.status))).toEqual(new Set([200]));
    expect(await notesOn(task)).toHaveLength(1);
  }, 120_000);

  test('two processes that are sent the same do it once', async () => {
    const { task } = await real.family({ stalled: true });
    const [a, b] = [real.door, await openFrontDoor({ store: real.fresh.store })];
    const as = { a: await a.caseworker('solvik'), b: await b.caseworker('solvik') };
    const send = (door: typeof a, its: string) =>
      door.call('POST', `/tasks/${task}/note`, { as: its, key: 'sent-to-both-of-us', body: { text: 'Ringte.' } });
    const all = await Promise.all(Array.from({ length: 20 }, (_, it) => (it % 2 ? send(a, as.a) : send(b, as.b))));
    expect(new Set(all.map((it) => it.status))).toEqual(new Set([200]));
    expect(await notesOn(task)).toHaveLength(1);
    await b.stop();
  });

  test('what was refused may be mended under the same key', async () => {
    const { journey, errand, mother } = await real.family();
    const send = async (body: object) =>
      call('POST', `/journeys/${journey}/errands/${errand}/acts`, {
        as: await real.door.person(mother),
        key: 'mended-in-time',
        body,
      });
    expect((await send({ type: 'consent.given', choice: 7 })).status).toBe(422);
    expect((await send({ type: 'consent.given', choice: 'august' })).status).toBe(200);
    expect((await send({ type: 'consent.given', choice: 'january' })).status).toBe(409);
  });

  test('what was done before the answer was lost is not done again', async () => {
    const { task } = await real.family({ stalled: true });
    const [errand, round] = [task.split('.')[0]!, 1];
    const versions: unknown[] = [];
    const forget = () => raw(real.fresh.urls.database, 'DELETE FROM answered');
    const as = await real.door.caseworker('solvik');
    const twice = async (verb: string, body: object) => {
      for (const _ of [1, 2]) {
        expect((await call('POST', `/tasks/${task}/${verb}`, { as, key: `lost-${verb}`, body })).status).toBe(200);
        versions.push((await real.fresh.store.desk.get(errand, round))!.version);
        await forget();
      }
    };
    await twice('claim', { version: 1 });
    await twice('hold', {
      version: 2,
      until: plus(dayOf(Date.now()), { days: 9 }),
      reason: 'Venter.',
    });
    await twice('resume', { version: 3 });
    await twice('note', { text: 'Ringte.' });
    await twice('release', { version: 4 });
    await twice('hand-over', { version: 5, to: 'unit' });
    expect(versions).toEqual([2, 2, 3, 3, 4, 4, 4, 4, 5, 5, 6, 6]);
    expect(await notesOn(task)).toHaveLength(1);
  });

  test('the calendar leaps once, though it is told to again', async () => {
    const leap = async () =>
      call('POST', '/calendar/leap', { as: await real.door.operator(), key: 'leap-a-week', body: { days: 7 } });
    const first = await leap();
    await raw(real.fresh.urls.database, 'DELETE FROM answered');
    const again = await leap();
    expect([again.status, again.json]).toEqual([200, first.json]);
  });

  test('a yes that is told again does not undo the no that came after it', async () => {
    const { journey, errand, mother } = await real.family();
    const send = async (type: string, key: string) =>
      call('POST', `/journeys/${journey}/errands/${errand}/acts`, {
        as: await real.door.person(mother),
        key,
        body: { type },
      });
    await send('consent.given', 'the-first-yes');
    await raw(real.fresh.urls.database, 'DELETE FROM answered');
    await send('consent.withdrawn', 'the-no-after');
    expect((await send('consent.given', 'the-first-yes')).status).toBe(200);
    expect((await real.fresh.store.consents.standing(journey, errand))[mother]?.says).toBe('no');
  });
});

describe('verbs', () => {
  test('every address answers other verbs with what it takes', async () => {
    const all = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
    for (const { route, address } of everyRoute)
      for (const method of all.filter((it) => !routeOf(it, address))) {
        const { status, headers } = await call(method, address);
        expect([address, method, status]).toEqual([address, method, 405]);
        expect(headers.get('allow')?.split(', ')).toContain(route.method);
      }
  });

  test('HEAD says what GET would, without it', async () => {
    for (const each of reads) {
      const as = await real.whoFor(each.route);
      const { status, text } = await call('HEAD', each.address, { as });
      expect([each.name, status < 500, text]).toEqual([each.name, true, '']);
    }
  });
});

describe('events', () => {
  const event = (changes: object = {}) => ({
    ...{ specversion: '1.0', id: randomUUID(), source: `urn:no:orgnr:${solvik}`, subject: 'errand-1.1' },
    ...{ type: 'no.livsferd.body.acknowledged.v1', data: {} },
    ...changes,
  });
  const tell = async (body: unknown, headers: Record<string, string> = { 'content-type': cloudEvent }) =>
    call('POST', '/events', { as: await real.door.machine(), body, headers });

  test.each([
    ['an unknown type', { type: `no.livsferd.body.${canary}.v1` }, 422],
    ['an unknown version', { type: 'no.livsferd.body.acknowledged.v2' }, 422],
    ['an unknown specification', { specversion: '0.3' }, 422],
    ['no id', { id: undefined }, 422],
    ['an empty id', { id: '' }, 422],
    ['an id of a kilobyte', { id: 'x'.repeat(1_024) }, 422],
    ['somebody else’s source', { source: 'urn:no:orgnr:312790750' }, 422],
    ['an address as source', { source: 'http://169.254.169.254/' }, 422],
    ['no source', { source: undefined }, 422],
    ['nothing to say which errand', { subject: undefined }, 422],
    ['a round that is not', { subject: 'errand-1.0' }, 422],
    ['a person who cannot be', { data: { person: '00000000000' } }, 422],
    ['a step that is not', { data: { step: 'kanarifugl-step' } }, 422],
    ['more data than was asked for', { data: { role: 'operator' } }, 422],
    ['data that is text', { data: '{}' }, 422],
    ['data that is elsewhere', { data: undefined, data_base64: 'e30=' }, 422],
    ['a time that is not', { time: '2026-02-30T00:00:00Z' }, 422],
    ['a time of no age', { time: '0000-01-01T00:00:00Z' }, 422],
    ['a time from far ahead', { time: '9999-12-31T23:59:59Z' }, 422],
    ['a leap second', { time: '2026-06-30T23:59:60Z' }, 422],
    ['an extension in capitals', { Sequence: '1' }, 422],
    ['an extension that holds something', { sequence: {} }, 422],
    ['ten megabytes', { data: { text: 'x'.repeat(10_000_000) } }, 413],
  ])('%s is refused, and nothing is written', async (_, changes, status) => {
    await leavingNothing(async () => {
      const { status: answered, text } = await tell(event(changes));
      expect(answered).toBe(status);
      expect(text).not.toContain(canary);
    });
  });

  test('neither a batch, nor a page, nor plain JSON is an event', async () => {
    const batch = Array.from({ length: 1_001 }, () => event());
    expect((await tell(batch)).status).toBe(422);
    expect((await tell(batch, { 'content-type': 'application/cloudevents-batch+json' })).status).toBe(415);
    expect((await tell(`<html>${canary}</html>`)).status).toBe(400);
    expect((await tell(event(), { 'content-type': 'application/json' })).status).toBe(415);
  });

  test('an event from a clock that is ahead is taken, in whichever order it comes', async () => {
    const ahead = new Date(Date.now() + 3_600_000).toISOString();
    for (const time of [ahead, '2026-03-29T02:30:00+01:00', '2026-10-25T02:30:00+02:00', '2000-01-01T00:00:00-12:00'])
      expect((await tell(event({ time }))).status).toBe(202);
    for (const sequence of ['2', '1', '1']) expect((await tell(event({ sequence }))).status).toBe(202);
  });

  test('an id that comes again is the same event, or a conflict', async () => {
    const one = event();
    const all = await Promise.all(Array.from({ length: 50 }, () => tell(one)));
    expect(new Set(all.map((it) => it.status))).toEqual(new Set([202]));
    const others = [
      { data: { person: nationalNumber('1990-10-15', 'kvinne', () => false) } },
      { subject: 'errand-9.1' },
    ];
    for (const other of others) expect((await tell({ ...one, ...other })).status).toBe(409);
    const told = await raw<{ n: number }>(
      real.fresh.urls.database,
      `SELECT count(*)::int AS n FROM events WHERE id = '${one.id}'`,
    );
    expect(told[0]?.n).toBe(1);
  });
});

test('text is kept composed, and every letter of the country’s languages is taken', async () => {
  const { task } = await real.family({ stalled: true });
  const as = await real.door.caseworker('solvik');
  const said = 'Åse Ánne ŋđŧž 👩‍👧‍👦 <b>=1+1</b> \u202e';
  expect((await call('POST', `/tasks/${task}/note`, { as, body: { text: said.normalize('NFD') } })).status).toBe(200);
  expect((await real.fresh.store.desk.notes(task.split('.')[0]!, 1))[0]?.text).toBe(said.normalize('NFC'));
});

test('a caller who does everything wrong is told to wait, like any other', async () => {
  const allowance = { perSecond: 0.001, burst: 3 };
  const door = await openFrontDoor({ allowances: { actor: allowance, signIn: allowance } });
  const statuses = [];
  for (let each = 0; each < 5; each += 1) statuses.push((await door.call('GET', '/journeys?sort=name')).status);
  expect(statuses).toEqual([401, 401, 401, 429, 429]);
  await door.stop();
});
