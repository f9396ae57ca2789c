import { z } from 'zod';
import { nationalNumber } from '../national-number.js';
import { today } from '../oslo-time.js';
import { alter, alterAndTell, bornOn, documentOf, type Register, sexOf, tell } from './register.js';
import { Number11 } from './wishes.js';

export const NewNumber = z.object({ person: Number11 });

/** A holder of a D-number gets a birth number: one document, reachable by both. */
export function renumber(register: Register, { person }: z.infer<typeof NewNumber>): { fnr: string } {
  const document = documentOf(register, person);
  const fnr = nationalNumber(bornOn(document), sexOf(document), (taken) => taken in register.people);
  register.people[fnr] = document;
  delete register.people[person];
  register.replaced[person] = fnr;
  const record = {
    person: fnr,
    part: 'identifikasjonsnummer' as const,
    reason: 'Tildele fødselsnummer',
    validFrom: today(),
  };
  const old = { status: 'opphoert', foedselsEllerDNummer: person, identifikatortype: 'dNummer' };
  const made = { status: 'iBruk', foedselsEllerDNummer: fnr, identifikatortype: 'foedselsnummer' };
  tell(register, fnr, 'endringIIdentifikasjonsnummer', [
    alter(register, { ...record, content: old, change: 'korrigere' }),
    alter(register, { ...record, content: made }),
  ]);
  alterAndTell(register, 'personErBosatt', { ...record, part: 'status', content: { status: 'bosatt' } });
  for (const household of register.households) {
    for (const role of ['mother', 'father', 'coMother'] as const) if (household[role] === person) household[role] = fnr;
  }
  return { fnr };
}
