/** The open API of the register of units, as its OpenAPI document (2.0.0) says, and roles as its documentation describes them. */
import { z } from 'zod';

const text = z.string().optional().catch(undefined);
const day = z.iso.date().optional().catch(undefined);

const Form = z.object({ kode: z.string() });

/** A unit that is in the register: what we read of it. */
export const Unit = z.object({
  organisasjonsnummer: z.string(),
  navn: z.string(),
  organisasjonsform: Form,
  registreringsdatoEnhetsregisteret: day,
  stiftelsesdato: day.nullable(),
  registrertIForetaksregisteret: z.boolean(),
  registrertIFrivillighetsregisteret: z.boolean(),
  registrertIMvaregisteret: z.boolean(),
  konkurs: z.boolean(),
  konkursdato: day,
  underAvvikling: z.boolean(),
  underTvangsavviklingEllerTvangsopplosning: z.boolean(),
  antallAnsatte: z.number().optional(),
  harRegistrertAntallAnsatte: z.boolean(),
  naeringskode1: z.object({ kode: text.nullable() }).nullish(),
  forretningsadresse: z.object({ kommunenummer: text.nullable() }).optional(),
});
export type Unit = z.infer<typeof Unit>;

/** A unit that was in the register until a day. */
export const DeletedUnit = z.object({ organisasjonsnummer: z.string(), slettedato: z.string() });

/** What is kept of a unit that is gone from the open data for legal reasons: 410, with the day where it is said. */
export const GoneUnit = z.object({ organisasjonsnummer: z.string(), slettedato: text });

/** What the voluntary register adds to a unit: the account that grants and tax money are paid to. */
export const Voluntary = z.object({ kontonummer: text.nullable() });
export type Voluntary = z.infer<typeof Voluntary>;

const Role = z.object({
  type: z.object({ kode: z.string() }),
  person: z.object({ fodselsnummer: text }).optional(),
  fratraadt: z.boolean().optional(),
  avregistrert: z.boolean().optional(),
});

export const Roles = z.object({
  rollegrupper: z
    .array(z.object({ type: z.object({ kode: z.string() }), roller: z.array(Role).default([]) }))
    .default([]),
});
export type Roles = z.infer<typeof Roles>;

/** HAL leaves the list out of a page that has none. */
export const Updates = z.object({
  _embedded: z
    .object({
      oppdaterteEnheter: z.array(
        z.object({
          oppdateringsid: z.int().nonnegative(),
          dato: z.iso.datetime({ offset: true }),
          organisasjonsnummer: z.string(),
          endringstype: z.string(),
        }),
      ),
    })
    .optional(),
});

/** A batch of CloudEvents: that the roles of a unit have changed, not which. */
export const RoleUpdates = z.array(
  z.object({
    id: z.coerce.number().int().nonnegative(),
    time: z.iso.datetime({ offset: true }),
    data: z.object({ organisasjonsnummer: z.string() }),
  }),
);
