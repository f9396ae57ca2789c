import { z } from 'zod';
import { current } from './person-document.js';
import { alterAndTell, documentOf, type Register } from './register.js';
import { Day, Number11 } from './wishes.js';

export const Death = z.object({ person: Number11, died: Day, annulled: z.boolean().default(false) });

/** A death, or one that was registered in error; whoever was married to them is told of as well. */
export function die(register: Register, { person, died, annulled }: z.infer<typeof Death>): void {
  const record = { person, reason: annulled ? 'Annullering av dødsfall' : 'Dødsfall', validFrom: died };
  const change = annulled ? ('annullere' as const) : ('registrereNy' as const);
  alterAndTell(register, 'endringIDoedsfall', { ...record, part: 'doedsfall', content: { doedsdato: died }, change });
  const status = { ...record, part: 'status' as const, content: { status: annulled ? 'bosatt' : 'doed' } };
  alterAndTell(register, annulled ? 'personErReaktivert' : 'personErDoed', status);
  widow(register, { person, died, annulled });
}

/** The marriage of the dead stays as it was; the other one is widowed, or married again as before. */
function widow(register: Register, { person, died, annulled }: z.infer<typeof Death>): void {
  const marriage = current(documentOf(register, person), 'sivilstand');
  const other = marriage?.relatertVedSivilstand;
  if (marriage?.sivilstand !== 'gift' || typeof other !== 'string') return;
  const before = { sivilstand: 'gift', sivilstandsdato: marriage.sivilstandsdato, relatertVedSivilstand: person };
  alterAndTell(register, 'endringISivilstand', {
    person: other,
    part: 'sivilstand',
    content: annulled ? before : { sivilstand: 'enkeEllerEnkemann', sivilstandsdato: died },
    reason: annulled ? 'Annullering av dødsfall' : 'Dødsfall',
    validFrom: died,
  });
}
