/** Timelines in every state a citizen can meet, checked against the API's own shape. Names, dates and amounts are invented. */
import type { z } from 'zod';
import { Row, Section, Timeline } from '../../api/shapes/timeline.js';

type Given<Shape extends z.ZodType> = z.input<Shape>;
type Due = NonNullable<Row['due']>;

export const journey = 'b7c1d5de-1f5a-4f0e-9a62-0c6f2d4d2f10';

const nav = { id: 'nav', name: 'Nav', phone: '55 55 33 33', simulated: true };
const solvik = { id: 'solvik', name: 'Solvik kommune', phone: '75 00 00 00', simulated: true };
const skatt = { id: 'skatteetaten', name: 'Skatteetaten', simulated: true };
const freg = { id: 'folkeregisteret', name: 'Folkeregisteret', simulated: true };

const lovdata = (law: string, paragraph: string) => ({
  says: `${law} § ${paragraph}`,
  href: 'https://lovdata.no/lov/1997-02-28-19',
});

const fromFreg = [{ body: 'folkeregisteret', name: 'Folkeregisteret', asOf: '2026-11-10' }];
const fromTax = [{ body: 'inntekt', name: 'A-ordningen', asOf: '2026-10-26' }];

const acts = (errand: string) => `/journeys/${journey}/errands/${errand}/acts`;

const aRow = (
  given: Pick<Given<typeof Row>, 'errand' | 'title' | 'status' | 'line'> & Partial<Given<typeof Row>>,
): Row =>
  Row.parse({
    step: given.errand,
    body: nav,
    has: 'Nav',
    story: [],
    rules: [],
    offers: [],
    links: [],
    ...given,
  });

const kindergartenDue: Due = {
  on: '2027-03-01',
  kind: 'bodysLimit',
  says: 'Frist hos Solvik kommune 1. mars 2027 · om 14 uker',
  loses: 'Søker du senere, har barnet ikke rett til plass før neste opptak.',
};
const nameDue: Due = {
  on: '2027-05-09',
  kind: 'rightLost',
  says: 'Lovfrist 9. mai 2027 · om 5 måneder',
  loses: 'Etter det får barnet etternavnet ditt og står uten fornavn.',
};

export const kindergarten = aRow({
  errand: 'kindergarten-place',
  title: 'Søk om barnehageplass',
  status: { word: 'asking', says: 'Du må svare' },
  line: 'Søknaden er fylt ut med det vi vet. Se over og send den til Solvik kommune.',
  body: solvik,
  has: 'Deg',
  since: '10. november 2026',
  due: kindergartenDue,
  rules: [
    {
      rule: 'livesInMunicipality',
      says: 'Barnet bor i Solvik.',
      answer: 'yes',
      sources: fromFreg,
      law: lovdata('barnehageloven', '16'),
    },
  ],
  offers: [
    {
      act: 'consent.given',
      says: 'Se over og send',
      follows: 'Solvik kommune får det som står på kortet. Du kan trekke det igjen.',
      to: acts('kindergarten-place'),
      content: { type: 'consent.given' },
      wants: [],
      first: true,
      card: true,
    },
    {
      act: 'errand.declined',
      says: 'Nei takk',
      follows: 'Ingenting blir sendt. Du kan søke selv senere.',
      to: acts('kindergarten-place'),
      content: { type: 'errand.declined' },
      wants: [],
    },
  ],
  card: `/journeys/${journey}/errands/kindergarten-place/field-card`,
});

const name = aRow({
  errand: 'name-choice',
  title: 'Velg navn sammen',
  status: { word: 'asking', says: 'Du må svare' },
  line: 'Begge foreldrene må godkjenne navnet hos Skatteetaten.',
  body: skatt,
  has: 'Deg',
  due: nameDue,
  links: [
    { says: 'Gå til Skatteetaten', href: 'https://www.skatteetaten.no/person/folkeregister/', body: 'Skatteetaten' },
  ],
  offers: [
    {
      act: 'word.given',
      says: 'Jeg har gjort det',
      follows: 'Det kan vi ikke sjekke. Vi skriver at du har sagt det.',
      to: acts('name-choice'),
      content: { type: 'word.given', says: 'done' },
      wants: [],
      first: true,
    },
  ],
});

