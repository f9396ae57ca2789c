import { z } from 'zod';
import { answersRoute } from '../answers-route.js';
import { standIn } from '../open-door.js';
import { organisations } from '../organisations.js';
import type { Person } from '../person.js';

interface Contact {
  status: 'AKTIV' | 'SLETTET' | 'IKKE_REGISTRERT';
  reserved: boolean;
  language: string;
  name: string;
}

const seen = '2026-08-14T09:12:00Z';
const Lookup = z.object({
  personidentifikatorer: z
    .array(z.string().regex(/^\d{11}$/))
    .min(1)
    .max(1000),
});
const Wish = z.object({
  person: z.string().regex(/^\d{11}$/),
  status: z.enum(['AKTIV', 'SLETTET', 'IKKE_REGISTRERT']).optional(),
  reserved: z.boolean().optional(),
  language: z.enum(['nb', 'nn', 'en', 'se']).optional(),
});

const contactOf = ({ contact, language, first }: Person): Contact => ({
  status: contact === 'unregistered' ? 'IKKE_REGISTRERT' : 'AKTIV',
  reserved: contact === 'reserved',
  language,
  name: first,
});

const nobody: Contact = { status: 'IKKE_REGISTRERT', reserved: false, language: 'nb', name: '' };

/** One person as version 2 shows them; who is not registered has only a number and a status. */
function shown(personidentifikator: string, { status, reserved, language, name }: Contact) {
  if (status !== 'AKTIV')
    return { personidentifikator, status, reservasjon: 'NEI', varslingsstatus: 'KAN_IKKE_VARSLES' };
  const mailbox =
    name
      .toLowerCase()
      .normalize('NFD')
      .replaceAll(/[^a-z]/g, '') || 'post';
  return {
    personidentifikator,
    status,
    reservasjon: reserved ? 'JA' : 'NEI',
    varslingsstatus: reserved ? 'KAN_IKKE_VARSLES' : 'KAN_VARSLES',
    kontaktinformasjon: {
      epostadresse: `${mailbox}.${personidentifikator.slice(6)}@example.com`,
      epostadresse_oppdatert: seen,
      epostadresse_sist_verifisert: seen,
      mobiltelefonnummer: `+47999${personidentifikator.slice(6)}`,
      mobiltelefonnummer_oppdatert: seen,
      mobiltelefonnummer_sist_verifisert: seen,
    },
    spraak: language,
  };
}

/** Kontakt- og reservasjonsregisteret: how a person may be reached, and in which language. */
export const kontaktregisteret = standIn<{ contacts: Record<string, Contact>; manners: object }>({
  id: 'kontaktregisteret',
  org: organisations.kontaktregisteret,
  scope: 'krr:global/kontaktinformasjon.read',
  seed: ({ population }) => ({
    contacts: Object.fromEntries(population.people.map((person) => [person.number, contactOf(person)])),
    manners: {},
  }),
  manners: z.object({}),
  routes: [
    {
      verb: 'POST',
      path: '/rest/v2/personer',
      answer: ({ content }, { state }) => {
        const { personidentifikatorer } = Lookup.parse(content);
        const personer = personidentifikatorer.map((number) => shown(number, state.contacts[number] ?? nobody));
        return { status: 200, body: { personer } };
      },
    },
    {
      verb: 'PUT',
      path: '/_control/contacts',
      answer: ({ content }, { state }) => {
        const { person, ...wish } = Wish.parse(content);
        const contact = { ...(state.contacts[person] ?? { ...nobody, status: 'AKTIV' as const }), ...wish } as Contact;
        state.contacts[person] = contact;
        return { status: 200, body: { person, ...contact } };
      },
    },
    {
      verb: 'GET',
      path: '/_control/contacts',
      answer: (_, { state }) => ({ status: 200, body: state.contacts }),
    },
    answersRoute({ body: 'Digitaliseringsdirektoratet', weeks: 3 }),
  ],
  refuse: ({ status, message }) => ({ status, body: { status, message } }),
});
