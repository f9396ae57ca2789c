import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the stack of this clone listens, as `npm start` noted it. */
export interface Running {
  api: string;
  temporal: string;
  ui?: string;
  addresses: Record<string, string>;
}

export function findRunning(folder = process.env.LIVSFERD_STATE ?? '.livsferd'): Running | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, 'running.json'), 'utf8')) as Running;
  } catch {
    return undefined;
  }
}
