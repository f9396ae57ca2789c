import type { GraphqlSchema } from './graphql-schema.js';

export const scalars: Readonly<Record<string, (value: unknown) => boolean>> = {
  ID: (value) => typeof value === 'string',
  String: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  Int: (value) => Number.isInteger(value),
  Float: (value) => typeof value === 'number',
  Date: (value) => /^\d{4}-\d{2}-\d{2}$/.test(String(value)),
  DateTime: (value) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/.test(String(value)),
  YearMonth: (value) => /^\d{4}-\d{2}$/.test(String(value)),
};

/** What is wrong with a value of a type; of an interface, any type that has it may come. */
export function valueFaults(schema: GraphqlSchema, type: string, value: unknown, place: string): string[] {
  if (value === null || value === undefined) return type.endsWith('!') ? [`${place} is missing`] : [];
  const inner = type.replace(/!$/, '');
  if (inner.startsWith('[')) {
    if (!Array.isArray(value)) return [`${place} is no list`];
    return value.flatMap((it, at) => valueFaults(schema, inner.slice(1, -1), it, `${place}/${at}`));
  }
  const values = schema.values.get(inner);
  if (values) return values.includes(String(value)) ? [] : [`${place} is no ${inner}`];
  const fields = schema.fields.get(inner);
  if (!fields) return scalars[inner]?.(value) ? [] : [`${place} is no ${inner}`];
  if (typeof value !== 'object') return [`${place} is no ${inner}`];
  const { __typename: own = inner, ...content } = value as Record<string, unknown>;
  const isOne = own === inner || schema.implementing.get(inner)?.includes(String(own));
  const known = isOne ? (schema.fields.get(String(own)) ?? {}) : {};
  return Object.entries(content).flatMap(([name, it]) => {
    const at = `${place}/${name}`;
    return name in known ? valueFaults(schema, known[name] ?? '', it, at) : [`${at} is unknown`];
  });
}
