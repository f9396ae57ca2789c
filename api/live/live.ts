import type { ServerResponse } from 'node:http';
import type { Ref } from '../../journey/parties.js';
import type { Store } from '../../store/open-store.js';
import { Problem } from '../problem.js';
import { createEars, type Ears } from './ears.js';
import { end } from './write.js';

/** The streams that this process has open. */
export interface Live {
  ears: Ears;
  /** Throws where somebody has as many streams as they may. */
  checkRoom(who: Ref): void;
  /** Counts a stream until it is closed; false where there is no room for it. */
  enter(who: Ref, res: ServerResponse): boolean;
  /** Ends every stream, so that whoever reads comes back to another process. */
  stop(): Promise<void>;
}

const most = 5;

export function createLive(store: Pick<Store, 'listen'>): Live {
  const ears = createEars(store);
  const open = new Map<ServerResponse, Ref>();
  const isFull = (who: Ref): boolean => [...open.values()].filter((it) => it === who).length >= most;

  return {
    ears,
    checkRoom(who) {
      if (isFull(who)) throw tooMany();
    },
    enter(who, res) {
      if (isFull(who)) return false;
      open.set(res, who);
      res.once('close', () => open.delete(res));
      return true;
    },
    async stop() {
      for (const res of open.keys()) end(res);
      await ears.stop();
    },
  };
}

const tooMany = (): Problem =>
  new Problem('too-many', `Close one of the ${most} streams that are open.`, { headers: { 'Retry-After': '5' } });

const lives = new WeakMap<object, Live>();

/** One for each store that a process has. */
export function liveOf({ store }: { store: Pick<Store, 'listen'> }): Live {
  const known = lives.get(store) ?? createLive(store);
  lives.set(store, known);
  return known;
}
