import { specText } from './specs.js';

/** Types and inputs by name, with their fields' types as written; enums with their values; who may stand in for whom. */
export interface GraphqlSchema {
  fields: ReadonlyMap<string, Readonly<Record<string, string>>>;
  parameters: ReadonlyMap<string, string>;
  values: ReadonlyMap<string, readonly string[]>;
  implementing: ReadonlyMap<string, readonly string[]>;
}

const blocks = /(type|interface|input|enum)\s+(\w+)(?:\s+implements\s+([\w\s&]+?))?\s*\{([^}]*)\}/g;
const field = /(\w+)\s*(?:\(([^)]*)\))?\s*:\s*([\w![\]]+)/g;

/** Reads published GraphQL types; descriptions fall away. */
export function readGraphql(file: string): GraphqlSchema {
  const text = specText(file).replaceAll(/"""[\s\S]*?"""|#.*/g, '');
  const fields = new Map<string, Record<string, string>>();
  const parameters = new Map<string, string>();
  const values = new Map<string, string[]>();
  const implementing = new Map<string, string[]>();
  for (const [, kind, name = '', above = '', body = ''] of text.matchAll(blocks)) {
    if (kind === 'enum') values.set(name, body.match(/\w+/g) ?? []);
    else {
      const found = [...body.matchAll(field)];
      fields.set(name, Object.fromEntries(found.map(([, of = '', , type = '']) => [of, type])));
      for (const [, of = '', takes = ''] of found) parameters.set(`${name}.${of}`, takes.trim());
    }
    for (const it of above.match(/\w+/g) ?? []) implementing.set(it, [...(implementing.get(it) ?? []), name]);
  }
  return { fields, parameters, values, implementing };
}
