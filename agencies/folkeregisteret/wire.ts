import { z } from 'zod';

/** The register's own formats: what we read of them. Unknown elements fall away, unknown codes pass as text. */
const text = z.string().optional().catch(undefined);
const day = z.iso.date().optional().catch(undefined);

/** The day of a record's moment, as Norway has it; the register writes it with Norway's offset. */
export const dayIn = (moment: string | undefined): string | undefined =>
  z.iso.date().safeParse(moment?.slice(0, 10)).data;

const held = { erGjeldende: z.boolean().optional() };

const records = {
  identifikasjonsnummer: z.object({
    ...held,
    status: text,
    foedselsEllerDNummer: z.string(),
    identifikatortype: text,
  }),
  status: z.object({ ...held, status: text }),
  navn: z.object({ ...held, fornavn: text, mellomnavn: text, etternavn: text }),
  foedsel: z.object({ ...held, foedselsdato: day }),
  doedsfall: z.object({ ...held, doedsdato: day }),
  familierelasjon: z.object({
    ...held,
    relatertPerson: text,
    relatertPersonUtenFolkeregisteridentifikator: z.object({ foedselsdato: day }).optional(),
    relatertPersonsRolle: text,
    minRolleForPerson: text,
  }),
  foreldreansvar: z.object({ ...held, ansvar: text, ansvarlig: text, ansvarssubjekt: text }),
  sivilstand: z.object({ ...held, sivilstand: text, sivilstandsdato: day }),
  bostedsadresse: z.object({
    ...held,
    vegadresse: z
      .object({
        kommunenummer: text,
        adressenavn: text,
        adressenummer: z.object({ husnummer: text, husbokstav: text }).optional(),
        bruksenhetsnummer: text,
        poststed: z.object({ postnummer: text, poststedsnavn: text }).optional(),
      })
      .optional(),
    matrikkeladresse: z
      .object({
        bruksenhetsnummer: text,
        matrikkelnummer: z
          .object({
            kommunenummer: text,
            gaardsnummer: z.number().optional(),
            bruksnummer: z.number().optional(),
            festenummer: z.number().optional(),
          })
          .optional(),
        poststed: z.object({ postnummer: text, poststedsnavn: text }).optional(),
      })
      .optional(),
    ukjentBosted: z.object({ bostedskommune: text }).optional(),
    adressegradering: text,
  }),
  adressebeskyttelse: z.object({ ...held, graderingsnivaa: text }),
  utflytting: z.object({ ...held, utflyttingsdato: day, gyldighetstidspunkt: text }),
  vergemaalEllerFremtidsfullmakt: z.object({
    ...held,
    vergemaaltype: text,
    verge: z.object({ foedselsEllerDNummer: text }).optional(),
  }),
};

export type Part = keyof typeof records;
export type RecordOf<P extends Part> = z.infer<(typeof records)[P]>;

/** Most parts are lists; `doedsfall` is one record by itself, as the XSD lets `foedsel` be too. */
const listed = <T>(record: z.ZodType<T>) => z.union([z.array(record), record.transform((it) => [it])]).optional();

/** A person document, or the parts of it that were asked for; parts that no finding of ours rests on stay as they came. */
export const PersonDocument = z.looseObject({
  identifikasjonsnummer: listed(records.identifikasjonsnummer),
  status: listed(records.status),
  navn: listed(records.navn),
  foedsel: listed(records.foedsel),
  doedsfall: listed(records.doedsfall),
  familierelasjon: listed(records.familierelasjon),
  foreldreansvar: listed(records.foreldreansvar),
  sivilstand: listed(records.sivilstand),
  bostedsadresse: listed(records.bostedsadresse),
  adressebeskyttelse: listed(records.adressebeskyttelse),
  utflytting: listed(records.utflytting),
  vergemaalEllerFremtidsfullmakt: listed(records.vergemaalEllerFremtidsfullmakt),
});
export type PersonDocument = z.infer<typeof PersonDocument>;

export const People = z.object({
  oppslag: z.array(z.object({ folkeregisteridentifikator: z.string(), folkeregisterperson: PersonDocument })),
});

export const Feed = z.array(
  z.object({
    sekvensnummer: z.int().nonnegative(),
    hendelse: z.object({
      folkeregisteridentifikator: z.string(),
      hendelsetype: z.string(),
      hendelsesdokument: z.string(),
      ajourholdstidspunkt: z.iso.datetime({ offset: true }),
    }),
  }),
);

/** One thing that an event touched: which part, how, and what it says now where that is for us to read. */
export const Touched = z.object({
  entitet: text,
  entitetsendring: text,
  foedsel: records.foedsel.optional(),
  foedselINorge: z.object({}).optional(),
  doedsfall: records.doedsfall.optional(),
  familierelasjon: records.familierelasjon.optional(),
  innflytting: z.object({ gyldighetstidspunkt: text }).optional(),
  identifikasjonsnummer: records.identifikasjonsnummer.optional(),
});
export type Touched = z.infer<typeof Touched>;

export const EventDocument = z.object({
  dokumentidentifikator: z.string(),
  hendelse: z.object({ egenskapshendelse: z.array(Touched).default([]) }),
});
export const EventDocuments = z.array(EventDocument);

/** How the register says no. */
export const Refusal = z.object({ kode: z.string(), melding: z.string().optional() });
