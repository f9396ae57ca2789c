import { page, table } from './markdown.mjs';

const shown = (value) => (typeof value === 'object' ? `\`${JSON.stringify(value)}\`` : value);

/** The law's numbers by name, each version with its law, its source and whether somebody has checked it. */
export function parametersPage({ parameters }) {
  const rows = Object.values(parameters).flatMap(({ name, unit, versions }) =>
    versions.map((it) => [
      `\`${name}\``,
      shown(it.value),
      unit,
      it.validFrom,
      it.knownFrom === it.validFrom ? '' : it.knownFrom,
      it.law,
      it.source,
      it.verified ? 'yes' : 'no',
    ]),
  );
  const heads = ['Parameter', 'Value', 'Unit', 'Valid from', 'Known from', 'Law', 'Source', 'Verified'];
  return page('Parameters', '`life-events/law/parameters.ts`', table(heads, rows));
}
