/** One way to spoil a document, called after the place and what was done there. */
export interface Mutation {
  name: string;
  value: unknown;
}

const otherKinds = (value: unknown): [string, unknown][] => {
  if (typeof value === 'string')
    return [
      ['as a number', 7],
      ['as other words', 'no such thing'],
    ];
  if (typeof value === 'number')
    return [
      ['as text', 'seven'],
      ['as a fraction', 0.5],
    ];
  if (typeof value === 'boolean') return [['as text', 'maybe']];
  return [['as text', 'no such thing']];
};

function inside(value: unknown, place: string): Mutation[] {
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  const copyWith = (key: string, made: unknown) =>
    isList ? value.map((it, at) => (String(at) === key ? made : it)) : { ...value, [key]: made };
  const fields = Object.entries(value).flatMap(([key, field]) => {
    const at = `${place}/${key}`;
    const { [key]: _, ...without } = value as Record<string, unknown>;
    return [
      ...(isList ? [] : [{ name: `${at} left out`, value: without }]),
      { name: `${at} as null`, value: copyWith(key, null) },
      ...otherKinds(field).map(([how, made]) => ({ name: `${at} ${how}`, value: copyWith(key, made) })),
      ...inside(field, at).map((it) => ({ name: it.name, value: copyWith(key, it.value) })),
    ];
  });
  return isList
    ? fields
    : [{ name: `${place}/ with something more`, value: { ...value, somethingMore: 1 } }, ...fields];
}

/** Every field left out, nulled, and made another kind of thing; every object given one field more. */
export const mutationsOf = (document: object): Mutation[] => inside(document, '');
