import { livsferd, organisations } from '../organisations.js';
import type { Client } from './client.js';

const none = { redirects: [], afterLogout: [], keys: [] };

/** Clients that every issuer knows; the confidential ones tell their key and addresses through `/_control/clients`. */
export const usualClients = (): Record<string, Client> => ({
  'livsferd-pages': { name: 'Livsferd', organisation: livsferd, kind: 'confidential', ...none },
  'livsferd-cli': {
    ...none,
    name: 'Livsferd på kommandolinja',
    organisation: livsferd,
    kind: 'public',
    redirects: ['http://127.0.0.1/callback'],
  },
  'solvik-portal': {
    name: 'Innbyggerportalen i Solvik',
    organisation: organisations.solvik,
    kind: 'confidential',
    ...none,
  },
});
