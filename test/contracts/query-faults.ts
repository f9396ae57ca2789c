import type { GraphqlSchema } from './graphql-schema.js';
import { scalars } from './value-faults.js';

const bare = (type: string) => type.replaceAll(/[![\]]/g, '');
const typed = /(\w+)\s*:\s*([\w![\]]+)/;

/** Reads a query token by token, and keeps what is wrong with it. */
function reader(schema: GraphqlSchema, query: string) {
  const tokens: readonly string[] = query.replaceAll(/#.*|,/g, ' ').match(/\.\.\.|[{}()]|[$\w!:[\]]+/g) ?? [];
  const variables = new Map(
    [...query.matchAll(/\$(\w+)\s*:\s*([\w![\]]+)/g)].map(([, name = '', type = '']) => [name, type]),
  );
  const faults: string[] = [];
  let place = tokens.indexOf('{') + 1;

  function parameter(owner: string): void {
    const [, wanted, type] = typed.exec(schema.parameters.get(owner) ?? '') ?? [];
    const end = tokens.indexOf(')', place);
    const given = tokens.slice(place + 1, end).join('');
    place = end + 1;
    const [, name, variable = ''] = /^(\w+):\$(\w+)$/.exec(given) ?? [];
    const fits = name === wanted && bare(variables.get(variable) ?? '') === bare(type ?? '');
    if (!fits) faults.push(`${owner} does not take ${given}`);
  }

  function fragment(type: string): void {
    const own = tokens[place + 1] ?? '';
    if (own !== type && !schema.implementing.get(type)?.includes(own)) faults.push(`${own} is no ${type}`);
    place += 3;
    selection(own);
  }

  function field(type: string, name: string): void {
    const of = schema.fields.get(type)?.[name];
    if (of === undefined) faults.push(`${type} has no ${name}`);
    if (tokens[place] === '(') parameter(`${type}.${name}`);
    const isObject = schema.fields.has(bare(of ?? ''));
    const isSelected = tokens[place] === '{';
    if (isObject !== isSelected) faults.push(`${name} needs ${isObject ? 'a' : 'no'} selection`);
    if (!isSelected) return;
    place += 1;
    selection(bare(of ?? ''));
  }

  function selection(type: string): void {
    for (let token = tokens[place++]; token !== '}'; token = tokens[place++]) {
      if (token === undefined) return void faults.push('The query ends too early');
      if (token === '...') fragment(type);
      else field(type, token);
    }
  }
  return { selection, variables, faults };
}

/** What is wrong with a query: fields that no type has, fields without their selection, parameters of another type. */
export function queryFaults(schema: GraphqlSchema, query: string, root: string): string[] {
  const { selection, variables, faults } = reader(schema, query);
  selection(root);
  const unknown = [...variables].filter(([, type]) => !schema.fields.has(bare(type)) && !(bare(type) in scalars));
  return [...faults, ...unknown.map(([name, type]) => `$${name} is of ${type}, which is nowhere`)];
}
