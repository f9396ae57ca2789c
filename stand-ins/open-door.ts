import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openFaults } from './faults.js';
import { type House, handle } from './handle.js';
import { openKeep } from './keep.js';
import { commit } from './ledger.js';
import { openOutbox } from './outbox.js';
import type { Bench, Listener, StandIn, Town } from './stand-in.js';
import type { StandInId } from './stand-in-id.js';

export interface OpenDoor {
  address: string;
  stop(): Promise<void>;
}

export interface Place {
  host: string;
  /** By which it is reached. */
  name: string;
  port: number;
}

/** A body that can be opened at a port; what it remembers is its own affair. */
export interface Openable {
  id: StandInId;
  open(town: Town, at: Place): Promise<OpenDoor>;
}

/** Listens at the port, or at any free one where it is taken. */
async function listen(listener: Listener, { host, name, port }: Place) {
  const server = createServer((req, res) => void listener(req, res));
  const listening = (at: number) =>
    new Promise<void>((resolve, reject) => server.once('error', reject).listen(at, host, resolve));
  await listening(port).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return listening(0);
  });
  return { server, address: `http://${name}:${(server.address() as AddressInfo).port}` };
}

export function standIn<State extends { manners: object }>(body: StandIn<State>): Openable {
  return {
    id: body.id,
    async open(town, place) {
      const faults = openFaults();
      const keep = await openKeep(town.data, body.id, () => body.seed(town));
      const outbox = openOutbox({ org: body.org, town, keep, faults });
      const bench: Bench<State> = {
        get state() {
          return keep.get().state;
        },
        town,
        address: '',
        commit: (effect) => commit(keep.get().ledger, effect),
        post: outbox.post,
        unpost: outbox.unpost,
      };
      const house: House<State> = { body, bench, keep, faults };
      const { server, address } = await listen((req, res) => handle(house, req, res), place);
      bench.address = address;
      if (body.listener) house.listener = await body.listener(bench, faults);
      return {
        address,
        async stop() {
          outbox.stop();
          server.closeAllConnections();
          await new Promise((resolve) => server.close(resolve));
          await keep.flush();
        },
      };
    },
  };
}
