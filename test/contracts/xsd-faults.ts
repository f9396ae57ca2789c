import type { Particle, Schema, Simple } from './xsd.js';

const date = /^\d{4}-\d{2}-\d{2}$/;
const builtIn: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  date: (value) => typeof value === 'string' && date.test(value),
  dateTime: (value) => typeof value === 'string' && value.includes('T') && !Number.isNaN(Date.parse(value)),
  gYear: (value) => typeof value === 'string' && /^\d{4}$/.test(value),
  boolean: (value) => typeof value === 'boolean',
  long: (value) => Number.isInteger(value),
};

const facets: Readonly<Record<keyof Simple['facets'], (value: string, limit: string) => boolean>> = {
  length: (value, limit) => value.length === Number(limit),
  minLength: (value, limit) => value.length >= Number(limit),
  maxLength: (value, limit) => value.length <= Number(limit),
  pattern: (value, limit) => new RegExp(`^(?:${limit})$`).test(value),
};

function fitsSimple(schema: Schema, type: string, value: unknown): boolean {
  const simple = schema.simple.get(type);
  if (!simple) return builtIn[type.replace(/^.*:/, '')]?.(value) ?? false;
  const { base, values, facets: own } = simple;
  const limits = Object.entries(own) as [keyof Simple['facets'], string][];
  return (
    fitsSimple(schema, base, value) &&
    (values.length === 0 || values.includes(String(value))) &&
    limits.every(([facet, limit]) => facets[facet](String(value), limit))
  );
}

/** The content of a type and of the types that it extends. */
function contentsOf(schema: Schema, type: string): Particle[] {
  const found = schema.complex.get(type);
  return found ? [...(found.base ? contentsOf(schema, found.base) : []), found.content] : [];
}

const elementsIn = (particle: Particle): Extract<Particle, { kind: 'element' }>[] =>
  particle.kind === 'element' ? [particle] : particle.of.flatMap(elementsIn);
const isUsed = (particle: Particle, value: object) => elementsIn(particle).some(({ name }) => name in value);

function missing(particle: Particle, value: object): string[] {
  if (!isUsed(particle, value) && particle.optional) return [];
  if (particle.kind === 'element') return particle.name in value ? [] : [`${particle.name} is missing`];
  if (particle.kind === 'sequence') return particle.of.flatMap((it) => missing(it, value));
  const used = particle.of.filter((it) => isUsed(it, value));
  const names = elementsIn(particle).map(({ name }) => name);
  if (used.length > 1) return [`more than one of ${names.join(', ')}`];
  if (used[0]) return missing(used[0], value);
  return particle.of.some((it) => missing(it, value).length === 0) ? [] : [`none of ${names.join(', ')}`];
}

/** What is wrong with a JSON rendering of a type. Elements that may come several times are lists. */
export function xsdFaults(schema: Schema, type: string, value: unknown, place = type): string[] {
  if (!schema.complex.has(type)) return fitsSimple(schema, type, value) ? [] : [`${place} is no ${type}`];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${place} is no ${type}`];
  const contents = contentsOf(schema, type);
  const elements = new Map(contents.flatMap(elementsIn).map((it) => [it.name, it]));
  const inside = Object.entries(value).flatMap(([name, content]) => {
    const element = elements.get(name);
    if (!element) return [`${place}/${name} is unknown`];
    if (element.many !== Array.isArray(content)) return [`${place}/${name} is ${element.many ? 'no' : 'a'} list`];
    return [content].flat().flatMap((it) => xsdFaults(schema, element.type, it, `${place}/${name}`));
  });
  return [...contents.flatMap((it) => missing(it, value)).map((fault) => `${place}: ${fault}`), ...inside];
}

/** The type of an element inside a type. */
export const typeOf = (schema: Schema, type: string, element: string): string | undefined =>
  contentsOf(schema, type)
    .flatMap(elementsIn)
    .find(({ name }) => name === element)?.type;
