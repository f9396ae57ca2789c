import { z } from 'zod';
import { type Register, tell } from './register.js';

export const Flood = z.object({
  times: z.number().int().min(1).max(200_000).default(1),
  type: z.string().default('endringIKontaktinformasjon'),
});

/** Events that concern no life event of ours. */
export function flood(register: Register, { times, type }: z.infer<typeof Flood>): void {
  const everybody = Object.keys(register.people);
  for (let count = 0; count < times; count += 1) tell(register, everybody[count % everybody.length] as string, type);
}
