import { current } from './person-document.js';
import { alterAndTell, documentOf, type Register } from './register.js';
import type { Parent } from './ties.js';

/** A stillborn child gets no number and no document: only a relation in its parents' documents. */
export function bearStillborn(register: Register, parents: readonly Parent[], born: string): void {
  const [first] = parents;
  const surname = first && current(documentOf(register, first.number), 'navn')?.etternavn;
  const child = { navn: { fornavn: '', etternavn: String(surname ?? '') }, foedselsdato: born };
  for (const { number, role } of parents) {
    const content = {
      relatertPersonUtenFolkeregisteridentifikator: child,
      relatertPersonsRolle: 'doedfoedtBarn',
      minRolleForPerson: role,
    };
    const record = { person: number, part: 'familierelasjon' as const, reason: 'Dødfødsel', validFrom: born };
    alterAndTell(register, 'endringIFamilierelasjon', { ...record, content });
  }
}
