import type { ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { documentOf } from '../../api/openapi/document.js';
import { operationIdOf } from '../../api/openapi/names.js';
import { type ProblemKind, problemKinds } from '../../api/problem.js';
import type { Route } from '../../api/route.js';
import { routes } from '../../api/routes/index.js';

/** An answer as it came over the wire. */
export interface Answered {
  method: string;
  /** With its query. */
  address: string;
  status: number;
  headers: Headers;
  text: string;
}

interface Response {
  content?: Record<string, object>;
  headers?: Record<string, { required?: boolean; schema: object }>;
}

const document = documentOf(routes, 'livsferd-session') as unknown as {
  paths: Record<string, Record<string, { responses: Record<string, Response | { $ref: string }> }>>;
  components: { responses: Record<string, Response> };
};

const ajv = new Ajv2020({ strict: false, allErrors: true });
(addFormats as unknown as (to: Ajv2020) => void)(ajv);
ajv.addSchema(document, 'openapi');

/** What can be answered where there is no route, and where there is no HTTP. */
const anywhere: ReadonlySet<ProblemKind> = new Set([
  ...(['malformed', 'number-in-address', 'not-found', 'method-not-allowed', 'address-too-long'] as const),
  ...(['headers-too-large', 'too-slow'] as const),
]);

const seen = new Set<string>();

/** Every status of every route that has been answered since this file was loaded, a problem with its kind. */
export const seenHere: ReadonlySet<string> = seen;

export const nameOf = (route: Pick<Route, 'method' | 'path'>, status: number, kind?: string): string =>
  [operationIdOf(route), status, ...(kind === undefined ? [] : [kind])].join(' ');

const patterns = routes.map((route) => ({ route, fits: new RegExp(`^${route.path.replaceAll(/:\w+/g, '[^/]+')}$`) }));

/** The route that is asked, where the address and the verb are one's. */
export function routeOf(method: string, address: string): Route | undefined {
  const path = address.split('?')[0]!;
  const verb = method === 'HEAD' ? 'GET' : method;
  return patterns.find(({ route, fits }) => route.method === verb && fits.test(path))?.route;
}

/** Throws where an answer is not what the document says that it may be. */
export function expectDocumented(it: Answered): void {
  const route = routeOf(it.method, it.address);
  const faults = route ? faultsOf(route, it) : faultsNowhere(it);
  if (faults.length > 0)
    throw new Error(
      `${it.method} ${route?.path ?? 'nowhere'} ${it.status}: ${faults.join('; ')}: ${it.text.slice(0, 2_000)}`,
    );
}

function faultsOf(route: Route, it: Answered): string[] {
  const kind = kindOf(it);
  const place = [
    'paths',
    route.path.replace(/:(\w+)/g, '{$1}'),
    route.method.toLowerCase(),
    'responses',
    `${it.status}`,
  ];
  const found = at(place);
  if (!found) return [`is not documented${kind === undefined ? '' : `: ${kind}`}`];
  seen.add(nameOf(route, it.status, kind));
  const named = '$ref' in found ? found.$ref.split('/').slice(1) : place;
  const response = at(named) as Response;
  return [...headerFaults(response, it), ...(it.method === 'HEAD' ? [] : contentFaults(response, named, it))];
}

const at = (place: readonly string[]): Response | { $ref: string } | undefined =>
  place.reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], document) as Response;

function headerFaults({ headers = {} }: Response, { headers: sent }: Answered): string[] {
  return Object.entries(headers).flatMap(([name, { required, schema }]) => {
    const value = sent.get(name);
    if (value === null) return required ? [`${name} is missing`] : [];
    return ajv.validate(schema, value) ? [] : [`${name} does not fit`];
  });
}

function contentFaults({ content = {} }: Response, place: readonly string[], { headers, text }: Answered): string[] {
  const sent = headers.get('content-type')?.split(';')[0];
  if (Object.keys(content).length === 0) return text === '' ? [] : ['has content that is not documented'];
  if (sent === undefined || !content[sent]) return [`is not given as ${sent ?? 'nothing'}`];
  const value: unknown = sent.endsWith('json') ? JSON.parse(text) : text;
  const check = checkOf([...place, 'content', sent, 'schema']);
  return check(value) ? [] : (check.errors ?? []).slice(0, 5).map((fault) => `${fault.instancePath} ${fault.message}`);
}

const checks = new Map<string, ValidateFunction>();

function checkOf(place: readonly string[]): ValidateFunction {
  const $ref = `openapi#/${place.map((key) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`;
  const check = checks.get($ref) ?? ajv.compile({ $ref });
  checks.set($ref, check);
  return check;
}

function kindOf({ status, text }: Answered): ProblemKind | undefined {
  if (status < 400 || text === '') return undefined;
  return String((JSON.parse(text) as { type: string }).type).replace('urn:livsferd:problem:', '') as ProblemKind;
}

function faultsNowhere(it: Answered): string[] {
  const kind = kindOf(it);
  if (it.status < 400) return it.address.startsWith('/api-docs') ? [] : ['is not documented'];
  if (kind === undefined) return it.method === 'HEAD' ? [] : ['says nothing'];
  const check = checkOf(['components', 'schemas', 'Problem']);
  const isKnown = anywhere.has(kind) && problemKinds[kind][0] === it.status;
  return [...(isKnown ? [] : [`${kind} is not for here`]), ...(check(JSON.parse(it.text)) ? [] : ['is no problem'])];
}
