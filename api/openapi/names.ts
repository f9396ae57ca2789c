import type { Route } from '../route.js';

type Addressed = Pick<Route, 'method' | 'path'>;

/** An address as OpenAPI writes it. */
export const templateOf = ({ path }: Pick<Route, 'path'>): string => path.replace(/:(\w+)/g, '{$1}');

/** The names that stand in an address. */
export const paramsIn = ({ path }: Pick<Route, 'path'>): string[] => [...path.matchAll(/:(\w+)/g)].map(([, it]) => it!);

/** The first word of an address: what an operation is about. */
export const tagOf = ({ path }: Pick<Route, 'path'>): string => path.split('/')[1]!;

/** The verb and the words of the address; of a thing that is named, only its name. */
export function operationIdOf({ method, path }: Addressed): string {
  const words = path.split('/').slice(1);
  const named = words.flatMap((it, place) => (words[place + 1]?.startsWith(':') ? [] : [it.replace(':', '')]));
  return [method.toLowerCase(), ...named.flatMap((it) => it.split(/[^A-Za-z0-9]+/))].reduce(joined);
}

const joined = (sofar: string, word: string): string => sofar + word.charAt(0).toUpperCase() + word.slice(1);
