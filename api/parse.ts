import { z } from 'zod';
import { type Fault, Problem } from './problem.js';

/** A part of the address that does not fit cannot be read; content that does not fit is against the rules. */
export function parse<Schema extends z.ZodType>(schema: Schema, value: unknown, where: 'path' | 'query' | 'content') {
  const read = schema.safeParse(value);
  if (read.success) return read.data as z.output<Schema>;
  const errors = onePerPlace(read.error.issues.map((it) => faultOf(it, namesIn(schema)))).slice(0, 20);
  if (where === 'content')
    throw new Problem('against-the-rules', 'Mend what `errors` points at, and send it again.', { errors });
  throw new Problem('malformed', `Mend what \`errors\` points at in the ${where}.`, { errors });
}

/** The first fault at a place says it; those after follow from it. */
const onePerPlace = (faults: readonly Fault[]): Fault[] =>
  [...new Map(faults.toReversed().map((it) => [it.pointer, it])).values()].reverse();

type Issue = z.core.$ZodIssue;

/** A name that was sent is not repeated: the pointer ends before the first that our own schema does not know. */
function faultOf(issue: Issue, known: ReadonlySet<string>): Fault {
  const end = issue.path.findIndex((it) => typeof it !== 'number' && !known.has(String(it)));
  const path = end === -1 ? issue.path : issue.path.slice(0, end);
  return {
    pointer: path.map((it) => `/${String(it).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
    detail: wanted(issue),
  };
}

const names = new WeakMap<z.ZodType, ReadonlySet<string>>();

/** Every name that an object of a schema may have. */
function namesIn(schema: z.ZodType): ReadonlySet<string> {
  const known =
    names.get(schema) ?? new Set(propertiesIn(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })));
  names.set(schema, known);
  return known;
}

const propertiesIn = (node: unknown): string[] =>
  typeof node !== 'object' || node === null
    ? []
    : Object.entries(node).flatMap(([key, inner]) => [
        ...(key === 'properties' ? Object.keys(inner as object) : []),
        ...propertiesIn(inner),
      ]);

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