const benefit = aRow({
  errand: 'parental-benefit',
  title: 'Foreldrepenger',
  status: { word: 'withBody', says: 'Nav har det' },
  line: 'Nav ser på dette. Svar ventes innen 7. desember 2026.',
  since: '26. oktober 2026',
  expected: 'innen 7. desember 2026',
  story: [
    'Det har gått 28 dager uten svar. Derfor har vi spurt Nav. Du trenger ikke gjøre noe.',
    'Nav bruker som regel inntil 6 uker.',
  ],
  rules: [
    {
      rule: 'income',
      says: 'Du har hatt inntekt i 10 av de siste 10 månedene.',
      answer: 'yes',
      sources: fromTax,
      law: lovdata('folketrygdloven', '14-6'),
    },
    {
      rule: 'half',
      says: 'Inntekten din er over 68 275 kroner i året, som er halve grunnbeløpet.',
      answer: 'yes',
      sources: fromTax,
      law: lovdata('folketrygdloven', '14-6'),
    },
    {
      rule: 'other',
      says: 'Om den andre forelderen har tatt ut sin del.',
      answer: 'unknown',
      sources: [],
      law: { says: 'folketrygdloven § 14-12' },
    },
  ],
  disagree: 'Du kan klage innen 6 uker etter at du fikk svaret. Datoen kommer her når Nav har svart.',
  offers: [
    {
      act: 'application.withdrawn',
      says: 'Trekk søknaden',
      follows: 'Vi ber Nav om å legge søknaden bort.',
      to: acts('parental-benefit'),
      content: { type: 'application.withdrawn' },
      wants: [],
      high: true,
    },
    {
      act: 'finding.told',
      says: 'Svar',
      to: acts('parental-benefit'),
      content: { type: 'finding.told', name: 'livesTogether', of: 'p1' },
      wants: [{ name: 'value', says: 'Bor dere sammen?', as: 'yesNo' }],
    },
  ],
  links: [{ says: 'Les mer hos Nav', href: 'https://www.nav.no/foreldrepenger' }],
  card: `/journeys/${journey}/errands/parental-benefit/field-card`,
});

const visit = aRow({
  errand: 'health-visit',
  title: 'Hjemmebesøk fra helsestasjonen',
  status: { word: 'withBody', says: 'Solvik kommune har det' },
  line: 'Solvik kommune ringer deg. Ventet innen 24. november.',
  body: solvik,
  has: 'Solvik kommune',
});

const granted = aRow({
  errand: 'child-benefit',
  title: 'Barnetrygd',
  status: { word: 'granted', says: 'Innvilget' },
  line: 'Nav sa ja 17. november 2026.',
  has: 'Ingen',
  story: ['Nav bestemte dette uten at et menneske så på det.'],
  letters: [{ on: '2026-11-17', text: 'Du får 2 012 kroner i måneden fra desember.\n\nDu kan klage på vedtaket.' }],
  disagree: 'Et program bestemte dette. Du kan be om at et menneske ser på det.',
  offers: [
    {
      act: 'human.asked',
      says: 'Be om at et menneske ser på det',
      follows: 'En ansatt hos Nav ser på det.',
      to: acts('child-benefit'),
      content: { type: 'human.asked' },
      wants: [],
    },
  ],
});

