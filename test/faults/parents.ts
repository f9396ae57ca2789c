import { randomUUID } from 'node:crypto';
import { type Api, Problem, signIn as signInAs } from '../../cli/api.js';
import type { ErrandStanding, Standing } from '../../journey/standing.js';
import { again } from './again.js';

export interface Parent {
  number: string;
  api: Api;
}

export const signIn = async (base: string, number: string): Promise<Parent> => ({
  number,
  api: await again(() => signInAs(base, { person: number })),
});

export const operator = (base: string): Promise<Api> => again(() => signInAs(base, { operator: { name: 'faults' } }));

/** Says yes to every kindergarten place that this parent is asked about, under one key however often it must be said. */
export async function consent({ api }: Parent): Promise<number> {
  const { journeys } = await again(() => api.get<{ journeys: { journey: string }[] }>('/journeys'));
  let given = 0;
  for (const { journey } of journeys) {
    const { errands, participants } = await again(() => api.get<Standing>(`/journeys/${journey}`));
    const own = participants.map((it) => it.ref);
    for (const errand of errands.filter((it) => isAsked(it, own))) {
      const key = randomUUID();
      given += await again(() => give(api, journey, errand.id, key));
    }
  }
  return given;
}

const isAsked = ({ step, state, asked, replies }: ErrandStanding, own: readonly string[]): boolean =>
  step === 'kindergarten-place' &&
  state === 'asking' &&
  own.some((ref) => asked.includes(ref) && replies[ref] === undefined);

/** That it cannot be said now is an answer too: the other parent was first. */
async function give(api: Api, journey: string, errand: string, key: string): Promise<number> {
  const headers = { 'idempotency-key': key };
  try {
    await api.post(`/journeys/${journey}/errands/${errand}/acts`, { type: 'consent.given', choice: 'first' }, headers);
    return 1;
  } catch (error) {
    if (error instanceof Problem && error.status === 409) return 0;
    throw error;
  }
}
