import type { Config } from './config.js';

/** Where a body or channel is: its real address in the live profile, a stand-in's in the test profile. */
export const addressOf =
  (config: Pick<Config, 'LIVSFERD_PROFILE' | 'LIVSFERD_ADDRESSES'>) =>
  (id: string): string => {
    const address = config.LIVSFERD_ADDRESSES[id] ?? (config.LIVSFERD_PROFILE === 'live' ? real[id] : undefined);
    if (address === undefined)
      throw new Error(`LIVSFERD_ADDRESSES has no address for ${id}; the ${config.LIVSFERD_PROFILE} profile needs one`);
    return address;
  };

const real: Readonly<Record<string, string>> = {
  maskinporten: 'https://maskinporten.no',
  dialogporten: 'https://platform.altinn.no',
  svarut: 'https://svarut.ks.no/api',
  kontaktregisteret: 'https://kontaktregisteret.no',
  folkeregisteret: 'https://folkeregisteret.api.skatteetaten.no',
  brreg: 'https://data.brreg.no',
};
