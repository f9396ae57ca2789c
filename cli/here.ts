import { type Api, signIn, type Who } from './api.js';
import { findRunning, type Running } from './running.js';

/** The stack that runs in this clone; LIVSFERD_API names another. */
export function here(): Running {
  const api = process.env.LIVSFERD_API;
  const running = findRunning();
  if (api) return { temporal: '', addresses: {}, ...running, api };
  if (!running) throw new Error('Nothing runs here. Start it with `npm start`, or name an API in LIVSFERD_API.');
  return running;
}

/** An operator sees that everything flows, and no person. */
export const asOperator = (): Promise<Api> => as({ operator: { name: 'cli' } });

export const as = (who: Who): Promise<Api> => signIn(here().api, who);
