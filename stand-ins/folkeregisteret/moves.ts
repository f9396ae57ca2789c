import { z } from 'zod';
import { type MunicipalityId, municipalities } from '../municipalities.js';
import { Refusal } from '../stand-in.js';
import { newAddress, streetAddress } from './address.js';
import { current } from './person-document.js';
import { alterAndTell, documentOf, type Register } from './register.js';
import { Day, Number11 } from './wishes.js';

export const Move = z.object({ persons: z.array(Number11).min(1), municipality: z.string(), moved: Day });

export function move(register: Register, { persons, municipality, moved }: z.infer<typeof Move>): void {
  const ids = Object.keys(municipalities) as MunicipalityId[];
  const id = ids.find((known) => known === municipality || municipalities[known].number === municipality);
  if (!id) throw new Refusal(400, `No municipality is called ${municipality}`);
  const address = newAddress(id, register.last);
  for (const person of persons) {
    const grade = current(documentOf(register, person), 'adressebeskyttelse')?.graderingsnivaa ?? 'ugradert';
    const content = streetAddress(address, grade as 'ugradert', moved);
    const reason = 'Flytting innenlands';
    alterAndTell(register, 'endringIBostedsadresse', {
      person,
      part: 'bostedsadresse',
      content,
      reason,
      validFrom: moved,
    });
  }
}
