import { z } from 'zod';
import { today } from '../oslo-time.js';
import { alterAndTell, type Register } from './register.js';
import { Number11 } from './wishes.js';

export const ProtectionOrder = z.object({
  person: Number11,
  level: z.enum(['ugradert', 'klientadresse', 'fortrolig', 'strengtFortrolig']),
});

export function protect(register: Register, { person, level }: z.infer<typeof ProtectionOrder>): void {
  const record = { person, reason: 'Adressebeskyttelse', validFrom: today() };
  alterAndTell(register, 'endringIAdressebeskyttelse', {
    ...record,
    part: 'adressebeskyttelse',
    content: { graderingsnivaa: level },
  });
}
