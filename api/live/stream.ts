import type { ServerResponse } from 'node:http';
import type { Connections } from '../connections.js';
import type { Ears } from './ears.js';
import { look, type Watching } from './look.js';
import { end, write } from './write.js';

/** Milliseconds between two signs of life; at every second one the stream looks for itself. */
const heartbeat = 15_000;

interface Streaming {
  journey: string;
  ears: Ears;
  beat?: number;
}

/** Sends the version of a viewer's timeline, now and whenever it has changed, until it may no longer be seen or somebody goes. */
export async function stream(
  on: Connections,
  { journey, ears, beat = heartbeat }: Streaming,
  res: ServerResponse,
): Promise<void> {
  const note = oneAtATime(lookAndTell(on, { journey, req: res.req }, res));
  const deaf = ears.hear(journey, note);
  let beats = 0;
  const timer = setInterval(() => {
    beats += 1;
    write(res, ':\n\n');
    if (beats % 2 === 0) note();
  }, beat);
  write(res, 'retry: 2000\n\n');
  note();
  await new Promise((resolve) => (res.closed ? resolve(undefined) : res.once('close', resolve)));
  clearInterval(timer);
  deaf();
}

function lookAndTell(on: Connections, watching: Watching, res: ServerResponse): () => Promise<void> {
  let told: string | undefined;
  return async () => {
    const version = await look(on, watching);
    if (version === 'closed') return end(res);
    if (version !== told) write(res, `event: changed\ndata: ${JSON.stringify({ version })}\n\n`);
    told = version;
  };
}

/** However often it is asked for while it is done, it is done once more. What fails is done again at the next beat. */
function oneAtATime(work: () => Promise<void>): () => void {
  let isWorking = false;
  let again = false;
  return function ask(): void {
    again = isWorking;
    if (isWorking) return;
    isWorking = true;
    void work()
      .catch(() => undefined)
      .then(() => {
        isWorking = false;
        if (again) ask();
      });
  };
}
