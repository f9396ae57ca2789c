import { createAdapters } from '../../agencies/create-adapters.js';
import { createRegisters } from '../../agencies/create-registers.js';
import { createRegister } from '../../agencies/folkeregisteret/register.js';
import type { Settings } from '../../agencies/settings.js';
import { Failure } from '../../channels/failure.js';
import { createSvarut } from '../../channels/svarut.js';
import { type OpenTown, openTown } from '../stand-ins/town.js';

export const account = '3f2b6c1e-7a44-4c0b-9a52-0d1e2f3a4b5c';
export const today = '2026-11-25';

/** Adapters for the bodies at these addresses. */
export function settingsFor(addresses: Record<string, string>, token: Settings['token']): Settings {
  const post = createSvarut({
    base: addresses.svarut ?? 'http://127.0.0.1:9',
    token: () => token(['ks:fiks']),
    integrasjonId: 'ours',
    integrasjonPassord: 'secret',
  });
  return { profile: 'test', addresses, token, svarut: { post, account }, today: () => today };
}

/** All stand-ins, and our adapters for them. */
export async function openBodies() {
  const town: OpenTown = await openTown();
  const token = (scopes: string[]) => town.token(scopes.join(' '));
  const adapters = createAdapters(settingsFor(town.addresses, token));
  const folkeregisteret = {
    base: town.addresses.folkeregisteret,
    token: () => token(['folkeregister:deling/offentligmedhjemmel']),
  };
  const register = createRegister(folkeregisteret);
  const registers = createRegisters({ folkeregisteret, brreg: { base: town.addresses.brreg } });
  const family = async (kind: string, place = 0) =>
    (await town.control('folkeregisteret', 'GET', `/people?kind=${kind}`)).json[place];
  const act = async (path: string, body: unknown) => {
    const { status, json } = await town.control('folkeregisteret', 'POST', path, body);
    if (status !== 200) throw new Error(`the stand-in answered ${status}`);
    return json;
  };
  return { town, adapters, register, registers, family, act };
}

export type Bodies = Awaited<ReturnType<typeof openBodies>>;

/** How a call failed; a call that did not fail is itself a failure. */
export const failureOf = async (call: Promise<unknown> | undefined): Promise<Failure> => {
  const error = await Promise.resolve(call).then(
    () => new Error('it did not fail'),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Failure)) throw error;
  return error;
};
