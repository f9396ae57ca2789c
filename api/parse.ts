import type { z } from 'zod';
import { type Fault, Problem } from './problem.js';

/** A part of the address that does not fit cannot be read; content that does not fit is against the rules. */
export function parse<Schema extends z.ZodType>(schema: Schema, value: unknown, where: 'path' | 'query' | 'content') {
  const read = schema.safeParse(value);
  if (read.success) return read.data as z.output<Schema>;
  const errors = onePerPlace(read.error.issues.map(faultOf)).slice(0, 20);
  if (where === 'content')
    throw new Problem('against-the-rules', 'Mend what `errors` points at, and send it again.', { errors });
  throw new Problem('malformed', `Mend what \`errors\` points at in the ${where}.`, { errors });
}

/** The first fault at a place says it; those after follow from it. */
const onePerPlace = (faults: readonly Fault[]): Fault[] =>
  [...new Map(faults.toReversed().map((it) => [it.pointer, it])).values()].reverse();

type Issue = z.core.$ZodIssue;

/** Only names that our own schemas know stand in a path, for objects are strict. */
const faultOf = (issue: Issue): Fault => ({
  pointer: issue.path.map((it) => `/${String(it).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
  detail: wanted(issue),
});

/** What the pattern's own schema says of it, or the pattern; both are ours. */
const patterned = ({ message, pattern }: Extract<Issue, { code: 'invalid_format' }>): string =>
  message.startsWith('Invalid string') ? `Must match ${pattern}.` : message;

function wanted(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `Must be there, and be: ${issue.expected}.`;
    case 'unrecognized_keys':
      return 'Leave out what is not known here.';
    case 'too_big':
      return `At most ${issue.maximum}.`;
    case 'too_small':
      return `At least ${issue.minimum}.`;
    case 'invalid_format':
      return issue.format === 'regex' ? patterned(issue) : `Must have the format: ${issue.format}.`;
    case 'invalid_value':
      return `Must be one of: ${issue.values.join(', ')}.`;
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? `Must be one of: ${issue.options.join(', ')}.`
        : 'Must be one of the forms that are taken here.';
    case 'custom':
      return issue.message;
    default:
      return 'Does not fit.';
  }
}
