/** Makes the connections that activities need: the store, Temporal, the bodies and the channels. */
import { Client, Connection } from '@temporalio/client';
import type { DataConverter } from '@temporalio/common';
import type { Connections } from '../activities/index.js';
import { createAdapters } from '../agencies/create-adapters.js';
import { createRegisters } from '../agencies/create-registers.js';
import { createContactRegister } from '../channels/contact-register.js';
import { createDialogporten } from '../channels/dialogporten.js';
import { createMaskinporten } from '../channels/maskinporten.js';
import { createSvarut } from '../channels/svarut.js';
import { lifeEvents } from '../life-events/index.js';
import type { Store } from '../store/open-store.js';
import { addressOf } from './addresses.js';
import type { Config } from './config.js';
import { identify } from './identity.js';

export interface Connecting {
  config: Config;
  store: Store;
  dataConverter: DataConverter;
  report: Connections['report'];
}

export async function connect({
  config,
  store,
  dataConverter,
  report,
}: Connecting): Promise<Connections & { close(): Promise<void> }> {
  const at = addressOf(config);
  const maskinporten = createMaskinporten({
    base: at('maskinporten'),
    ...(await identify(config, at('maskinporten'))),
  });
  const token =
    (...scopes: string[]) =>
    () =>
      maskinporten.token(scopes);
  const connection = await Connection.connect({ address: config.TEMPORAL_ADDRESS });
  const post = createSvarut({
    base: at('svarut'),
    token: token('ks:fiks'),
    integrasjonId: config.SVARUT_INTEGRATION,
    integrasjonPassord: config.SVARUT_PASSWORD,
    uploadMs: 30_000,
  });
  return {
    store,
    catalogue: lifeEvents,
    adapters: createAdapters({
      profile: config.LIVSFERD_PROFILE,
      addresses: config.LIVSFERD_ADDRESSES,
      token: (scopes, on) => maskinporten.token(scopes, on),
      svarut: { post, account: config.SVARUT_ACCOUNT },
    }),
    registers: createRegisters({
      folkeregisteret: { base: at('folkeregisteret'), token: token('folkeregister:deling/offentligmedhjemmel') },
      brreg: { base: at('brreg') },
    }),
    contacts: createContactRegister({
      base: `${at('kontaktregisteret')}/rest`,
      token: token('krr:global/kontaktinformasjon.read'),
    }),
    dialogs: createDialogporten({
      base: `${at('dialogporten')}/dialogporten`,
      token: token('digdir:dialogporten.serviceprovider'),
      serviceResource: 'urn:altinn:resource:livsferd',
    }),
    post,
    account: config.SVARUT_ACCOUNT,
    temporal: new Client({ connection, namespace: config.TEMPORAL_NAMESPACE, dataConverter }),
    portal: config.LIVSFERD_PORTAL,
    feedPause: config.FEED_PAUSE ?? (config.LIVSFERD_PROFILE === 'test' ? 1_000 : 60_000),
    now: async () => Date.now() + (await store.calendar.offset()),
    report,
    close: () => connection.close(),
  };
}
