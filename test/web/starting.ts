/** What one may start, and what would follow, checked against the API's own shapes. */

import { LifeEventsListed } from '../../api/shapes/life-events-listed.js';
import type { Offer } from '../../api/shapes/offer.js';
import { PreviewShown } from '../../api/shapes/preview-shown.js';

const day = (name: string, says: string): Offer['wants'][number] => ({ name, says, as: 'date' });
const who: Offer['wants'][number] = {
  name: 'as',
  says: 'Hvem er du?',
  as: 'choice',
  options: [
    { value: 'mother', says: 'Den som er gravid' },
    { value: 'otherParent', says: 'Den andre forelderen' },
  ],
};
const look = (lifeEvent: string, kind: string, wants: Offer['wants']): Offer => ({
  act: 'life-event.preview',
  says: 'Se hva som gjelder deg',
  follows: 'Ingenting blir sendt eller lagret.',
  to: `/life-events/${lifeEvent}/preview`,
  content: { kind },
  wants,
});
const start = (lifeEvent: string, kind: string, wants: Offer['wants']): Offer => ({
  act: 'life-event.declared',
  says: 'Start forløpet',
  follows: 'Da henter vi opplysninger fra registrene, og sier fra når noe venter på deg.',
  to: `/life-events/${lifeEvent}/journeys`,
  content: { kind },
  wants,
  high: true,
});

const grounds: Offer['wants'][number] = {
  name: 'told.grounds',
  says: 'Hva er grunnlaget ditt for å bo her?',
  as: 'choice',
  options: [
    { value: 'work', says: 'Arbeid' },
    { value: 'family', says: 'Familie' },
  ],
};
const employer: Offer['wants'][number] = {
  name: 'concerns',
  says: 'Hvilket organisasjonsnummer har arbeidsgiveren? Det står på lønnsslippen.',
  as: 'digits',
};
const arrived = day('on', 'Når kom du til Norge?');
const lastDay = day('on', 'Når er siste dag på jobb?');

/** Three shapes: looked at in two ways; looked at with a question; only started, about somebody by number. */
export const lifeEvents = LifeEventsListed.parse({
  language: 'nb',
  lifeEvents: [
    {
      id: 'having-children',
      title: 'Få barn',
      about: 'Det meste går av seg selv. Her ser du hva som venter på deg.',
      offers: [
        start('having-children', 'pregnancy.declared', [day('on', 'Når er termin?')]),
        look('having-children', 'pregnancy.declared', [day('on', 'Når er termin?'), who]),
        look('having-children', 'freg.birth.registered', [day('on', 'Når ble barnet født?'), who]),
      ],
    },
    {
      id: 'new-in-norway',
      title: 'Ny i Norge',
      about: 'Noe må du møte opp for. Resten kan du gjøre her.',
      offers: [
        start('new-in-norway', 'arrival.declared', [arrived, grounds]),
        look('new-in-norway', 'arrival.declared', [arrived, grounds]),
      ],
    },
    {
      id: 'job-loss',
      title: 'Miste jobben',
      about: 'Meld deg hos Nav først.',
      offers: [start('job-loss', 'dismissal.declared', [lastDay, employer])],
    },
  ],
});

const nav = { id: 'nav', name: 'Nav' };

export const preview = PreviewShown.parse({
  lifeEvent: 'having-children',
  language: 'nb',
  event: 'Få barn · termin 1. mars 2027',
  steps: [
    {
      step: 'child-benefit',
      title: 'Barnetrygd',
      what: 'Nav betaler barnetrygd hver måned for barn som bor i Norge.',
      body: nav,
      answer: 'yes',
      says: 'Gjelder deg',
      rules: [
        {
          rule: 'resident',
          says: 'Barnet bor i Norge.',
          answer: 'yes',
          sources: [],
          law: { says: 'barnetrygdloven § 4' },
        },
      ],
    },
    {
      step: 'extended-child-benefit',
      title: 'Utvidet barnetrygd',
      what: 'Utvidet barnetrygd er for den som er alene med barnet.',
      body: nav,
      answer: 'unknown',
      says: 'Vet vi ikke ennå. Om du er alene med barnet.',
      rules: [],
    },
    {
      step: 'grant',
      title: 'Engangsstønad',
      what: 'For den som ikke har rett til foreldrepenger.',
      body: nav,
      answer: 'no',
      says: 'Gjelder ikke deg',
      rules: [],
    },
  ],
  registers: [
    {
      body: 'folkeregisteret',
      name: 'Folkeregisteret',
      says: 'Folkeregisteret blir spurt om 4 ting',
      laws: ['folkeregisterloven § 10-1'],
    },
  ],
  questions: [{ finding: 'livesTogether', wants: { name: 'livesTogether', says: 'Bor dere sammen?', as: 'yesNo' } }],
});

/** A life event with more steps and questions than anybody reads at once. */
export const manySteps = PreviewShown.parse({
  ...preview,
  steps: Array.from({ length: 14 }, (_, at) => ({
    ...preview.steps[1]!,
    step: `step-${at + 1}`,
    title: `Steg ${at + 1}`,
  })),
  questions: Array.from({ length: 9 }, (_, at) => ({
    finding: `question${at + 1}`,
    wants: { name: `question${at + 1}`, says: `Spørsmål ${at + 1}?`, as: 'yesNo' as const },
  })),
});
