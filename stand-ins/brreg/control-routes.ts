import { z } from 'zod';
import { organisationNumber } from '../organisation-number.js';
import { today } from '../oslo-time.js';
import { Number11 } from '../portal/portal-kind.js';
import type { Route } from '../stand-in.js';
import { type Brreg, type FormCode, forms, type RoleCode, roleTypes, tell, tellRoles, unitOf } from './units.js';

const Number9 = z.string().regex(/^\d{9}$/);
const Day = z.iso.date();
const RoleOf = z.object({
  role: z.enum(Object.keys(roleTypes) as [RoleCode, ...RoleCode[]]),
  person: Number11.optional(),
  unit: Number9.optional(),
});
const Facts = z.object({
  name: z.string().min(1).optional(),
  municipality: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
  industry: z.string().optional(),
  employees: z.int().min(0).optional(),
  business: z.boolean().optional(),
  voluntary: z.boolean().optional(),
  vat: z.boolean().optional(),
  account: Number11.optional(),
});

const Registration = Facts.extend({
  form: z.enum(Object.keys(forms) as [FormCode, ...FormCode[]]),
  registered: Day.optional(),
  founded: Day.optional(),
  roles: z.array(RoleOf).default([]),
});

const change = <T>(path: string, schema: z.ZodType<T>, act: (state: Brreg, wish: T) => object): Route<Brreg> => ({
  verb: 'POST',
  path: `/_control/${path}`,
  answer: ({ content }, { state }) => ({ status: 200, body: act(state, schema.parse(content)) }),
});

type Given<T> = { [Name in keyof T]?: Exclude<T[Name], undefined> };
const given = <T extends object>(facts: T): Given<T> =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Given<T>;

/** A new unit gets its number, and is told of in both feeds. */
function register(
  state: Brreg,
  { form, registered = today(), founded, roles, ...facts }: z.infer<typeof Registration>,
) {
  state.given += 1;
  const number = organisationNumber(32_410_040 + state.given * 13);
  const { name = `${forms[form].toUpperCase()} ${state.given}`, municipality = '7401', ...more } = given(facts);
  const plain = { employees: 0, business: form === 'AS' || form === 'NUF', voluntary: false, vat: false };
  state.units[number] = { number, name, form, municipality, registered, founded, ...plain, ...more, roles };
  const update = tell(state, number, 'Ny');
  return { unit: number, update, roleUpdate: tellRoles(state, number) };
}

export const controlRoutes: readonly Route<Brreg>[] = [
  {
    verb: 'GET',
    path: '/_control/units',
    answer: (_, { state }) => ({ status: 200, body: Object.values(state.units) }),
  },
  change('units', Registration, register),
  change('changes', Facts.extend({ unit: Number9 }), (state, { unit, ...facts }) => {
    Object.assign(unitOf(state, unit), given(facts));
    return { update: tell(state, unit, 'Endring') };
  }),
  change('roles', z.object({ unit: Number9, roles: z.array(RoleOf) }), (state, { unit, roles }) => {
    unitOf(state, unit).roles = roles;
    return { roleUpdate: tellRoles(state, unit) };
  }),
  change(
    'bankruptcies',
    z.object({ unit: Number9, opened: Day.optional(), annulled: z.boolean().default(false) }),
    (state, { unit, opened = today(), annulled }) => {
      unitOf(state, unit).bankrupt = annulled ? undefined : opened;
      return { update: tell(state, unit, 'Endring') };
    },
  ),
  change(
    'deletions',
    z.object({ unit: Number9, deleted: Day.optional(), gone: z.boolean().default(false) }),
    (state, { unit, deleted = today(), gone }) => {
      Object.assign(unitOf(state, unit), { deleted, gone });
      return { update: tell(state, unit, gone ? 'Fjernet' : 'Sletting') };
    },
  ),
];