const number = aRow({
  errand: 'national-id',
  title: 'Fødselsnummer',
  status: { word: 'done', says: 'I orden' },
  line: 'I orden siden 10. november 2026.',
  body: skatt,
  has: 'Ingen',
});
const parentage = aRow({
  errand: 'parentage',
  title: 'Farskap og foreldreansvar',
  status: { word: 'acknowledged', says: 'Mottatt' },
  line: 'Folkeregisteret har fått dette.',
  body: freg,
  has: 'Ingen',
});
const cash = aRow({
  errand: 'cash-for-care',
  title: 'Kontantstøtte',
  status: { word: 'unknown', says: 'Ingen vet ennå' },
  line: 'Avhenger av barnehageplassen. Vi ser på det 1. oktober 2027.',
});
const grant = aRow({
  errand: 'lump-sum-grant',
  title: 'Engangsstønad',
  status: { word: 'notRelevant', says: 'Gjelder ikke deg nå' },
  line: 'Du har rett til foreldrepenger i stedet.',
  rules: [
    {
      rule: 'noBenefit',
      says: 'Du har ikke rett til foreldrepenger.',
      answer: 'no',
      sources: fromTax,
      law: lovdata('folketrygdloven', '14-17'),
    },
  ],
  offers: [
    {
      act: 'applied.anyway',
      says: 'Søk likevel',
      follows: 'Da bestemmer Nav, ikke reglene våre.',
      to: acts('lump-sum-grant'),
      content: { type: 'applied.anyway' },
      wants: [],
    },
  ],
});

const aSection = (id: Section['id'], heading: string, rows: Row[], lead?: string): Section =>
  Section.parse({ id, heading, rows, ...(lead !== undefined && { lead }) });

const withBodies = aSection('withBodies', 'Hos etatene nå', [benefit, visit], 'Her venter du på svar. Vi følger med.');
const byItself = aSection(
  'byItself',
  'Skjer av seg selv',
  [granted, parentage, number],
  'Du trenger ikke søke eller si fra.',
);
const unknown = aSection('unknown', 'Ingen vet ennå', [cash], 'Svaret finnes ikke ennå. Vi ser på det igjen.');
const notNow = aSection('notNow', 'Gjelder ikke deg nå', [grant], 'Mener du at noe er feil, kan du søke likevel.');

const dates: Timeline['dates'] = [
  { on: '2026-11-09', kind: 'happened', says: '9. november 2026', title: 'Barnet ble født' },
  {
    on: '2026-11-17',
    kind: 'happened',
    says: '17. november 2026',
    title: 'Barnetrygd',
    errand: 'child-benefit',
    status: 'granted',
  },
  { on: '2026-11-23', kind: 'happened', says: 'I dag, 23. november 2026', title: '', isToday: true },
  {
    on: '2026-12-07',
    kind: 'expected',
    says: 'Ventet svar 7. desember 2026 · om 2 uker',
    title: 'Foreldrepenger',
    errand: 'parental-benefit',
  },
  {
    on: '2026-12-29',
    kind: 'appeal',
    says: 'Klagefrist 29. desember 2026 · om 5 uker · bare hvis du er uenig',
    title: 'Barnetrygd',
    errand: 'child-benefit',
  },
  { ...kindergartenDue, title: 'Søk om barnehageplass', errand: 'kindergarten-place' },
  { ...nameDue, title: 'Velg navn sammen', errand: 'name-choice' },
  {
    on: '2027-10-01',
    kind: 'nudge',
    says: 'Påminnelse, ingen frist 1. oktober 2027',
    title: 'Kontantstøtte',
    errand: 'cash-for-care',
  },
];

const report: Timeline['offers'] = [
  {
    act: 'error.reported',
    says: 'Meld fra om feil',
    follows: 'Vi stanser alt med en gang, og ser på det.',
    to: `/journeys/${journey}/acts`,
    content: { type: 'error.reported', about: 'trigger' },
    wants: [
      {
        name: 'why',
        says: 'Hva er galt?',
        as: 'choice',
        options: [
          { value: 'did-not-happen', says: 'Det har ikke skjedd' },
          { value: 'wrong-person', says: 'Det gjelder feil person' },
        ],
      },
    ],
  },
];

