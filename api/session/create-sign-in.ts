import type { JWK } from 'jose';
import type { Profile } from '../../agencies/profile.js';
import { levels } from '../access/actor.js';
import { createCitizens } from '../access/citizens.js';
import { deriveKey } from '../access/derive-key.js';
import { createEmployees, employeeLevels } from '../access/employees.js';
import { createJourneyTokens } from '../access/journey-tokens.js';
import type { Connections } from '../connections.js';
import { createFlows } from './flows.js';
import { freshKey } from './own-key.js';
import { createRelyingParty, type Party, type RelyingParty } from './relying-party.js';
import { createSessions } from './sessions.js';

/** An issuer, and who we are to it. Without a key a fresh one is made and told to the stand-in. */
export interface OurIssuer {
  issuer: string;
  client: string;
  key?: JWK | undefined;
}

export interface SigningIn {
  profile: Profile;
  masterKey: Uint8Array;
  home: string;
  organisations: Readonly<Record<string, string>>;
  /** Our own organisation number. */
  own: string;
  people: OurIssuer;
  employees: OurIssuer;
}

type Made = Pick<
  Connections,
  'home' | 'citizens' | 'employees' | 'journeyTokens' | 'sessions' | 'flows' | 'relyingParties'
>;

/** Everything by which people are recognised at the front door. */
export async function createSignIn(it: SigningIn): Promise<Made> {
  const { profile, masterKey, home, organisations, own } = it;
  const isSecure = home.startsWith('https:');
  const partyAt = async (as: Party, { key, ...us }: OurIssuer, its: readonly string[]): Promise<RelyingParty> => {
    const known = key ? { key } : await freshKey({ ...us, home });
    return createRelyingParty({ as, ...us, ...known, home, levels: its });
  };
  return {
    home,
    citizens: createCitizens(it.people.issuer, profile, home),
    employees: createEmployees(it.employees.issuer, profile, home, { organisations, own }),
    journeyTokens: createJourneyTokens(deriveKey(masterKey, 'journey-token')),
    sessions: createSessions(deriveKey(masterKey, 'session'), { isSecure }),
    flows: createFlows(deriveKey(masterKey, 'sign-in'), { isSecure }),
    relyingParties: {
      person: await partyAt('person', it.people, levels),
      employee: await partyAt('employee', it.employees, employeeLevels),
    },
  };
}
