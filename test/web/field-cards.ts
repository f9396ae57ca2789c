/** Field cards before and after sending, checked against the API's own shape. Names and values are invented. */
import { CardField, FieldCard } from '../../api/shapes/field-card.js';
import type { Offer } from '../../api/shapes/offer.js';
import { journey } from './timelines.js';

const errand = 'kindergarten-place';
export const acts = `/journeys/${journey}/errands/${errand}/acts`;

const anOffer = (act: string, says: string, more: Partial<Offer> = {}, content: Offer['content'] = {}): Offer => ({
  act,
  says,
  to: acts,
  content: { type: act, ...content },
  wants: [],
  ...more,
});

const correct = (part: string): Offer =>
  anOffer(
    'fact.corrected',
    'Rett opp',
    { wants: [{ name: 'value', says: 'Hva er riktig?', as: 'text' }] },
    { of: 'p1', part },
  );

const aField = (given: Pick<CardField, 'name' | 'label' | 'of'> & Partial<CardField>): CardField =>
  CardField.parse({
    source: { body: 'folkeregisteret', says: 'Folkeregisteret, hentet 23. november 2026' },
    law: { says: 'barnehageloven § 16', href: 'https://lovdata.no/lov/2005-06-17-64/§16' },
    flows: 'law',
    flowsSays: 'Loven sier at Solvik kommune skal få dette.',
    leaves: true,
    offers: [],
    ...given,
  });

const siblings = aField({
  name: 'siblings',
  label: 'Søsken i barnehage',
  of: [{ whose: 'you', says: 'Ingen' }],
  source: { body: 'solvik', says: 'Solvik kommune, hentet 23. november 2026' },
  flows: 'consent',
  offers: [correct('familierelasjon'), anOffer('field.withheld', 'Ikke send', {}, { field: 'siblings' })],
});

const fields = [
  aField({
    name: 'child',
    label: 'Barnet',
    of: [{ whose: 'party', party: 'c1', says: 'Født 9. november 2026' }],
    offers: [correct('foedsel')],
  }),
  aField({
    name: 'name',
    label: 'Navn',
    of: [{ whose: 'party', party: 'c1', says: 'Ikke kjent ennå' }],
    correctedIn: 'Dette retter du i Folkeregisteret. Da ser vi det her.',
  }),
  aField({
    name: 'parents',
    label: 'Foreldre',
    of: [
      { whose: 'you', says: 'Ingrid Aune' },
      { whose: 'another', says: 'Vises bare for den det gjelder' },
    ],
  }),
  siblings,
  aField({
    name: 'start',
    label: 'Ønsket oppstart',
    of: [{ whose: 'you', says: 'Ikke kjent ennå' }],
    source: { body: 'person', says: 'Deg selv. Ikke hentet ennå.' },
    leaves: false,
    stays: 'Ingen har svart på dette ennå.',
    offers: [
      anOffer(
        'fact.corrected',
        'Svar',
        { wants: [{ name: 'value', says: 'Hvilken dato?', as: 'date' }] },
        { of: 'p1', part: 'startDate' },
      ),
    ],
  }),
  aField({
    name: 'income',
    label: 'Inntekt',
    of: [{ whose: 'you', says: '512 000 kroner' }],
    leaves: false,
    stays: 'Solvik kommune har ikke lov til å få dette.',
  }),
];

export const before: FieldCard = FieldCard.parse({
  journey,
  errand,
  step: errand,
  language: 'nb',
  title: 'Barnehageplass',
  lead: 'Ingenting er sendt ennå. Fire opplysninger går til Solvik kommune når du trykker på Send.',
  to: { body: 'solvik', name: 'Solvik kommune', reach: 'interface', simulated: true },
  sent: false,
  fields,
  after: [
    'Solvik kommune får det med en gang.',
    'Du ser svaret på tidslinjen.',
    'Solvik kommune bruker som regel inntil 60 dager. Hører vi ikke noe, spør vi.',
    'Er du uenig, kan du klage.',
  ],
  offers: [
    anOffer('consent.given', 'Ja, send til Solvik kommune', {
      follows: 'Solvik kommune får det som står på kortet. Du kan trekke det igjen.',
      first: true,
    }),
    anOffer('errand.declined', 'Nei takk', { follows: 'Ingenting blir sendt. Du kan søke selv senere.' }),
  ],
});

export const heldBack = FieldCard.parse({
  ...before,
  lead: 'Ingenting er sendt ennå. Tre opplysninger går til Solvik kommune når du trykker på Send.',
  fields: fields.map((it) =>
    it.name === 'siblings'
      ? {
          ...siblings,
          leaves: false,
          withheld: true,
          stays: 'Du har bedt oss la være.',
          offers: [anOffer('field.included', 'Ta med igjen', {}, { field: 'siblings' })],
        }
      : it,
  ),
});

export const sent = FieldCard.parse({
  ...before,
  sent: true,
  lead: 'Fire opplysninger gikk til Solvik kommune.',
  fields: fields.filter((it) => it.leaves).map((it) => ({ ...it, offers: [] })),
  offers: [
    anOffer('application.withdrawn', 'Trekk søknaden', { follows: 'Vi ber Solvik kommune om å legge søknaden bort.' }),
  ],
});
