import type { Client } from '@temporalio/client';
import type { Profile } from '../agencies/profile.js';
import type { Manifest } from '../journey/manifest.js';
import type { Catalogue } from '../life-events/index.js';
import type { Store } from '../store/open-store.js';
import type { Citizens } from './access/citizens.js';
import type { Employees } from './access/employees.js';
import type { JourneyTokens } from './access/journey-tokens.js';
import type { Machines } from './access/machines.js';
import type { PortalOrigins } from './cors.js';
import type { Cursors } from './cursor.js';
import type { Metrics } from './metrics.js';
import type { Flows } from './session/flows.js';
import type { Party, RelyingParty } from './session/relying-party.js';
import type { Sessions } from './session/sessions.js';

/** What the API needs of the world: real connections in `main`, small objects in a test. */
export interface Connections {
  profile: Profile;
  store: Store;
  temporal: Client;
  catalogue: Catalogue;
  /** Every body we know, by id. */
  manifests: Readonly<Record<string, Manifest>>;
  /** The body that an organisation number speaks for. */
  organisations: Readonly<Record<string, string>>;
  /** Our own public address: scheme, host and port. */
  home: string;
  /** How many proxies of ours stand before us, whose word on a caller's address is taken. */
  trustedHops: number;
  citizens: Citizens;
  employees: Employees;
  machines: Machines;
  journeyTokens: JourneyTokens;
  /** From where portals' own pages may read with them; from nowhere where it is not said. */
  portalOrigins?: PortalOrigins;
  /** What opens the metrics in the live profile. */
  metricsToken?: string;
  sessions: Sessions;
  flows: Flows;
  /** Where people of each kind sign in. */
  relyingParties: Readonly<Record<Party, RelyingParty>>;
  cursors: Cursors;
  metrics: Metrics;
  /** Something an operator should see: a name and facts that say nothing about a person. */
  report: (what: string, facts: Readonly<Record<string, string>>) => void;
}
