import { mkdir } from 'node:fs/promises';
import { catalogue } from './catalogue.js';
import { openMint } from './mint.js';
import type { OpenDoor } from './open-door.js';
import { population } from './population.js';
import { portsFrom } from './ports.js';
import type { Town } from './stand-in.js';
import { type StandInId, standInIds } from './stand-in-id.js';

export interface StandInOptions {
  /** Port of the first body, the others follow; 0 or none takes any free ones. A taken port is passed over, and one that browsers refuse. */
  firstPort?: number | undefined;
  host?: string | undefined;
  /** The name by which they are reached, where that is not the host they listen at. */
  name?: string | undefined;
  /** Livsferd's API, to which bodies post their CloudEvents. */
  publicDoor?: string | undefined;
  seed?: number | undefined;
  /** Folder where every body keeps its memory; without one it lives in the process. */
  data?: string | undefined;
}

export interface RunningStandIns {
  addresses: Record<StandInId, string>;
  /** Tells the bodies where Livsferd is, where that was not known when they opened. */
  knockAt(publicDoor: string): void;
  stop(): Promise<void>;
}

/** Opens every body, each at a port of its own. */
export async function startStandIns(options: StandInOptions = {}): Promise<RunningStandIns> {
  const { firstPort = 0, host = '127.0.0.1', name = host, publicDoor, seed, data } = options;
  if (data) await mkdir(data, { recursive: true });
  const town: Town = {
    population: population(seed),
    mint: await openMint(data),
    ...(data ? { data } : {}),
  };

  const doors = {} as Record<StandInId, OpenDoor>;
  const ports = portsFrom(firstPort, standInIds.length);
  for (const [place, id] of standInIds.entries()) {
    doors[id] = await catalogue[id].open(town, { host, name, port: ports[place]! });
  }
  const addresses = Object.fromEntries(standInIds.map((id) => [id, doors[id].address])) as Record<StandInId, string>;
  town.mint.settle(`${addresses.maskinporten}/`);

  const knockAt = (door: string) => {
    town.publicDoor = door.replace(/\/$/, '');
  };
  if (publicDoor) knockAt(publicDoor);

  return {
    addresses,
    knockAt,
    async stop() {
      await Promise.all(standInIds.map((id) => doors[id].stop()));
    },
  };
}
