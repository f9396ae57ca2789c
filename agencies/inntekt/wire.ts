import { z } from 'zod';

/** What employers reported for one month; only the amount, and whether it is a pension, is read. */
const Income = z.object({ beloep: z.number(), pensjonEllerTrygd: z.object({}).optional() });

export const Incomes = z.object({
  oppgaveInntektsmottaker: z.array(
    z.object({ kalendermaaned: z.string().regex(/^\d{4}-\d{2}$/), inntekt: z.array(Income).default([]) }),
  ),
});
export type Incomes = z.infer<typeof Incomes>;

/** How Skatteetaten says no. */
export const Refusal = z.object({ kode: z.string(), melding: z.string().optional() });
