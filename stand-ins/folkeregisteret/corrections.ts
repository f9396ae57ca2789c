import { z } from 'zod';
import { current, type Entry } from './person-document.js';
import { alterAndTell, documentOf, type Register } from './register.js';
import { Day, Number11 } from './wishes.js';

export const Correction = z.object({ child: Number11, born: Day });

/** The date of birth was written wrongly; the number stays. */
export function correct(register: Register, { child, born }: z.infer<typeof Correction>): void {
  const { foedekommuneINorge, foedeland } = current(documentOf(register, child), 'foedsel') as Entry;
  const content = {
    foedselsdato: born,
    foedselsaar: born.slice(0, 4),
    ...(foedekommuneINorge ? { foedekommuneINorge } : {}),
    foedeland,
  };
  const record = { person: child, reason: 'Korrigering', validFrom: born, change: 'korrigere' as const };
  alterAndTell(register, 'endringIFoedsel', { ...record, part: 'foedsel', content });
}
