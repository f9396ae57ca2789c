import { createConfig, lintFromString } from '@redocly/openapi-core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Express } from 'express';
import { operations } from '../../api/access/operations.js';
import { Act, JourneyAct } from '../../api/acts/act.js';
import { createApp } from '../../api/app.js';
import { examples } from '../../api/openapi/examples.js';
import { templateOf } from '../../api/openapi/names.js';
import { problemsOf } from '../../api/openapi/problems-of.js';
import { tags } from '../../api/openapi/tags.js';
import { problemKinds } from '../../api/problem.js';
import { routes } from '../../api/routes/index.js';
import { describeInBrowser, openWindow } from '../web/browser.js';
import { type FrontDoor, openFrontDoor } from './front-door.js';

interface Operation {
  operationId: string;
  tags: string[];
  parameters?: { $ref?: string }[];
  requestBody?: { content: Record<string, { schema: object }> };
}
interface Document {
  openapi: string;
  tags: { name: string }[];
  paths: Record<string, Record<string, Operation>>;
}

let door: FrontDoor;
let document: Document;
let text: string;
beforeAll(async () => {
  door = await openFrontDoor();
  const answer = await door.call('GET', '/openapi.json');
  [text, document] = [answer.text, answer.json];
});
afterAll(() => door.stop());

const everyOperation = () =>
  Object.entries(document.paths).flatMap(([path, verbs]) =>
    Object.entries(verbs).map(([verb, operation]) => ({ path, verb, operation })),
  );

interface Layer {
  route?: { path: string; stack: { method?: string }[] };
}

/** What the router that runs would answer, without the pages, what they are made of, and what browsers ask before they ask. */
const running = (app: Express): string[] =>
  (app.router.stack as unknown as Layer[])
    .flatMap(({ route }) =>
      route && !isOtherVerbs(route.stack) ? route.stack.map((it) => [it.method, route.path]) : [],
    )
    .filter((it): it is [string, string] => it[0] !== undefined && it[0] !== 'options' && !isPage(it[1]!))
    .map(([method, path]) => `${method} ${templateOf({ path })}`);

/** What is said to every other verb of an address. */
const isOtherVerbs = (stack: readonly { method?: string }[]): boolean => stack.some((it) => it.method === 'delete');

const isPage = (path: string): boolean => /^\/(?:$|assets|api-docs|timeline\/|desk)/.test(path);

test('what runs, what is documented and what the table of routes holds are the same', () => {
  const table = routes.map((route) => `${route.method.toLowerCase()} ${templateOf(route)}`).sort();
  expect(
    everyOperation()
      .map(({ path, verb }) => `${verb} ${path}`)
      .sort(),
  ).toEqual(table);
  expect([...new Set(running(createApp(door.connections)))].sort()).toEqual(table);
  expect(new Set(table).size).toBe(table.length);
});

test('every operation of the access table is a route’s, an act’s, or asked on the way', () => {
  const acts = [...Act.options, ...JourneyAct.options].map((it) => it.shape.type.value);
  const onTheWay = ['letter.read', 'event.answer', 'session.begin'];
  const asked = new Set<string>([...routes.map((it) => it.operation), ...acts, ...onTheWay]);
  expect(Object.keys(operations).filter((it) => !asked.has(it))).toEqual([]);
  expect([...asked].filter((it) => !Object.hasOwn(operations, it))).toEqual([]);
});

test('the document is sound OpenAPI 3.1', async () => {
  const config = await createConfig({
    extends: ['recommended'],
    rules: { 'no-unused-components': 'error', 'operation-2xx-response': 'off', 'no-identical-paths': 'error' },
  });
  const found = await lintFromString({ source: text, config });
  expect(found.map((it) => `${it.ruleId} ${it.location[0]?.pointer}: ${it.message}`)).toEqual([]);
  expect(document.openapi).toBe('3.1.1');
});

test('every operation has a name of its own and a described tag; every keyed POST asks for its key', () => {
  const all = everyOperation().map((it) => it.operation);
  expect(new Set(all.map((it) => it.operationId)).size).toBe(all.length);
  expect(all.flatMap((it) => it.tags).filter((it) => !Object.hasOwn(tags, it))).toEqual([]);
  const asksForKey = all.filter((it) => it.parameters?.some(({ $ref }) => $ref?.endsWith('/IdempotencyKey')));
  expect(asksForKey.length).toBe(routes.filter((it) => it.keyed).length);
  expect(routes.filter((it) => it.method === 'POST' && !it.keyed).map((it) => it.path)).toEqual([
    '/sign-out',
    '/journey-tokens',
    '/life-events/:lifeEvent/preview',
    '/events',
    '/tasks/search',
  ]);
});

test('every example fits what it is an example of', () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(document, 'openapi');
  const all = everyOperation().map((it) => it.operation);
  for (const [operationId, named] of Object.entries(examples)) {
    const operation = all.find((it) => it.operationId === operationId);
    const [media] = Object.values(operation?.requestBody?.content ?? {});
    const schema = JSON.parse(JSON.stringify(media?.schema).replaceAll('"#/', '"openapi#/'));
    for (const it of Object.values(named)) {
      const { value } = it as { value: unknown };
      expect([operationId, ajv.validate(schema, value), ajv.errors]).toEqual([operationId, true, null]);
    }
  }
});

test('every kind of problem is some route’s, or is said at the top', () => {
  const used = new Set(routes.flatMap(problemsOf));
  const atTheTop = ['method-not-allowed', 'too-slow', 'unexpected'];
  expect(
    Object.keys(problemKinds)
      .filter((it) => !used.has(it as never))
      .sort(),
  ).toEqual(atTheTop);
  for (const status of [405, 408, 500]) expect(text).toContain(String(status));
});

test('the page about the API comes whole from our own address', async () => {
  const page = await door.call('GET', '/api-docs');
  const policy = page.headers.get('content-security-policy');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  const linked = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map((it) => it[1]!);
  expect(linked.length).toBe(4);
  for (const address of linked) {
    const { status, headers } = await door.call('GET', address);
    expect([address, status, headers.get('content-security-policy')]).toEqual([address, 200, policy]);
  }
  for (const address of ['/api-docs/package.json', '/api-docs/..%2fpackage.json', '/api-docs/'])
    expect((await door.call('GET', address)).status).toBe(404);
});

describeInBrowser('the page about the API', () => {
  test('shows every operation, and asks nobody else for anything', async () => {
    const { page, complaints } = await openWindow();
    const asked: string[] = [];
    page.on('request', (it) => asked.push(new URL(it.url()).origin));
    await page.goto(`${door.url}/api-docs`);
    await page
      .locator('.opblock')
      .nth(routes.length - 1)
      .waitFor();
    expect(await page.locator('.opblock').count()).toBe(routes.length);
    expect([...new Set(asked)]).toEqual([door.url]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
