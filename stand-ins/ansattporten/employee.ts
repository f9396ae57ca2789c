import { createHash } from 'node:crypto';
import { z } from 'zod';

export const roles = ['caseworker', 'clerk', 'shielded', 'operator'] as const;
export type Role = (typeof roles)[number];

/** Somebody who works somewhere. `at` is what the body is called among the stand-ins. */
export interface Employee {
  sub: string;
  name: string;
  organisation: string;
  organisationName: string;
  at?: string;
  roles: readonly Role[];
  /** The municipality they work for, by number. */
  municipality?: string;
}

export const Typed = z.object({
  name: z.string().trim().min(1).max(80),
  organisation: z.string().regex(/^\d{9}$/),
  role: z.enum(roles),
});

/** The same person at the same place is the same subject, and it says nothing of either. */
export const subjectOf = (name: string, organisation: string): string =>
  createHash('sha256').update(`${organisation}/${name}`).digest('hex').slice(0, 32);

/** What Ansattporten says: for each role a resource in Altinn, and the organisation that gave it. `kommunenummer` is ours. */
export function claimsOf({ name, organisation, organisationName, roles: has, municipality }: Employee) {
  const detail = (role: Role) => ({
    type: 'ansattporten:altinn:resource',
    resource: `urn:altinn:resource:livsferd-${role}`,
    authorized_parties: [
      {
        orgno: { authority: 'iso6523-actorid-upis', ID: `0192:${organisation}` },
        name: organisationName,
        resource: `livsferd-${role}`,
        actions: ['access'],
      },
    ],
  });
  return {
    name,
    locale: 'nb',
    authorization_details: has.map(detail),
    ...(municipality && { kommunenummer: municipality }),
  };
}
