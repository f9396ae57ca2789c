import {
  ApplicationFailure,
  defaultPayloadConverter,
  type Payload,
  type SerializationContext,
} from '@temporalio/common';
import {
  decodeOptionalFailureToOptionalError,
  encodeErrorToFailure,
} from '@temporalio/common/lib/internal-non-workflow/index.js';
import { createCodec, erased } from '../../store/codec.js';
import { clientConverter } from '../../store/data-converter.js';
import { openDb } from '../../store/db.js';
import { createKeys } from '../../store/keys.js';
import { type FreshStore, freshStore } from './fresh.js';

let fresh: FreshStore;
beforeAll(async () => {
  fresh = await freshStore({ keysApart: true });
});
afterAll(() => fresh.drop());

const of = (workflowId: string, namespace = 'livsferd'): SerializationContext => ({
  type: 'workflow',
  namespace,
  workflowId,
});
const aPayload = defaultPayloadConverter.toPayload({ diagnosis: 'secret' })!;
const worker = () => createCodec(fresh.store.keys, { on: 'worker' });
const client = () => createCodec(fresh.store.keys, { on: 'client' });
const read = (payload: Payload | undefined): unknown => defaultPayloadConverter.fromPayload(payload!);

/** Somewhere else: a process that has cached no key. */
async function elsewhere<T>(
  look: (keys: FreshStore['store']['keys']) => Promise<T>,
  masterKey = fresh.masterKey,
): Promise<T> {
  const db = openDb(fresh.urls.keys, { size: 2 });
  try {
    return await look(createKeys(db, masterKey));
  } finally {
    await db.close();
  }
}

test('what is sealed cannot be read, and opens to what it was, metadata and all', async () => {
  const [sealed] = await worker().encode([aPayload], of('j1'));
  expect(Buffer.from(sealed!.data!).toString('latin1')).not.toContain('secret');
  expect(Buffer.from(sealed!.metadata!.encoding!).toString()).toBe('binary/livsferd');
  const [opened] = await client().decode([sealed!], of('j1'));
  expect(read(opened)).toEqual({ diagnosis: 'secret' });
  const bytes: Payload = { metadata: { encoding: Buffer.from('binary/plain') }, data: new Uint8Array([0, 255, 1]) };
  const nothing = defaultPayloadConverter.toPayload(undefined)!;
  const back = await worker().decode(await worker().encode([bytes, nothing], of('j1')), of('j1'));
  expect(Buffer.from(back[0]!.data!)).toEqual(Buffer.from([0, 255, 1]));
  expect(read(back[1])).toBeUndefined();
});

test('every process reads what another sealed', async () => {
  const sealed = await worker().encode([aPayload], of('j1'));
  await elsewhere(async (keys) => {
    const [opened] = await createCodec(keys, { on: 'worker' }).decode(sealed, of('j1'));
    expect(read(opened)).toEqual({ diagnosis: 'secret' });
  });
});

test('every single flipped bit is refused', async () => {
  const [sealed] = await worker().encode([aPayload], of('j1'));
  const { metadata, data } = sealed as Required<Payload>;
  for (let at = 0; at < data!.length; at += 1) {
    const changed = Uint8Array.from(data!);
    changed[at]! ^= 1 << (at % 8);
    await expect(client().decode([{ metadata: metadata!, data: changed }], of('j1'))).rejects.toThrow();
  }
});

test('a payload that was moved to another journey or namespace is refused', async () => {
  const sealed = await worker().encode([aPayload], of('j1'));
  await worker().encode([aPayload], of('j2'));
  for (const on of [worker(), client()]) {
    await expect(on.decode(sealed, of('j2'))).rejects.toThrow();
    await expect(on.decode(sealed, of('j1', 'another'))).rejects.toThrow();
  }
});

test('a payload that claims another key is refused', async () => {
  const [sealed] = await worker().encode([aPayload], of('j1'));
  const [other] = await worker().encode([aPayload], of('j2'));
  const forged = { ...sealed!, metadata: other!.metadata! };
  await expect(worker().decode([forged], of('j1'))).rejects.toThrow();
});

test('what nobody sealed is refused', async () => {
  for (const on of [worker(), client()]) {
    await expect(on.decode([aPayload], of('j1'))).rejects.toThrow('not sealed');
    await expect(on.decode([{}], of('j1'))).rejects.toThrow('not sealed');
  }
});

test('without a context a shared key seals, and what it sealed opens in any journey', async () => {
  const sealed = await worker().encode([aPayload]);
  expect(read((await worker().decode(sealed))[0])).toEqual({ diagnosis: 'secret' });
  expect(read((await worker().decode(sealed, of('j1')))[0])).toEqual({ diagnosis: 'secret' });
  const activity = await worker().encode([aPayload], { type: 'activity', namespace: 'livsferd', isLocal: false });
  expect(read((await worker().decode(activity))[0])).toEqual({ diagnosis: 'secret' });
});

