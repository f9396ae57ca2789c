/** What a token for this API is made out to. */
export const audience = 'urn:livsferd:api';

export const scopes = {
  people: 'livsferd:citizens',
  employees: 'livsferd:desk',
  bodies: 'livsferd:bodies',
  portals: 'livsferd:portals',
} as const;
