import { duration, page, table } from './markdown.mjs';

const shown = (value) => (typeof value === 'object' ? `\`${JSON.stringify(value)}\`` : value);

/** A parameter, a row a version. */
export const parameterRows = ({ name, unit, versions }, law = (quoted) => quoted) =>
  versions.map((it) => [
    `\`${name}\``,
    shown(it.value),
    unit,
    it.validFrom,
    it.knownFrom === it.validFrom ? '' : it.knownFrom,
    law(it.law),
    it.source,
    it.verified ? 'yes' : 'no',
  ]);

/** The law's numbers by name, each version with its law, its source and whether somebody has checked it. */
export function parametersPage({ parameters, appeals }) {
  const rows = Object.values(parameters).flatMap((it) => parameterRows(it));
  const heads = ['Parameter', 'Value', 'Unit', 'Valid from', 'Known from', 'Law', 'Source', 'Verified'];
  return page('Parameters', '`life-events/law/parameters.ts` and `journey/appeals.ts`', [
    ...table(heads, rows),
    '',
    '## How long an appeal may take',
    ...table(
      ['Appeal', 'Made from', 'Heard by', 'Answer of the body that decided', 'Ruling', 'Law', 'Source', 'Verified'],
      Object.entries(appeals).flatMap(([code, it]) => appealRows(code, it)),
    ),
  ]);
}

const appealRows = (code, { body, times }) =>
  times.map((it) => [
    code,
    it.from,
    it.hears ?? body,
    duration(it.reply),
    it.ruling ? duration(it.ruling) : 'nobody has said',
    it.law,
    it.source,
    it.verified ? 'yes' : 'no',
  ]);