test('without a context what a journey sealed opens by its key', async () => {
  const sealed = await worker().encode([aPayload], of('j1'));
  expect(read((await client().decode(sealed))[0])).toEqual({ diagnosis: 'secret' });
});

test('an erased journey is a placeholder to clients, an error to workers, and other journeys are unharmed', async () => {
  const [hers, others] = [
    await worker().encode([aPayload], of('gone')),
    await worker().encode([aPayload], of('stays')),
  ];
  await fresh.store.keys.erase('gone');
  expect(read((await client().decode(hers, of('gone')))[0])).toEqual(erased);
  await expect(worker().decode(hers, of('gone'))).rejects.toThrow('erased');
  expect(read((await client().decode(others, of('stays')))[0])).toEqual({ diagnosis: 'secret' });
  await elsewhere(async (keys) => {
    expect(read((await createCodec(keys, { on: 'client' }).decode(hers, of('gone')))[0])).toEqual(erased);
  });
});

test('nothing that is written after the erasure can be read, and a client is told', async () => {
  await fresh.store.keys.erase('never used');
  const late = await worker().encode([aPayload], of('never used'));
  expect(late[0]!.data).toHaveLength(0);
  expect(read((await client().decode(late, of('never used')))[0])).toEqual(erased);
  await expect(client().encode([aPayload], of('never used'))).rejects.toThrow('erased');
});

test('while the keys are away a worker still encodes, sealed and bound, and a client refuses', async () => {
  const away = () => Promise.reject(new Error('the keys are away'));
  const keys = { keyOf: away, keyById: away, own: fresh.store.keys.own };
  const sealed = await createCodec(keys, { on: 'worker' }).encode([aPayload], of('j9'));
  expect(Buffer.from(sealed[0]!.data!).toString('latin1')).not.toContain('secret');
  expect(read((await worker().decode(sealed, of('j9')))[0])).toEqual({ diagnosis: 'secret' });
  await expect(worker().decode(sealed, of('j1'))).rejects.toThrow();
  await expect(createCodec(keys, { on: 'client' }).encode([aPayload], of('j9'))).rejects.toThrow('away');
});

test('messages of failures are sealed too', async () => {
  const converter = clientConverter(fresh.store.keys);
  const failure = await encodeErrorToFailure(
    converter,
    ApplicationFailure.nonRetryable('Kari has no address', 'Refused', { detail: 'Kari' }),
    of('j1'),
  );
  expect(JSON.stringify(failure)).not.toContain('Kari');
  expect(failure.message).toBe('Encoded failure');
  const error = await decodeOptionalFailureToOptionalError(converter, failure, of('j1'));
  expect(error?.message).toBe('Kari has no address');
});

test('a renewed key seals anew, the older still opens, and once retired what it sealed is gone', async () => {
  const { keys } = fresh.store;
  const before = await worker().encode([aPayload], of('renews'));
  const old = await keys.keyOf('renews');
  expect((await keys.renew('renews')).id).not.toBe(old.id);
  const after = await worker().encode([aPayload], of('renews'));
  expect(read((await worker().decode(before, of('renews')))[0])).toEqual({ diagnosis: 'secret' });
  await keys.retire('renews');
  expect(read((await client().decode(before, of('renews')))[0])).toEqual(erased);
  expect(read((await worker().decode(after, of('renews')))[0])).toEqual({ diagnosis: 'secret' });
});

test('all who ask for the key of a new journey at once get the same', async () => {
  const found = await Promise.all(
    Array.from({ length: 4 }, () => elsewhere(async (keys) => (await keys.keyOf('at once')).key.toString('hex'))),
  );
  expect(new Set(found).size).toBe(1);
});

test('a key is held for an hour and no longer', async () => {
  const db = openDb(fresh.urls.keys, { size: 1 });
  let now = 0;
  const keys = createKeys(db, fresh.masterKey, { now: () => now });
  const { id } = await keys.keyOf('cached');
  await keys.keyById(id);
  await fresh.store.keys.erase('cached');
  now = 3_599_000;
  expect((await keys.keyOf('cached')).id).toBe(id);
  expect((await keys.keyById(id)).id).toBe(id);
  now = 3_601_000;
  await expect(keys.keyOf('cached')).rejects.toThrow('erased');
  await expect(keys.keyById(id)).rejects.toThrow('erased');
  await db.close();
});

test('keys are sealed by the master key: with another there are none', async () => {
  await fresh.store.keys.keyOf('j1');
  await expect(elsewhere((keys) => keys.keyOf('j1'), Buffer.alloc(32, 7))).rejects.toThrow();
});
