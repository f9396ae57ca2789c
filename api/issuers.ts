import { manifests } from '../agencies/manifests.js';
import { ownInTest } from './access/organisations.js';
import type { Config } from './config.js';
import type { SigningIn } from './session/create-sign-in.js';

const live = {
  maskinporten: manifests.maskinporten.address,
  idporten: 'https://idporten.no',
  ansattporten: 'https://ansattporten.no',
};

/** Where each issuer is, and who we are to those that sign people in; throws where the configuration does not say. */
export function issuersOf(config: Config) {
  const at = (id: keyof typeof live): string => {
    const address = config.LIVSFERD_ADDRESSES[id] ?? (isLive(config) ? live[id] : undefined);
    if (address === undefined)
      throw new Error(`LIVSFERD_ADDRESSES has no address for ${id}; the test profile needs one`);
    return address.replace(/\/+$/, '');
  };
  const own = config.LIVSFERD_ORGANISATION ?? (isLive(config) ? undefined : ownInTest);
  if (own === undefined) throw new Error('LIVSFERD_ORGANISATION: the live profile needs our own organisation number');
  return {
    maskinporten: at('maskinporten'),
    own,
    people: { issuer: at('idporten'), client: config.IDPORTEN_CLIENT, key: keyOf(config, 'IDPORTEN_KEY') },
    employees: {
      issuer: at('ansattporten'),
      client: config.ANSATTPORTEN_CLIENT,
      key: keyOf(config, 'ANSATTPORTEN_KEY'),
    },
  } satisfies Partial<SigningIn> & { maskinporten: string };
}

const isLive = ({ LIVSFERD_PROFILE }: Config): boolean => LIVSFERD_PROFILE === 'live';

function keyOf(config: Config, name: 'IDPORTEN_KEY' | 'ANSATTPORTEN_KEY') {
  if (config[name] === undefined && isLive(config))
    throw new Error(`${name}: the live profile needs the registered key, as a JWK`);
  return config[name];
}

/** Our own public address, without a slash at the end; https where real people come. */
export function homeOf(config: Config): string {
  const host = config.API_HOST === '0.0.0.0' ? '127.0.0.1' : config.API_HOST;
  const { origin, protocol } = new URL(config.LIVSFERD_PORTAL ?? `http://${host}:${config.API_PORT}`);
  if (isLive(config) && protocol !== 'https:')
    throw new Error('LIVSFERD_PORTAL: the live profile needs our public address, by https');
  return origin;
}
