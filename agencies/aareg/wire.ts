import { z } from 'zod';

const Employment = z.object({
  arbeidssted: z.object({ ident: z.string() }),
  /** Asked for only where it matters who the employer is. */
  opplysningspliktig: z.object({ ident: z.string() }).optional(),
  ansettelsesperiode: z.object({ startdato: z.iso.date(), sluttdato: z.iso.date().nullish() }),
});
export type Employment = z.infer<typeof Employment>;

/** A GraphQL answer: employments, or what was wrong with the question. */
export const Employments = z.object({
  data: z
    .object({ finnArbeidsforhold: z.object({ arbeidsforhold: z.array(Employment).nullish() }).nullable() })
    .nullish(),
  errors: z.array(z.looseObject({})).nullish(),
});

/** Only where and when: neither occupation nor hours nor pay. */
export const question = `query finn($variabler: FinnArbeidsforholdVariabler) {
  finnArbeidsforhold(finnArbeidsforholdVariabler: $variabler) {
    arbeidsforhold { arbeidssted { ident } ansettelsesperiode { startdato sluttdato } }
  }
}`;

/** The same, and who reports it: the employer as the law knows it, whose bankruptcy counts. */
export const questionOfEmployers = question.replace(
  'arbeidssted { ident }',
  'arbeidssted { ident } opplysningspliktig { ident }',
);
