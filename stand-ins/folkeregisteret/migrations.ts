import { z } from 'zod';
import { move } from './moves.js';
import { renumber } from './numbers.js';
import { current } from './person-document.js';
import { alterAndTell, documentOf, type Register } from './register.js';
import { Day, Number11 } from './wishes.js';

export const Arrival = z.object({
  person: Number11,
  moved: Day,
  municipality: z.string(),
  annulled: z.boolean().default(false),
});
export const Departure = z.object({ person: Number11, moved: Day });

/** A move to Norway is accepted: a D-number becomes a birth number, with a home here. Taken back, nobody lives here. */
export function arrive(register: Register, wish: z.infer<typeof Arrival>): { fnr: string } {
  const isNew = current(documentOf(register, wish.person), 'identifikasjonsnummer')?.identifikatortype === 'dNummer';
  const person = isNew && !wish.annulled ? renumber(register, wish).fnr : wish.person;
  const { moved: validFrom, annulled, municipality } = wish;
  const record = { person, reason: annulled ? 'Annullering av innflytting' : 'Innflytting', validFrom };
  const change = annulled ? ('annullere' as const) : ('registrereNy' as const);
  const content = { fraflyttingsland: 'POL' };
  if (!annulled) move(register, { persons: [person], municipality, moved: validFrom });
  alterAndTell(register, 'endringIStatus', {
    ...record,
    part: 'status',
    content: { status: annulled ? 'ikkeBosatt' : 'bosatt' },
  });
  alterAndTell(register, 'endringIInnflytting', { ...record, part: 'innflytting', content, change });
  return { fnr: person };
}

/** Somebody leaves the country: the day stays in the register, and they are no longer resident. */
export function depart(register: Register, { person, moved: validFrom }: z.infer<typeof Departure>): void {
  const record = { person, reason: 'Utflytting', validFrom };
  const content = { tilflyttingsland: 'POL', utflyttingsdato: validFrom };
  alterAndTell(register, 'endringIUtflytting', { ...record, part: 'utflytting', content });
  alterAndTell(register, 'personErUtflyttet', { ...record, part: 'status', content: { status: 'utflyttet' } });
}
