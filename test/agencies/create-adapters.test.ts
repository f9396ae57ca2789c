import { createAdapters } from '../../agencies/create-adapters.js';
import { manifests } from '../../agencies/manifests.js';
import { settingsFor } from './bodies.js';

const none = 'http://127.0.0.1:9';
const addresses = { folkeregisteret: none, inntekt: none, aareg: none, brreg: none, solvik: none, svarut: none };
const settings = settingsFor(addresses, async () => 'a-token');
const deeds = (all: ReturnType<typeof createAdapters>) =>
  Object.fromEntries(
    Object.entries(all).map(([id, { read, send, lookUp }]) => [
      id,
      [read && 'read', send && 'send', lookUp && 'lookUp'].filter(Boolean).join(' '),
    ]),
  );
const able = (all: ReturnType<typeof createAdapters>) =>
  Object.fromEntries(Object.entries(deeds(all)).filter(([, it]) => it));

test('every body has an adapter with its manifest, and only those that a machine can reach do anything', () => {
  const adapters = createAdapters(settings);
  for (const [id, manifest] of Object.entries(manifests)) expect(adapters[id as 'nav'].manifest).toBe(manifest);
  expect(able(adapters)).toEqual({
    folkeregisteret: 'read',
    inntekt: 'read',
    aareg: 'read',
    brreg: 'read',
    solvik: 'send',
    granlia: 'send lookUp',
  });
});

test.each(['folkeregisteret', 'inntekt', 'aareg', 'brreg', 'solvik'])(
  'the test profile falls back on no real address for %s',
  (id) => {
    const without = Object.fromEntries(Object.entries(addresses).filter(([body]) => body !== id));
    expect(() => createAdapters({ ...settings, addresses: without })).toThrow(id);
  },
);

test('the live profile knows real addresses, and writes to no invented municipality', () => {
  const live = createAdapters({ ...settings, profile: 'live', addresses: {} });
  expect(able(live)).toEqual({ folkeregisteret: 'read', inntekt: 'read', brreg: 'read' });
});
