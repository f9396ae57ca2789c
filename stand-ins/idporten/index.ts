import { z } from 'zod';
import { answersRoute } from '../answers-route.js';
import type { Choice, Issuer, IssuerState } from '../issuer/issuer.js';
import { openIssuer } from '../issuer/open-issuer.js';
import { usualClients } from '../issuer/usual-clients.js';
import { hasControlDigits } from '../national-number.js';
import { organisations } from '../organisations.js';
import { Refusal } from '../stand-in.js';
import { visitors } from './people.js';

const isSynthetic = (number: string): boolean => hasControlDigits(number) && Number(number.slice(2, 4)) > 80;

const idPorten: Issuer<IssuerState> = {
  id: 'idporten',
  org: organisations.idporten,
  title: 'ID-porten (etterligning)',
  what: 'Velg hvem du vil være.',
  scope: 'livsferd:citizens',
  levels: { 'idporten-loa-substantial': 'Betydelig (som MinID)', 'idporten-loa-high': 'Høyt (som BankID)' },
  amr: 'TestID',
  pairwise: true,
  claims: ['pid', 'locale'],
  fields: [
    {
      name: 'number',
      label: 'Fødselsnummer eller D-nummer',
      hint: 'Elleve siffer. Bare syntetiske numre: måneden pluss 80.',
      type: 'number',
    },
  ],
  button: 'Logg inn med dette nummeret',
  seed: () => ({ clients: usualClients(), manners: { lifetime: 3_600 } }),
  manners: z.object({ lifetime: z.number().int().min(1) }).partial(),
  routes: [
    {
      verb: 'GET',
      path: '/_control/people',
      answer: (_, { town }) => ({ status: 200, body: visitors(town.population) }),
    },
    answersRoute({ body: 'Digitaliseringsdirektoratet', weeks: 3 }),
  ],
  choices: ({ town }) => visitors(town.population).map(({ number, ...it }): Choice => ({ value: number, ...it })),
  recognise({ as = '', number = '' }) {
    const typed = (as === 'typed' ? number : as).trim();
    if (!isSynthetic(typed)) throw new Refusal(422, 'Skriv et syntetisk fødselsnummer eller D-nummer: elleve siffer.');
    return { id: typed, claims: claimsOf(typed) };
  },
  find: (id) => (isSynthetic(id) ? { id, claims: claimsOf(id) } : undefined),
};

const claimsOf = (pid: string) => ({ pid, locale: 'nb' });

/** ID-porten: who a person is, and how surely. */
export const idporten = openIssuer(idPorten);
