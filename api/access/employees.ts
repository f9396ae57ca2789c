import { z } from 'zod';
import { members } from '../../agencies/municipalities/members.js';
import type { Profile } from '../../agencies/profile.js';
import type { Instant } from '../../journey/calendar.js';
import { readAccessToken } from './access-token.js';
import { audience, scopes } from './audience.js';
import { createIssuerKeys } from './issuer-keys.js';
import { WrongToken } from './wrong-token.js';

/** Somebody at work, as Ansattporten knows them. */
export type Employee = { id: string; name?: string; signedInAt: Instant } & (
  | { kind: 'operator' }
  | { kind: 'caseworker'; body: string; municipality?: string; clerk?: true; shielded?: true }
);

/** Employees, by the access tokens of Ansattporten. */
export interface Employees {
  readonly issuer: string;
  /** Throws as `Citizens` does. */
  verify(token: string): Promise<Employee & { expiresAt: Instant }>;
  read(claims: unknown): Employee;
}

export interface Workplaces {
  /** The body that an organisation number speaks for. */
  organisations: Readonly<Record<string, string>>;
  /** Ours: whose employees are operators. */
  own: string;
}

/** At which levels an employee may have been recognised; the names are Ansattporten's. */
export const employeeLevels = ['substantial', 'high'] as const;

const Detail = z.object({
  type: z.string(),
  resource: z.string(),
  authorized_parties: z
    .array(
      z.object({
        orgno: z.object({
          authority: z.literal('iso6523-actorid-upis'),
          ID: z
            .string()
            .regex(/^0192:[0-9]{9}$/)
            .transform((it) => it.slice(5)),
        }),
      }),
    )
    .default([]),
});

const Claims = z.object({
  /** Opaque, and nobody's number. */
  sub: z
    .string()
    .regex(/^[A-Za-z0-9._=+/-]{1,255}$/)
    .refine((it) => !/^[0-9]{11}$/.test(it)),
  name: z.string().max(200).optional(),
  acr: z.enum(employeeLevels),
  auth_time: z.int(),
  authorization_details: z.array(Detail).default([]),
  kommunenummer: z
    .string()
    .regex(/^[0-9]{4}$/)
    .optional(),
});
type Claims = z.output<typeof Claims>;

const Ends = z.object({ exp: z.int() });

export function createEmployees(issuer: string, profile: Profile, us: string, workplaces: Workplaces): Employees {
  const keys = createIssuerKeys(issuer, `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  const expected = {
    ...{ issuer, keys, audiences: [audience, us], scope: scopes.employees },
    ...(profile === 'test' && { typ: 'at+jwt' }),
  };
  const read = (claims: unknown): Employee => employeeOf(Claims.parse(claims), workplaces);
  return {
    issuer,
    read,
    async verify(token) {
      const payload = await readAccessToken(token, expected);
      return { ...read(payload), expiresAt: Ends.parse(payload).exp * 1_000 };
    },
  };
}

/** Each role is a resource in Altinn, and the organisation is who gave it. */
function employeeOf(claims: Claims, { organisations, own }: Workplaces): Employee {
  const { sub: id, name, auth_time } = claims;
  const who = { id, signedInAt: auth_time * 1_000, ...(name !== undefined && { name }) };
  if (givenBy(claims, 'operator').includes(own)) return { kind: 'operator', ...who };
  const organisation = givenBy(claims, 'caseworker').find((it) => Object.hasOwn(organisations, it));
  if (organisation === undefined) throw new WrongToken('They work for no body we know');
  const body = organisations[organisation]!;
  const municipality = municipalityOf(body, claims.kommunenummer);
  const isClerk = givenBy(claims, 'clerk').includes(organisation);
  return {
    ...{ kind: 'caseworker', ...who, body },
    ...(municipality !== undefined && { municipality }),
    ...(isClerk && { clerk: true }),
    ...(givenBy(claims, 'shielded').includes(organisation) && { shielded: true }),
  };
}

const givenBy = ({ authorization_details }: Claims, role: string): string[] =>
  authorization_details
    .filter(
      (it) => it.type === 'ansattporten:altinn:resource' && it.resource === `urn:altinn:resource:livsferd-${role}`,
    )
    .flatMap((it) => it.authorized_parties.map(({ orgno }) => orgno.ID));

/** A municipality that has joined is known by its body; what the token says must be the same. */
function municipalityOf(body: string, said: string | undefined): string | undefined {
  const known = Object.values(members).find((it) => it.id === body)?.code;
  if (known !== undefined && said !== undefined && said !== known)
    throw new WrongToken('Another municipality than its own');
  return known ?? said;
}
