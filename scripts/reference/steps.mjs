import { duration, list, page, table } from './markdown.mjs';

const heads = ['Step', 'Name', 'About', 'Body', 'Round', 'After', 'Deadline', 'Usual answer', 'Appeal', 'Undo'];

export const bodies = (it) => (typeof it === 'function' ? 'by where somebody lives' : list([it].flat()));
export const round = (it) => (typeof it === 'string' ? it : it.id);
export const after = (it) => (typeof it === 'string' ? it : `${it.step} and its appeal`);
export const due = (it) => it && [it.kind, it.law].filter(Boolean).join(': ');

export const appealOf = (code, appeals) => {
  const { body, law, times: _, ...within } = appeals[code] ?? {};
  return code && `${body}, ${duration(within)} (${law})`;
};

/** The steps of every leaflet in force, with the rules and laws they rest on and the fields they send. */
export function stepsPage({ leaflets, appeals, text }) {
  const lines = leaflets.flatMap((leaflet) => {
    const steps = Object.entries(leaflet.steps);
    const named = (key, language) => text(language, `${leaflet.lifeEvent}.${key}`);
    return [
      '',
      `## ${named('title', 'en')} (\`${leaflet.version}\`)`,
      ...table(
        heads,
        steps.map(([id, step]) => stepRow(id, step, { appeals, named })),
      ),
      '',
      '### Rules',
      ...table(
        ['Step', 'Rule', 'Law', 'Where it is not met'],
        steps.flatMap(([id, step]) => rulesOf(id, step, named)),
      ),
      '',
      '### Fields',
      ...table(['Step', 'Field', 'Of', 'From', 'Purpose', 'Basis', 'Flows by'], steps.flatMap(fieldsOf)),
    ];
  });
  return page('Steps', 'the leaflets', lines);
}

const stepRow = (id, step, { appeals, named }) => [
  `\`${id}\``,
  named(`${id}.title`, 'nb'),
  step.each,
  bodies(step.with),
  round(step.round),
  list(step.after?.map(after)),
  due(step.due),
  typeof step.answersWithin === 'function' ? 'by the matter' : duration(step.answersWithin),
  appealOf(step.appeal, appeals),
  step.undo,
];

const rulesOf = (id, { onlyIf = [], filters = [], doneWhen }, named) =>
  [...onlyIf, ...filters, ...(doneWhen ? [doneWhen] : [])].map((rule) => [
    `\`${id}\``,
    `${rule.name}${filters.includes(rule) ? ' (filter)' : rule === doneWhen ? ' (done when)' : ''}`,
    rule.law,
    named(`rule.${rule.name}.unmet`, 'en'),
  ]);

const fieldsOf = ([id, { fields = [] }]) =>
  fields.map(({ name, of, from, purpose, basis, flows }) => [`\`${id}\``, name, of, from, purpose, basis, flows]);
