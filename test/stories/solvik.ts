import { until } from '../faults/again.js';
import type { Town } from '../faults/town.js';

interface Received {
  subject: string;
  step: string;
  about: { number?: string };
  fields: Record<string, unknown>;
}

/** The kindergarten application as Solvik has it. */
export async function applicationFor(town: Town, child: string): Promise<Received> {
  let found: Received | undefined;
  await until('Solvik has the application', async () => {
    const all = await town.look<Received[]>('solvik', 'errands');
    found = all.find((it) => it.step === 'kindergarten-place' && it.about.number === child);
    return found !== undefined;
  });
  return found!;
}

/** Solvik decides, and says so in a letter. */
export async function decide(
  town: Town,
  child: string,
  said: { outcome: 'granted' | 'refused'; decidedOn: string; text: string },
): Promise<void> {
  const { subject, step } = await applicationFor(town, child);
  await town.tell('solvik', 'answers', { subject, step, type: 'decided', ...said });
}
