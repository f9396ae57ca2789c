import { z } from 'zod';
import { today } from '../oslo-time.js';
import { bornOn, documentOf, type Register } from './register.js';
import { makeResponsible, relate } from './ties.js';
import { Number11 } from './wishes.js';

export const Parentage = z.object({ child: Number11, parent: Number11, role: z.enum(['far', 'medmor']) });

export const establish = (register: Register, { child, parent, role }: z.infer<typeof Parentage>): void =>
  relate(register, child, { number: parent, role }, bornOn(documentOf(register, child)));

export const Responsibility = z.object({
  child: Number11,
  responsible: z.union([Number11, z.array(Number11).min(1)]),
  kind: z.enum(['felles', 'mor', 'far', 'medmor', 'andre', 'ukjent']),
});

export const entrust = (register: Register, { child, responsible, kind }: z.infer<typeof Responsibility>): void =>
  makeResponsible(register, child, [responsible].flat(), kind, today());
