/** Requests one after the other on a few connections, and how long each took in milliseconds. */
import { Pool } from 'undici';

export interface Target {
  base: string;
  path: string;
  headers?: Record<string, string>;
}

const atOnce = 4;

export async function timed({ base, path, headers = {} }: Target, count: number): Promise<number[]> {
  const pool = new Pool(base, { connections: atOnce });
  const times: number[] = [];
  let left = count;
  const one = async (): Promise<void> => {
    while (left-- > 0) {
      const begun = performance.now();
      const { statusCode, body } = await pool.request({ method: 'GET', path, headers });
      await body.dump();
      times.push(performance.now() - begun);
      if (statusCode !== 200) throw new Error(`${path} answered ${statusCode}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  await pool.close();
  return times;
}
