import type { Client } from '@temporalio/client';
import type { Adapter } from '../agencies/adapter.js';
import type { Register } from '../agencies/register.js';
import type { ContactRegister } from '../channels/contact-register.js';
import type { Dialogporten } from '../channels/dialog.js';
import type { Svarut } from '../channels/svarut.js';
import type { Instant } from '../journey/calendar.js';
import type { Catalogue } from '../life-events/life-event.js';
import type { Store } from '../store/open-store.js';

/** What activities need of the world: real connections in a worker, small objects in a test. */
export interface Connections {
  store: Store;
  catalogue: Catalogue;
  adapters: Readonly<Record<string, Adapter>>;
  /** Every feed that is followed, by its name. */
  registers: Readonly<Record<string, Register>>;
  contacts: ContactRegister;
  dialogs: Dialogporten;
  post: Svarut;
  /** Our own account at SvarUt, for letters to people who are reserved against digital post. */
  account: string;
  temporal: Client;
  /** Where a participant follows the journey; dialogs link to it. */
  portal: string;
  /** How long to rest when a register's feed has nothing more, in milliseconds. */
  feedPause: number;
  /** Law's time. */
  now: () => Promise<Instant>;
  /** Something an operator should see: a name and facts that say nothing about a person. */
  report: (what: string, facts: Readonly<Record<string, string>>) => void;
}
