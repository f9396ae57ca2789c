import { z } from 'zod';
import { alterAndTell, type Register } from './register.js';
import { Day, Number11 } from './wishes.js';

export const Death = z.object({ person: Number11, died: Day, annulled: z.boolean().default(false) });

export function die(register: Register, { person, died, annulled }: z.infer<typeof Death>): void {
  const record = { person, reason: annulled ? 'Annullering av dødsfall' : 'Dødsfall', validFrom: died };
  const change = annulled ? ('annullere' as const) : ('registrereNy' as const);
  alterAndTell(register, 'endringIDoedsfall', { ...record, part: 'doedsfall', content: { doedsdato: died }, change });
  const status = { ...record, part: 'status' as const, content: { status: annulled ? 'bosatt' : 'doed' } };
  alterAndTell(register, annulled ? 'personErReaktivert' : 'personErDoed', status);
}
