import { randomUUID } from 'node:crypto';
import { type Api, Problem, request } from '../../cli/api.js';
import type { ErrandStanding, Standing } from '../../journey/standing.js';
import { again } from './again.js';

export interface Parent {
  number: string;
  ref: string;
  api: Api;
}

const withToken = (base: string, token: string): Api => ({
  get: (path) => request(`${base}${path}`, 'GET', undefined, { authorization: `Bearer ${token}` }),
  post: (path, body) => request(`${base}${path}`, 'POST', body, { authorization: `Bearer ${token}` }),
});

export async function signIn(base: string, number: string): Promise<Parent> {
  const { token, ref } = await again(() =>
    request<{ token: string; ref: string }>(`${base}/sign-in`, 'POST', { person: number }),
  );
  return { number, ref, api: withToken(base, token) };
}

export async function operator(base: string): Promise<Api> {
  const { token } = await again(() =>
    request<{ token: string }>(`${base}/sign-in`, 'POST', { operator: { name: 'faults' } }),
  );
  return withToken(base, token);
}

/** Says yes to every kindergarten place that this parent is asked about, under one command however often it must be said. */
export async function consent({ api, ref }: Parent): Promise<number> {
  const { journeys } = await again(() => api.get<{ journeys: { journey: string }[] }>('/journeys'));
  let given = 0;
  for (const { journey } of journeys) {
    const { errands } = await again(() => api.get<Standing>(`/journeys/${journey}`));
    for (const errand of errands.filter((it) => isAsked(it, ref))) {
      const command = randomUUID();
      given += await again(() => give(api, journey, errand.id, command));
    }
  }
  return given;
}

const isAsked = ({ step, state, asked, replies }: ErrandStanding, ref: string): boolean =>
  step === 'kindergarten-place' && state === 'asking' && asked.includes(ref) && replies[ref] === undefined;

/** That it cannot be said now is an answer too: the other parent was first. */
async function give(api: Api, journey: string, errand: string, command: string): Promise<number> {
  try {
    await api.post(`/journeys/${journey}/errands/${errand}/acts`, { command, type: 'consent.given', choice: 'first' });
    return 1;
  } catch (error) {
    if (error instanceof Problem && error.status === 409) return 0;
    throw error;
  }
}
