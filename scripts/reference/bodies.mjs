import { list, page, table } from './markdown.mjs';

const heads = [
  'Body',
  'Name',
  'Level',
  'Rung',
  'Reached by',
  'Today',
  'In flight',
  'A second',
  'Appeals to',
  'Signals',
];

const rowOf = (it) => [
  `\`${it.id}\``,
  it.name.nb,
  it.level,
  it.rung,
  it.reach,
  it.today,
  it.limits.inFlight,
  it.limits.perSecond,
  list(it.appeals),
  list(it.signals),
];

/** Every body: how far it has joined, how it is reached, what it may receive, and where each claim comes from. */
export function bodiesPage({ manifests }) {
  const all = Object.values(manifests);
  return page('Bodies', 'the manifests', [...table(heads, all.map(rowOf)), ...all.flatMap(sectionOf)]);
}

const sectionOf = ({ id, name, link, source, onceOnly, receives, readsItself, locates }) => [
  '',
  `## ${name.en} (\`${id}\`)`,
  '',
  source,
  ...(link ? ['', `Where a person goes: <${link}>`] : []),
  ...(locates ? ['', 'That it has an errand tells roughly where somebody lives.'] : []),
  ...(readsItself ? ['', `Reads by itself: ${list(readsItself)}.`] : []),
  ...table(['Act', 'When it may or may not have gone through'], Object.entries(onceOnly)),
  ...table(
    ['May receive', 'Basis', 'Purpose'],
    Object.entries(receives).map(([field, { basis, purpose }]) => [field, basis, purpose]),
  ),
];
