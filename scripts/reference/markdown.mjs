const cell = (it) =>
  String(it ?? '')
    .replaceAll('|', '\\|')
    .replaceAll('\n', ' ');
const row = (cells) => `| ${cells.map(cell).join(' | ')} |`;

/** A table as Markdown; nothing for no rows. */
export const table = (heads, rows) =>
  rows.length === 0 ? [] : ['', row(heads), row(heads.map(() => '---')), ...rows.map(row)];

/** A page that says where it comes from. */
export const page = (title, from, lines) =>
  [
    `# ${title}`,
    '',
    `Generated from ${from} by \`node scripts/reference.mjs\`. Change those, not this page.`,
    ...lines,
    '',
  ].join('\n');

/** `1 month 10 working days` */
export const duration = (span) =>
  Object.entries(span ?? {})
    .map(([unit, count]) => `${count} ${count === 1 ? namesOf[unit].slice(0, -1) : namesOf[unit]}`)
    .join(' ');

const namesOf = { years: 'years', months: 'months', weeks: 'weeks', days: 'days', workingDays: 'working days' };

export const list = (all, join = ', ') => (all ?? []).join(join);

/** A law with the address of its first paragraph, where it is one we know. */
export const linked = ({ says, href }) => (href === undefined ? says : `[${says}](${href})`);
