import { standIn } from '../open-door.js';
import { signingKey } from '../signing-key.js';
import type { Issuer, IssuerState } from './issuer.js';
import { login } from './login.js';
import { createProvider } from './provider.js';
import { registerClient } from './register-client.js';

/** An issuer as a body that can be opened at a port. */
export const openIssuer = <State extends IssuerState>(issuer: Issuer<State>) =>
  standIn<State>({
    id: issuer.id,
    org: issuer.org,
    seed: issuer.seed,
    manners: issuer.manners,
    routes: [registerClient<State>(), ...issuer.routes],
    refuse: ({ status, message }) => ({
      status,
      body: { error: status < 500 ? 'invalid_request' : 'server_error', error_description: message },
    }),
    async listener(bench, faults) {
      const key = await signingKey(bench.town.data, issuer.id);
      const provider = createProvider({ issuer, bench, faults, key });
      const others = provider.callback();
      return (req, res) =>
        req.url?.startsWith('/login/') ? login({ issuer, bench, provider }, req, res) : others(req, res);
    },
  });