/** Two things to do, two with bodies, the rest by itself. */
export const birth: Timeline = Timeline.parse({
  journey,
  lifeEvent: 'having-children',
  version: 'v1',
  language: 'nb',
  event: 'Få barn · født 9. november 2026',
  heading: 'Det meste går av seg selv. To ting venter på deg.',
  lead: 'Ingenting haster i dag. Den første fristen din er 1. mars 2027.',
  mood: 'plain',
  counts: [
    { section: 'yours', count: 2, word: 'asking', says: '2 hos deg' },
    { section: 'withBodies', count: 2, word: 'withBody', says: '2 hos etatene' },
    { section: 'byItself', count: 3, word: 'done', says: '3 i orden' },
    { section: 'unknown', count: 1, word: 'unknown', says: '1 uavklart' },
  ],
  sections: [
    aSection('yours', 'Du må gjøre', [kindergarten, name], 'Det viktigste står først.'),
    withBodies,
    byItself,
    unknown,
    notNow,
  ],
  dates,
  beside: [],
  offers: report,
  updated: '2026-11-23T08:14:00.000Z',
});

const changed = (it: Partial<Timeline>): Timeline => Timeline.parse({ ...birth, ...it });

const longName = 'Gravplassmyndigheten';
const longOffers = kindergarten.offers.map((it) => ({ ...it, says: 'Jeg har søkt hos gravplassmyndigheten' }));

/** A life event with many steps: twelve do not apply. */
export const long = changed({
  sections: [
    aSection('yours', 'Du må gjøre', [{ ...kindergarten, body: { ...solvik, name: longName }, offers: longOffers }]),
    withBodies,
    aSection(
      'notNow',
      'Gjelder ikke deg nå',
      Array.from({ length: 12 }, (_, at) => ({ ...grant, errand: `grant-${at + 1}`, title: `Stipend ${at + 1}` })),
    ),
  ],
  dates: [{ on: '2026-11-20', kind: 'happened', title: 'Stipend 11', says: '20. november 2026', errand: 'grant-11' }],
});

/** The same a moment later: Nav has answered. */
export const answered = changed({
  version: 'v2',
  heading: 'Det meste går av seg selv. To ting venter på deg.',
  sections: birth.sections.map((section) =>
    section.id === 'withBodies'
      ? {
          ...section,
          rows: [
            {
              ...benefit,
              status: { word: 'granted' as const, says: 'Innvilget' },
              line: 'Nav sa ja 23. november 2026.',
            },
            visit,
          ],
        }
      : section,
  ),
});

/** After the viewer said that the name is chosen. */
export const toldUs = changed({
  version: 'v3',
  heading: 'Én ting venter på deg.',
  sections: [
    aSection('yours', 'Du må gjøre', [kindergarten]),
    aSection('withBodies', 'Hos etatene nå', [
      {
        ...name,
        status: { word: 'toldUs', says: 'Du har sagt fra' },
        line: 'Du sa fra 23. november 2026. Skatteetaten har ikke bekreftet det.',
        offers: [],
        links: [],
      },
      benefit,
    ]),
    byItself,
  ],
});

export const nothing = changed({
  heading: 'Du trenger ikke gjøre noe nå.',
  lead: 'Nav ser på dette: Foreldrepenger. Vi sier fra når de svarer.',
  counts: birth.counts.slice(1),
  sections: [withBodies, byItself],
});

