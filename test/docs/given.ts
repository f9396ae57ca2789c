/** What is given in one case of a table of the law, in words. */
import type { Value } from '../../journey/findings.js';
import type { Row } from '../case-table.js';

export const givenIn = ({ given = {}, parties = {}, trigger, decided = {}, happens = [], on }: Row): string[] => [
  ...(trigger ? [Object.values(trigger).join(', ')] : []),
  ...(parties.removed ?? []).map((ref) => `no ${ref}`),
  ...(parties.added ?? []).map(({ ref, roles }) => `${ref} is here: ${roles.join(', ')}`),
  ...Object.entries(given).flatMap(([ref, found]) => ofParty(ref, found)),
  ...Object.entries(decided).map(([key, outcome]) => `${key} has been ${outcome}`),
  ...(happens.length > 0 ? ['what the case says has happened'] : []),
  ...(on === undefined ? [] : [`on ${on}`]),
];

/** Where all is unknown, or much is, it is said at once. */
function ofParty(ref: string, found: Readonly<Record<string, Value | undefined>>): string[] {
  const known = Object.entries(found).filter(([, value]) => value !== undefined);
  const unknown = Object.keys(found).filter((name) => found[name] === undefined);
  return [
    ...(known.length > 0 ? [`${ref}: ${known.map(([name, value]) => `${name} ${inWords(value)}`).join(', ')}`] : []),
    ...(unknown.length > 0 ? [`${ref}: not known ${unknown.join(', ')}`] : []),
  ];
}

const inWords = (value: Value | undefined): string => (value === true ? 'yes' : value === false ? 'no' : String(value));
