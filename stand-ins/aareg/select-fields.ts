import { Refusal } from '../stand-in.js';

/** Fields by name, each with what is asked of it; a leaf asks for nothing more. */
interface Selection {
  [field: string]: Selection;
}

/** Reads the selection of a query; arguments, variables and fragments' types are passed over. */
export function parseSelection(query: string): Selection {
  const tokens = query
    .replaceAll(/\([^)]*\)|#.*|,/g, ' ')
    .replaceAll(/\.\.\.\s*on\s+\w+/g, '...')
    .match(/\.\.\.|[{}]|\w+/g) ?? [''];
  let place = tokens.indexOf('{') + 1;
  if (place === 0) throw new Refusal(400, 'The query has no selection');

  function read(into: Selection): Selection {
    let last = into;
    for (let token = tokens[place++]; token !== '}'; token = tokens[place++]) {
      if (token === undefined) throw new Refusal(400, 'The query ends too early');
      if (token === '{') read(last);
      else if (token === '...') last = into;
      else {
        last = into[token] ?? {};
        into[token] = last;
      }
    }
    return into;
  }
  return read({});
}

/** Only what was asked for, as GraphQL gives it. */
export function select(value: unknown, selection: Selection): unknown {
  if (Array.isArray(value)) return value.map((item) => select(item, selection));
  if (typeof value !== 'object' || value === null) return value;
  const fields = value as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(selection).map(([field, inner]) => {
      if (!(field in fields)) throw new Refusal(400, `Field '${field}' is undefined`);
      return [field, select(fields[field], inner)];
    }),
  );
}
