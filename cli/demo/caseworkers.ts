/** Plays the caseworkers: each settles what is stalled with their own body. */
import type { Standing } from '../../journey/standing.js';
import { type Api, Problem, signIn } from '../api.js';
import type { Scene } from './scene.js';

export interface Desk {
  base: string;
  /** Caseworkers who are at work, by body. */
  signedIn: Map<string, Api>;
}

/** Resolves what waits for a caseworker. Returns how much was resolved. */
export async function resolve({ errands }: Standing, scene: Scene, desk: Desk): Promise<number> {
  let done = 0;
  for (const errand of errands) {
    if (errand.state !== 'stalled' || errand.waitsFor !== 'caseworker') continue;
    const caseworker = await at(errand.with, desk);
    if (await settle(caseworker, errand.id, scene)) {
      scene.say(`A caseworker at ${errand.with}: ${errand.step}: settled`);
      done += 1;
    }
  }
  return done;
}

async function at(body: string, { base, signedIn }: Desk): Promise<Api> {
  const known = signedIn.get(body) ?? (await signIn(base, { caseworker: { name: 'Kari Saksbehandler', body } }));
  signedIn.set(body, known);
  return known;
}

async function settle(caseworker: Api, errand: string, { journey }: Scene): Promise<boolean> {
  const act = {
    type: 'errand.resolved',
    outcome: 'done',
    grounds: 'Put right in our own system',
  };
  try {
    await caseworker.post(`/journeys/${journey}/errands/${errand}/acts`, act);
    return true;
  } catch (error) {
    if (error instanceof Problem && error.status === 409) return false;
    throw error;
  }
}
