import { XMLParser } from 'fast-xml-parser';
import { specText } from './specs.js';

/** A part of a sequence or of a choice; order is not kept, for JSON has none. */
export type Particle =
  | { kind: 'element'; name: string; type: string; optional: boolean; many: boolean }
  | { kind: 'sequence' | 'choice'; of: readonly Particle[]; optional: boolean };

/** A text, a number or a boolean, with what it must be. */
export interface Simple {
  base: string;
  values: readonly string[];
  facets: Readonly<Partial<Record<'length' | 'minLength' | 'maxLength' | 'pattern', string>>>;
}

export interface Schema {
  complex: ReadonlyMap<string, { base?: string; content: Particle }>;
  simple: ReadonlyMap<string, Simple>;
}

type Node = Record<string, unknown> &
  Partial<Record<'name' | 'type' | 'base' | 'value' | 'minOccurs' | 'maxOccurs', string | undefined>>;

const many = ['element', 'sequence', 'choice', 'complexType', 'simpleType', 'enumeration'];
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  parseAttributeValue: false,
  isArray: (name, _path, _leaf, isAttribute) => !isAttribute && many.includes(name),
});

const nodes = (node: Node | undefined, name: string) => (node?.[name] ?? []) as Node[];
const child = (node: Node | undefined, name: string) => node?.[name] as Node | undefined;

const elementOf = ({ name = '', type = '', minOccurs, maxOccurs = '1' }: Node): Particle => ({
  kind: 'element',
  name,
  type,
  optional: minOccurs === '0',
  many: maxOccurs !== '1',
});

const groupOf = (kind: 'sequence' | 'choice', node: Node): Particle => ({
  kind,
  optional: node.minOccurs === '0',
  of: [
    ...nodes(node, 'element').map(elementOf),
    ...nodes(node, 'sequence').map((it) => groupOf('sequence', it)),
    ...nodes(node, 'choice').map((it) => groupOf('choice', it)),
  ],
});

function complexOf(node: Node): { base?: string; content: Particle } {
  const extension = child(child(node, 'complexContent'), 'extension');
  const content = groupOf('sequence', { sequence: nodes(extension ?? node, 'sequence') });
  return { ...(extension?.base && { base: extension.base }), content };
}

function simpleOf(node: Node): Simple {
  const restriction = child(node, 'restriction') as Node;
  const facets = ['length', 'minLength', 'maxLength', 'pattern'].flatMap((facet) => {
    const value = child(restriction, facet)?.value;
    return value === undefined ? [] : [[facet, value]];
  });
  const values = nodes(restriction, 'enumeration').map(({ value = '' }) => value);
  return { base: restriction.base ?? '', values, facets: Object.fromEntries(facets) };
}

/** Reads a published XSD: named types, and elements that bring their own. */
export function readXsd(file: string): Schema {
  const root = child(parser.parse(specText(file)) as Node, 'schema');
  const own = nodes(root, 'element').flatMap((it) =>
    nodes(it, 'complexType').map((type) => ({ ...type, name: it.name })),
  );
  const complex = [...nodes(root, 'complexType'), ...own].map((it) => [it.name ?? '', complexOf(it)] as const);
  const simple = nodes(root, 'simpleType').map((it) => [it.name ?? '', simpleOf(it)] as const);
  return { complex: new Map(complex), simple: new Map(simple) };
}
