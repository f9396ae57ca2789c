import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { Exchange } from './recorder.js';
import { specJson } from './specs.js';

interface Media {
  content?: Record<string, { schema?: object }>;
}
interface Operation {
  requestBody?: Media;
  responses: Record<string, Media>;
  parameters?: { name: string; in: string; required?: boolean; schema?: object }[];
}
interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: object;
}

/** JSON Schema has no `nullable`: null is one more type. */
function withNull(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withNull);
  if (typeof node !== 'object' || node === null) return node;
  const { nullable, ...rest } = node as { nullable?: unknown };
  const inside = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, withNull(value)]));
  return nullable === true ? { anyOf: [inside, { type: 'null' }] } : inside;
}

const fits = (template: string, path: string): boolean =>
  new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path);
const plain = (mediaType: string) => mediaType.split(';')[0] as string;
const valueIn = (template: string, path: string, name: string) =>
  path.split('/')[template.split('/').indexOf(`{${name}}`)];

/** A published OpenAPI document, whose addresses begin at `base`. */
export function openApi(file: string, base: string) {
  const document = withNull(specJson(file)) as Document;
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    formats: { guid: /^[0-9a-f-]{36}$/i, int32: true, int64: true },
  });
  (addFormats as unknown as (to: Ajv) => void)(ajv);
  ajv.addSchema(document, 'spec');
  const compiled = new Map<object, ValidateFunction>();

  function faultsIn(schema: object, value: unknown): string[] {
    const judge = compiled.get(schema) ?? ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"spec#/')));
    compiled.set(schema, judge);
    return judge(value) ? [] : (judge.errors ?? []).map((it) => `${it.instancePath || '/'} ${it.message}`);
  }

  const operationOf = ({ verb, path }: Exchange) => {
    const local = path.slice(base.length);
    const [template, verbs] =
      Object.entries(document.paths).find(([it, at]) => fits(it, local) && verb.toLowerCase() in at) ?? [];
    return { local, template, operation: verbs?.[verb.toLowerCase()] };
  };

  const schemaOf = ({ content = {} }: Media, mediaType: string) =>
    (content[plain(mediaType)] ?? content['*/*'] ?? content[plain(mediaType).replace('problem+', '')])?.schema;

  return {
    /** What is wrong with a value that should be one of the named components. */
    faults: (component: string, value: unknown): string[] => {
      const schema = (document.components as { schemas: Record<string, object> }).schemas[component];
      return schema ? faultsIn(schema, value) : [`${component} is not in ${file}`];
    },
    /** What is wrong with a request: its place, its parameters and its content. */
    faultsInRequest(exchange: Exchange): string[] {
      const { local, template, operation } = operationOf(exchange);
      if (!operation || !template) return [`${exchange.verb} ${local} is not in ${file}`];
      const parameters = (operation.parameters ?? []).flatMap((it) => {
        const value =
          it.in === 'path'
            ? valueIn(template, local, it.name)
            : it.in === 'query'
              ? (exchange.query.get(it.name) ?? undefined)
              : exchange.headers[it.name.toLowerCase()];
        if (value === undefined) return it.required ? [`${it.name} is missing`] : [];
        return faultsIn(it.schema ?? {}, value).map((fault) => `${it.name}${fault}`);
      });
      const schema = operation.requestBody && schemaOf(operation.requestBody, exchange.headers['content-type'] ?? '');
      if (operation.requestBody && !schema) return [...parameters, `${exchange.headers['content-type']} is not taken`];
      return [...parameters, ...(schema ? faultsIn(schema, exchange.sent) : [])];
    },
    /** What is wrong with an answer: its status and its content. */
    faultsInAnswer(exchange: Exchange): string[] {
      const { operation } = operationOf(exchange);
      const response = operation?.responses[exchange.status] ?? operation?.responses.default;
      if (!response) return [`${exchange.verb} ${exchange.path} does not answer ${exchange.status}`];
      if (!response.content) return [];
      const schema = schemaOf(response, exchange.mediaType);
      return schema
        ? faultsIn(schema, exchange.answered)
        : [`${exchange.status} is not given as ${exchange.mediaType}`];
    },
  };
}
