import { duration, linked, list, table } from '../markdown.mjs';
import { after, appealOf, bodies, due, round } from '../steps.mjs';

/** Every step on a line. */
export const stepsTable = ({ leaflet, said }) =>
  table(
    ['Step', 'Name', 'Row', 'About', 'Body', 'Round'],
    Object.entries(leaflet.steps).map(([id, step]) => [
      `[\`${id}\`](#${id})`,
      said(`${id}.title`, 'nb'),
      step.group === undefined ? '' : `\`${step.group}\``,
      step.each,
      bodies(step.with),
      round(step.round),
    ]),
  );

const modes = {
  automatic: 'the body acts by itself; we watch',
  application: 'somebody applies, or the law does; the body decides',
  notice: 'a duty to tell; it ends when the body has it',
  tracked: 'somebody does it; we remind',
};

const undo = {
  U0: 'cannot be undone: a fact',
  U1: 'withdrawn before it is decided',
  U2: 'stopped from now on',
  U3: 'stopped, and paid back',
  U4: 'corrected by the register’s owner alone',
  U5: 'given up',
  U6: 'only by appeal',
};

/** One step, whole. */
export function stepSection(id, step, from) {
  const { said, appeals, law } = from;
  const lines = [
    `**${said(`${id}.title`, 'en')}** (${said(`${id}.title`, 'nb')}), about \`${step.each}\`, with ${bodies(step.with)}.`,
    `Round: ${typeof step.round === 'string' ? `${step.round}, ${modes[step.round]}` : `its own, ${step.round.id}`}${step.every ? '. It comes again, period by period' : ''}.`,
    step.after && `After ${list(step.after.map((it) => `\`${after(it)}\``))}.`,
    step.due && `Deadline: ${deadline(step.due, law)}.`,
    step.inForce && `The duty is in force from ${step.inForce}.`,
    step.urgent && 'It does not wait for the trigger to settle.',
    step.answersWithin && usualTime(step.answersWithin),
    step.lasts && 'What is granted holds until a day that the law gives.',
    step.asks && `Needs a yes: ${needs[step.asks.need]}.`,
    step.appeal && `Appeal: ${appealOf(step.appeal, appeals)}.`,
    `Undo: ${step.undo}, ${undo[step.undo]}.`,
  ].filter(Boolean);
  return [
    '',
    `### ${id}`,
    '',
    ...lines.map((it) => `- ${it}`),
    ...table(
      ['Rule', 'Law', 'Looks at', 'If yes', 'If no'],
      rulesOf(step).map((it) => ruleRow(it, from)),
    ),
    ...table(
      ['Sends', 'Of', 'From', 'Purpose', 'Basis', 'Flows by'],
      (step.fields ?? []).map((it) => [it.name, it.of, it.from, it.purpose, linked(law(it.basis)), it.flows]),
    ),
  ];
}

const needs = {
  all: 'from everybody who is asked',
  any: 'from one of those who are asked',
  sameChoice: 'from everybody, for the same choice',
};

const deadline = (it, law) => [due({ kind: it.kind }), it.law && linked(law(it.law))].filter(Boolean).join(', ');

const rulesOf = ({ onlyIf = [], filters = [], doneWhen, while: lasting }) => [
  ...onlyIf.map((rule) => ({ rule, as: '' })),
  ...filters.map((rule) => ({ rule, as: ' (the body’s own filter)' })),
  ...(doneWhen ? [{ rule: doneWhen, as: ' (done when)' }] : []),
  ...(lasting ? [{ rule: lasting, as: ' (while)' }] : []),
];

const ruleRow = ({ rule, as }, { said, law, looks }) => [
  `${rule.name}${as}`,
  linked(law(rule.law)),
  rule.onlyKnownTo ? `only ${rule.onlyKnownTo} knows` : looks(rule.name),
  said(`rule.${rule.name}.met`, 'en'),
  said(`rule.${rule.name}.unmet`, 'en'),
];

const usualTime = (within) =>
  typeof within === 'function'
    ? 'How long the body has depends on the matter; the numbers of the law say how.'
    : `Usual answer within ${duration(within)}.`;
