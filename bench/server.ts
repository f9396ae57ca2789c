/** A Temporal server to measure on: the one at TEMPORAL_ADDRESS, or one of our own whose data go with it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { namespace } from '../workflows/messages.js';

export interface Server {
  address: string;
  stop(): Promise<void>;
}

/** The set-up scripts, which stand beside the compiled code and have no types of their own. */
interface Scripts {
  findTemporal(how: { say: Say }): Promise<{ address?: string; executable?: string }>;
  choosePorts(wanted: Record<string, number>): Promise<Record<string, number>>;
  createProcesses(how: { folder: string; say: Say }): { stop(): Promise<void> };
  startTemporal(how: object): Promise<string>;
}
type Say = (line: string) => void;

const script = async <Name extends keyof Scripts>(file: string, name: Name): Promise<Scripts[Name]> =>
  ((await import(new URL(`../../scripts/${file}.mjs`, import.meta.url).href)) as Scripts)[name];

export async function startServer(say: Say): Promise<Server> {
  const [find, choose, create, start] = await Promise.all([
    script('temporal', 'findTemporal'),
    script('ports', 'choosePorts'),
    script('processes', 'createProcesses'),
    script('temporal-server', 'startTemporal'),
  ]);
  const folder = await mkdtemp(join(tmpdir(), 'livsferd-bench-'));
  const processes = create({ folder, say });
  const stop = async (): Promise<void> => {
    await processes.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const [found, ports] = await Promise.all([
      find({ say }),
      choose({ temporal: 0, temporalHttp: 0, temporalMetrics: 0 }),
    ]);
    return { address: await start({ found, folder, ports, processes, namespace }), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
