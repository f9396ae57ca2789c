import { call } from '../../channels/call.js';
import { parse } from '../../channels/parse.js';
import type { Reach } from '../reach.js';
import type { OrganisationEvent, OrganisationEventType, Placed, Register } from '../register.js';
import { Updates } from './wire.js';

/** One change of a unit, as the register publishes it. */
export interface UnitUpdate extends Placed {
  organisation: string;
  change: string;
  time: string;
}

const types = new Map<string, OrganisationEventType>(
  Object.entries({ Ny: 'brreg.unit.registered', Sletting: 'brreg.unit.deleted', Fjernet: 'brreg.unit.deleted' }),
);

const pageSize = '1000';

/** Which units are new, changed and gone; what has changed is read of those we follow. */
export function createUnitFeed({ base }: Pick<Reach, 'base'>): Register<UnitUpdate, OrganisationEvent> {
  const updates = async (query: Record<string, string>, signal?: AbortSignal): Promise<UnitUpdate[]> => {
    const answer = await call({
      base,
      path: '/enhetsregisteret/api/oppdateringer/enheter',
      query,
      effect: 'read',
      signal,
    });
    return (parse(answer, Updates)._embedded?.oppdaterteEnheter ?? []).map((it) => ({
      sequence: it.oppdateringsid,
      organisation: it.organisasjonsnummer,
      change: it.endringstype,
      time: it.dato,
    }));
  };
  return {
    async last(signal) {
      const [newest] = await updates({ size: '1', sort: 'id,DESC' }, signal);
      return newest?.sequence ?? 0;
    },
    async readFeed({ from, signal }) {
      const entries = await updates({ oppdateringsid: String(from), size: pageSize }, signal);
      return { entries, next: Math.max(from, ...entries.map(({ sequence }) => sequence + 1)) };
    },
    async readEvents(entries) {
      return entries.map(({ sequence, organisation, change, time }) => ({
        source: 'brreg' as const,
        id: String(sequence),
        type: types.get(change) ?? 'brreg.unit.changed',
        time,
        organisation,
      }));
    },
  };
}
