import type { Svarut } from '../channels/svarut.js';
import type { Day } from '../journey/calendar.js';
import type { Profile } from './profile.js';

/** What adapters must be given: where bodies are, tokens for them, and our own account for letters. */
export interface Settings {
  profile: Profile;
  /** Base address by body; the live profile falls back on the manifest's. */
  addresses: Readonly<Record<string, string>>;
  token: (scopes: string[], on?: { resource?: string }) => Promise<string>;
  svarut: { post: Svarut; account: string };
  /** The package of rights that Skatteetaten has agreed with us for income. */
  incomePackage?: string;
  /** Law's date; without it letters are not dated by us. */
  today?: () => Day | Promise<Day>;
}
