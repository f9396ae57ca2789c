import { z } from 'zod';
import { bearer, type Token } from './bearer.js';
import { Failure } from './failure.js';
import { parse } from './parse.js';

/** How one person may be reached, as the contact register says now; it must not be kept. */
export interface Contact {
  readonly nationalNumber: string;
  readonly status: 'active' | 'deleted' | 'notRegistered';
  /** Has reserved against digital decisions: paper. */
  readonly reserved: boolean;
  /** Not reserved, and with an address fresh enough for a notice to count (eForvaltningsforskriften § 32). */
  readonly notifiable: boolean;
  readonly language: 'nb' | 'nn' | 'en' | 'se' | undefined;
  readonly email?: string;
  readonly mobile?: string;
}

export interface ContactRegister {
  /** One answer for each number, in the order they were asked. */
  contact(nationalNumbers: readonly string[], signal?: AbortSignal): Promise<readonly Contact[]>;
}

export interface ContactRegisterClient {
  readonly base: string;
  readonly token: Token;
}

const text = z.string().min(1).nullish();

const Person = z.object({
  personidentifikator: z.string(),
  status: z.enum(['AKTIV', 'SLETTET', 'IKKE_REGISTRERT']),
  reservasjon: z.enum(['JA', 'NEI']).nullish(),
  varslingsstatus: z.enum(['KAN_VARSLES', 'KAN_IKKE_VARSLES']).nullish(),
  kontaktinformasjon: z.object({ epostadresse: text, mobiltelefonnummer: text }).nullish(),
  spraak: z.enum(['nb', 'nn', 'en', 'se']).nullish().catch(undefined),
});
const Persons = z.object({ personer: z.array(Person) });

const statuses = { AKTIV: 'active', SLETTET: 'deleted', IKKE_REGISTRERT: 'notRegistered' } as const;

const contactOf = (person: z.infer<typeof Person>): Contact => {
  const { epostadresse: email, mobiltelefonnummer: mobile } = person.kontaktinformasjon ?? {};
  return {
    nationalNumber: person.personidentifikator,
    status: statuses[person.status],
    reserved: person.reservasjon === 'JA',
    notifiable: person.reservasjon !== 'JA' && person.varslingsstatus === 'KAN_VARSLES',
    language: person.spraak ?? undefined,
    ...(email && { email }),
    ...(mobile && { mobile }),
  };
};

const atOnce = 1_000;
const batches = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / atOnce) }, (_, i) => all.slice(i * atOnce, (i + 1) * atOnce));

/** Kontakt- og reservasjonsregisteret, version 2: asked when a message is to leave, never from a copy. */
export function createContactRegister({ base, token }: ContactRegisterClient): ContactRegister {
  const ask = bearer(base, token);

  const lookUp = async (personidentifikatorer: readonly string[], signal?: AbortSignal): Promise<Contact[]> => {
    const json = { personidentifikatorer };
    const answer = await ask({ path: '/v2/personer', method: 'POST', json, effect: 'read', signal });
    const found = new Map(parse(answer, Persons).personer.map((person) => [person.personidentifikator, person]));
    return personidentifikatorer.map((number) => {
      const person = found.get(number);
      if (!person) throw new Failure('Unreadable', `${answer.origin} left out a person who was asked for`);
      return contactOf(person);
    });
  };

  return {
    async contact(nationalNumbers, signal) {
      const contacts: Contact[] = [];
      for (const batch of batches(nationalNumbers)) contacts.push(...(await lookUp(batch, signal)));
      return contacts;
    },
  };
}
