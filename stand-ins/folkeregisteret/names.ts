import { z } from 'zod';
import { today } from '../oslo-time.js';
import { alterAndTell, type Register } from './register.js';
import { Number11 } from './wishes.js';

export const Naming = z.object({ child: Number11, first: z.string().min(1), last: z.string().min(1) });

export function name(register: Register, { child, first, last }: z.infer<typeof Naming>): void {
  const content = { fornavn: first.toUpperCase(), etternavn: last.toUpperCase() };
  alterAndTell(register, 'endringINavn', {
    person: child,
    part: 'navn',
    content,
    reason: 'Navnevalg',
    validFrom: today(),
  });
}