export const refused = changed({
  heading: 'Én ting venter på deg.',
  lead: 'Den første fristen din er 18. januar 2027.',
  sections: [
    aSection('yours', 'Du må gjøre', [
      {
        ...benefit,
        title: 'Foreldrepenger',
        status: { word: 'refused', says: 'Nav sa nei' },
        line: 'Nav sa nei 7. desember 2026. Les hvorfor.',
        due: {
          on: '2027-01-18',
          kind: 'appeal',
          says: 'Klagefrist 18. januar 2027 · om 8 uker',
          loses: 'Etter det kan du som regel ikke klage.',
        },
        letters: [{ on: '2026-12-07', text: 'Du har ikke hatt inntekt i seks av de siste ti månedene.' }],
        offers: [
          {
            act: 'decision.appealed',
            says: 'Klag på vedtaket',
            follows: 'Vi sender klagen til Nav.',
            to: acts('parental-benefit'),
            content: { type: 'decision.appealed' },
            wants: [{ name: 'why', says: 'Hvorfor er du uenig?', as: 'text' }],
            first: true,
          },
        ],
      },
    ]),
    byItself,
  ],
});

export const unreachable = changed({
  heading: 'Du trenger ikke gjøre noe nå.',
  lead: 'Solvik kommune svarer ikke. Søknaden er tatt vare på.',
  sections: [
    aSection('withBodies', 'Hos etatene nå', [
      {
        ...kindergarten,
        title: 'Barnehageplass',
        status: { word: 'unreachable', says: 'Solvik kommune svarer ikke' },
        line: 'Solvik kommune svarer ikke. Det du har gjort, er tatt vare på.',
        story: [
          'Solvik kommune har ikke svart siden kl. 03.02. Vi sender så snart de svarer.',
          'Fristen 1. mars 2027 gjelder fortsatt.',
        ],
        offers: [],
      },
    ]),
    byItself,
  ],
});

export const finished = changed({
  heading: 'Alt er i orden.',
  lead: 'Kommer det noe nytt, sier vi fra.',
  mood: 'finished',
  counts: birth.counts.slice(2, 3),
  sections: [byItself],
  dates: dates.slice(0, 3),
});

export const protectedMother = changed({
  protected: 'Du har skjermet adresse. Vi viser ikke adresse, lege eller kommune her. Brev kommer i posten.',
});

export const stopped = changed({
  heading: 'Registeret tok feil. Vi har stanset alt.',
  lead: 'Ingenting mer sendes. Vi følger hver etat som fikk vite det, til det er rettet.',
  mood: 'stopped',
  counts: [],
  sections: [
    aSection('withBodies', 'Hos etatene nå', [
      {
        ...benefit,
        title: 'Barnetrygd',
        status: { word: 'held', says: 'Stanset til vi vet mer' },
        line: 'Nav fikk vite dette 10. november 2026. Se hva de fikk.',
        offers: [],
      },
    ]),
  ],
  offers: [],
});

export const grief = changed({
  event: 'Etter et tap · 9. november 2026',
  heading: 'Vi er lei oss for det dere har mistet.',
  lead: 'Du trenger ikke gjøre noe i dag. Den første fristen er 9. mai 2027.',
  mood: 'grief',
  sections: [
    aSection('yours', 'Når du er klar', [
      {
        ...name,
        title: 'Søk om engangsstønad ved dødfødsel',
        line: 'Nav kan dekke noe av utgiftene.',
        due: {
          on: '2027-05-09',
          kind: 'rightLost',
          says: 'Lovfrist 9. mai 2027 · om 5 måneder',
          loses: 'Etter det kan Nav ikke betale ut stønaden.',
        },
        links: [{ says: 'Gå til Nav', href: 'https://www.nav.no/', body: 'Nav' }],
      },
    ]),
    aSection(
      'byItself',
      'Skjer av seg selv',
      [{ ...granted, title: 'Foreldrepenger', letters: [] }, number],
      'Du trenger ikke si fra til noen av disse.',
    ),
  ],
});

/** Recognised a moment ago: nothing is known yet. */
export const beginning = changed({
  version: 'beginning',
  heading: 'Vi gjør klart tidslinjen din.',
  lead: 'Det tar som regel noen sekunder.',
  counts: [],
  sections: [],
  dates: [],
  beside: [],
  offers: [],
});
