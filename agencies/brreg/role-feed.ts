import { call } from '../../channels/call.js';
import { parse } from '../../channels/parse.js';
import type { Reach } from '../reach.js';
import type { OrganisationEvent, Placed, Register } from '../register.js';
import { RoleUpdates } from './wire.js';

/** A unit whose roles have changed. */
export interface RoleUpdate extends Placed {
  organisation: string;
  time: string;
}

const path = '/enhetsregisteret/api/oppdateringer/roller';
const pageSize = '1000';
const day = 86_400_000;
/** How far back the newest entry is looked for, in days: the feed is asked by time, and nothing may have happened for a while. */
const lookBack = [1, 30, 3_650];

/** Whose roles have changed, not how. The cursor names the next number; the feed is asked for what comes after one. */
export function createRoleFeed(
  { base }: Pick<Reach, 'base'>,
  now: () => number = Date.now,
): Register<RoleUpdate, OrganisationEvent> {
  const updates = async (query: Record<string, string>, signal?: AbortSignal): Promise<RoleUpdate[]> => {
    const headers = { accept: 'application/cloudevents-batch+json' };
    const answer = await call({ base, path, query: { ...query, size: pageSize }, headers, effect: 'read', signal });
    return parse(answer, RoleUpdates).map(({ id, time, data }) => ({
      sequence: id,
      organisation: data.organisasjonsnummer,
      time,
    }));
  };
  const newestSince = async (query: Record<string, string>, signal?: AbortSignal): Promise<number | undefined> => {
    const page = await updates(query, signal);
    const newest = page.at(-1)?.sequence;
    return newest === undefined || page.length < Number(pageSize)
      ? newest
      : ((await newestSince({ afterId: String(newest) }, signal)) ?? newest);
  };
  return {
    async last(signal) {
      for (const days of lookBack) {
        const afterTime = new Date(now() - days * day).toISOString();
        const newest = await newestSince({ afterTime }, signal);
        if (newest !== undefined) return newest;
      }
      return 0;
    },
    async readFeed({ from, signal }) {
      const entries = await updates({ afterId: String(from - 1) }, signal);
      return { entries, next: Math.max(from, ...entries.map(({ sequence }) => sequence + 1)) };
    },
    async readEvents(entries) {
      return entries.map(({ sequence, organisation, time }) => ({
        source: 'brreg-roles' as const,
        id: String(sequence),
        type: 'brreg.roles.changed' as const,
        time,
        organisation,
      }));
    },
  };
}
