import type { Client } from '@temporalio/client';
import type { Profile } from '../agencies/profile.js';
import type { Manifest } from '../journey/manifest.js';
import type { Catalogue } from '../life-events/index.js';
import type { Store } from '../store/open-store.js';
import type { Machines } from './access/machines.js';
import type { SignIns } from './access/sign-ins.js';
import type { Cursors } from './cursor.js';
import type { Metrics } from './metrics.js';

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
  signIns: SignIns;
  machines: Machines;
  cursors: Cursors;
  metrics: Metrics;
  /** Something an operator should see: a name and facts that say nothing about a person. */
  report: (what: string, facts: Readonly<Record<string, string>>) => void;
}
