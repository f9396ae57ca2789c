import type { JWK } from 'jose';
import type { AllClientMetadata } from 'oidc-provider';

/** Who may ask for tokens. One without keys is public, or not registered yet. */
export interface Client {
  name: string;
  organisation: string;
  kind: 'confidential' | 'public';
  redirects: string[];
  afterLogout: string[];
  keys: JWK[];
}

/** A client as the library wants it; nothing for one that has not told its key yet. */
export function clientMetadata(
  id: string,
  client: Client | undefined,
  pairwise: boolean,
): AllClientMetadata | undefined {
  if (!client || (client.kind === 'confidential' && client.keys.length === 0)) return undefined;
  const { name, kind, redirects, afterLogout, keys } = client;
  return {
    client_id: id,
    client_name: name,
    application_type: kind === 'public' ? 'native' : 'web',
    redirect_uris: redirects,
    post_logout_redirect_uris: afterLogout,
    response_types: ['code'],
    grant_types: ['authorization_code'],
    subject_type: pairwise ? 'pairwise' : 'public',
    id_token_signed_response_alg: 'RS256',
    require_auth_time: true,
    ...(kind === 'public'
      ? { token_endpoint_auth_method: 'none' }
      : { token_endpoint_auth_method: 'private_key_jwt', token_endpoint_auth_signing_alg: 'RS256', jwks: { keys } }),
  };
}
