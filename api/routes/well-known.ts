import { audience, scopes } from '../access/audience.js';
import { allow } from '../access/decide.js';
import { defineRoute } from '../route.js';
import { ProtectedResource } from '../shapes/session-shown.js';

/** RFC 9728: whose tokens open this API, and what they must be made out to. */
export const protectedResource = defineRoute({
  method: 'GET',
  path: '/.well-known/oauth-protected-resource',
  operation: 'catalogue.read',
  open: true,
  summary: 'Say whose tokens open this API, with which scopes.',
  answers: { 200: { says: 'The metadata of RFC 9728.', schema: ProtectedResource } },
  async answer(on, it) {
    await allow(on, it, 'catalogue.read');
    const issuers = { people: on.citizens.issuer, employees: on.employees.issuer, machines: on.machines.issuer };
    return {
      status: 200,
      body: {
        resource: on.home,
        resource_name: 'Livsferd',
        authorization_servers: Object.values(issuers),
        scopes_supported: Object.values(scopes),
        bearer_methods_supported: ['header' as const],
        livsferd: { audience, scopes, issuers },
      },
    };
  },
});
