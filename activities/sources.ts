import type { Leaflet } from '../journey/define.js';
import { isSourceFor } from '../journey/findings.js';

/** One part of a register that somebody in a role is looked up for, and the paragraph that lets us. */
export interface Source {
  part: string;
  basis: string;
  /** The finding it gives; a part that only fills a field gives none. */
  finding?: string;
}

/** What a leaflet reads in one register about a party: what its findings need, and what the law lets flow in its fields. */
export function sourcesOf(
  leaflet: Leaflet,
  register: string,
  roles: readonly string[],
  parts?: readonly string[],
): Source[] {
  const all = [...forFindings(leaflet, register, roles), ...forFields(leaflet, register, roles)];
  return parts ? all.filter(({ part }) => parts.includes(part)) : all;
}

const forFindings = ({ findings }: Leaflet, register: string, roles: readonly string[]): Source[] =>
  Object.entries(findings)
    .filter(([, { from, of }]) => from === register && isSourceFor({ of }, roles))
    .map(([finding, { part, basis }]) => ({ part, basis, finding }));

const forFields = ({ steps }: Leaflet, register: string, roles: readonly string[]): Source[] =>
  Object.values(steps).flatMap(({ each, fields = [] }) =>
    fields
      .filter(
        ({ from, of, flows }) => from === register && flows === 'law' && roles.includes(of === 'about' ? each : of),
      )
      .map(({ part, basis }) => ({ part, basis })),
  );
