import { call, type OpenTown, openTown, sending } from './town.js';

const dialog = (idempotentKey: string) => ({
  idempotentKey,
  serviceResource: 'urn:altinn:resource:a-life-event',
  party: 'urn:altinn:person:identifier-no:14880512345',
  content: { title: { value: [{ languageCode: 'nb', value: 'Du har fått barn' }] } },
});

describe('faults on demand', () => {
  let town: OpenTown;
  let headers: Record<string, string>;

  beforeAll(async () => {
    town = await openTown();
    headers = await town.bearer('digdir:dialogporten.serviceprovider');
  });
  afterAll(() => town.stop());
  beforeEach(() => town.control('dialogporten', 'DELETE', ''));

  const order = (wish: object) => town.control('dialogporten', 'PUT', '/faults', wish);
  const create = (key: string) =>
    call(
      `${town.addresses.dialogporten}/dialogporten/api/v1/serviceowner/dialogs`,
      sending('POST', dialog(key), headers),
    );

  test('a cut answer leaves the work done once, and a repeat by key does not do it again', async () => {
    await order({ fault: 'cut' });
    await expect(create('k-1')).rejects.toThrow();
    expect((await create('k-1')).status).toBe(409);
    const { entries, committed } = await town.ledger('dialogporten');
    expect(committed).toMatchObject([{ key: 'k-1', verb: 'create dialog', times: 1 }]);
    expect(
      entries.map(({ key, answered, delivered, from }: Record<string, unknown>) => [key, answered, delivered, from]),
    ).toEqual([
      ['k-1', 201, false, '313000134'],
      ['k-1', 409, true, '313000134'],
    ]);
  });

  test('a body that is down does no work, and comes back when the fault is used up', async () => {
    await order({ fault: 'down', times: 2 });
    await expect(create('k-2')).rejects.toThrow();
    await expect(create('k-2')).rejects.toThrow();
    expect((await create('k-2')).status).toBe(201);
    expect((await town.ledger('dialogporten')).entries.map(({ answered }: { answered: number }) => answered)).toEqual([
      0, 0, 201,
    ]);
  });

  test('a slow body answers rightly, later', async () => {
    await order({ fault: 'slow', milliseconds: 250 });
    const before = Date.now();
    expect((await create('k-3')).status).toBe(201);
    expect(Date.now() - before).toBeGreaterThanOrEqual(240);
  });

  test('a body that hangs never answers', async () => {
    await order({ fault: 'hang' });
    const url = `${town.addresses.dialogporten}/dialogporten/api/v1/serviceowner/dialogs/x`;
    await expect(fetch(url, { headers, signal: AbortSignal.timeout(200) })).rejects.toThrow(/timeout/i);
  });

  test('500 and 429 come in the words of the body, before any work', async () => {
    await order({ fault: '500' });
    await order({ fault: '429', milliseconds: 1500 });
    const failed = await create('k-4');
    const busy = await create('k-4');
    expect([failed.status, failed.headers.get('content-type')]).toEqual([500, 'application/problem+json']);
    expect([busy.status, busy.headers.get('retry-after')]).toEqual([429, '2']);
    expect((await town.ledger('dialogporten')).committed).toEqual([]);
  });

  test('folkeregisteret says how long to wait in milliseconds', async () => {
    await town.control('folkeregisteret', 'PUT', '/faults', { fault: '429', milliseconds: 1500 });
    const busy = await call(`${town.addresses.folkeregisteret}/anything`);
    expect([busy.status, busy.headers.get('retry-after'), Object.keys(busy.json)]).toEqual([
      429,
      '1500',
      ['kode', 'melding'],
    ]);
  });

  test('garbage and a firewall page both look like success', async () => {
    await order({ fault: 'garbage' });
    await order({ fault: 'html' });
    const garbage = await create('k-5');
    const page = await create('k-6');
    expect([garbage.status, garbage.json]).toEqual([200, undefined]);
    expect([page.status, page.headers.get('content-type'), page.text.startsWith('<!doctype')]).toEqual([
      200,
      'text/html; charset=utf-8',
      true,
    ]);
  });

  test('a fault for one path leaves the others alone, and can be called off', async () => {
    await order({ fault: '500', times: -1, path: '/activities' });
    expect((await create('k-7')).status).toBe(201);
    const url = `${town.addresses.dialogporten}/dialogporten/api/v1/serviceowner/dialogs/x/activities`;
    expect((await call(url, sending('POST', {}, headers))).status).toBe(500);
    await town.control('dialogporten', 'DELETE', '/faults');
    expect((await call(url, sending('POST', {}, headers))).status).toBe(404);
  });
});
