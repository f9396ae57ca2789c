/** Who reads what: each with their own login, and the same read on the bare side. */
import { signIn } from '../../cli/api.js';
import type { Store } from '../../store/open-store.js';
import { aJourney } from './fill.js';
import type { Stack } from './stack.js';

export interface Readers {
  ours: Record<string, { path: string; headers: Record<string, string> }>;
  bare: Record<string, string>;
}

export async function prepareReaders({ api }: Stack, store: Store, number: string): Promise<Readers> {
  const [person, caseworker, operator] = await Promise.all([
    signIn(api, { person: number }),
    signIn(api, { caseworker: { name: 'Kari Saksbehandler', body: 'nav' } }),
    signIn(api, { operator: { name: 'Ola Operatør' } }),
  ]);
  const ref = await store.people.refOf(number);
  const standing = aJourney(0, ref);
  await store.standings.save([standing]);
  const own = `/journeys/${standing.journey}`;
  return {
    ours: {
      journey: { path: own, headers: person.headers },
      list: { path: '/journeys', headers: person.headers },
      desk: { path: '/tasks', headers: caseworker.headers },
      metrics: { path: '/metrics', headers: operator.headers },
    },
    bare: { journey: own, list: `/journeys?ref=${ref}`, desk: '/tasks?body=nav', metrics: '/metrics' },
  };
}
