import { z } from 'zod';
import { today } from '../oslo-time.js';
import type { Entry } from './person-document.js';
import { alter, alterAndTell, documentOf, type Register, tell } from './register.js';
import { Number11 } from './wishes.js';

export const Annulment = z.object({ child: Number11 });

/** The birth was registered in error: the child ends, and so does every tie to it. */
export function annul(register: Register, { child }: z.infer<typeof Annulment>): void {
  const document = documentOf(register, child);
  const record = { reason: 'Annullering av fødsel', validFrom: today(), content: {}, change: 'annullere' as const };
  const parents = (document.familierelasjon ?? [])
    .map((tie) => tie.relatertPerson)
    .filter((number) => number !== undefined);
  alterAndTell(register, 'endringIFoedsel', { ...record, person: child, part: 'foedsel' });
  for (const parent of parents.map(String)) {
    const ofChild = (old: Entry) => old.relatertPerson === child || old.ansvarssubjekt === child;
    const tie = { ...record, person: parent, replaces: ofChild };
    alterAndTell(register, 'endringIFamilierelasjon', { ...tie, part: 'familierelasjon' });
    if ((documentOf(register, parent).foreldreansvar ?? []).some((old) => old.erGjeldende && ofChild(old)))
      alterAndTell(register, 'endringIForeldreansvar', { ...tie, part: 'foreldreansvar' });
  }
  const ended = { status: 'opphoert', foedselsEllerDNummer: child, identifikatortype: 'foedselsnummer' };
  const end = { person: child, reason: 'Opphør', validFrom: today() };
  tell(register, child, 'personErOpphoert', [
    alter(register, { ...end, part: 'status', content: { status: 'opphoert' } }),
    alter(register, { ...end, part: 'identifikasjonsnummer', content: ended }),
  ]);
  for (const household of register.households)
    household.children = household.children.filter((number) => number !== child);
}
