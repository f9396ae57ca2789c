/** The portal's how-to does what it says, command by command; and the example does the same in a browser, from an origin of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { problemKinds } from '../../api/problem.js';
import type { Timeline } from '../../api/shapes/timeline.js';
import { type Api, signIn } from '../../cli/api.js';
import { until } from '../faults/again.js';
import { type OwnStack, ownStack } from '../faults/own-stack.js';
import { describeInBrowser, openWindow } from '../web/browser.js';

const file = join(process.cwd(), 'docs/how-to/integrate-a-portal.md');
const page = readFileSync(file, 'utf8');
const blocks = [...page.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, commands = '']) => commands);

/** Keeps the example's port, for the API must know it before the example listens there. */
const held = createServer().listen(0, '127.0.0.1');

let stack: OwnStack;
let port: string;
beforeAll(async () => {
  await once(held, 'listening');
  port = String((held.address() as AddressInfo).port);
  stack = await ownStack({ PORTAL_ORIGINS: JSON.stringify({ '312831279': [`http://127.0.0.1:${port}`] }) });
}, 120_000);
afterAll(async () => {
  held.close();
  await stack.stop();
}, 60_000);

/** Runs the page's commands in one bash, and gives what each block printed. */
async function runPage(): Promise<string[]> {
  const end = '---- the end of a block ----';
  const script = blocks.map((it) => `${it}\necho; echo '${end}'\n`).join('');
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, PORT: port };
  const told = script.replaceAll('http://127.0.0.1:3000', stack.api);
  const bash = spawn('bash', ['-u', '-c', told], { env, timeout: 45_000 });
  const [said, , [code]] = await Promise.all([textOf(bash.stdout), bash.stderr.resume(), once(bash, 'close')]);
  expect(code).toBe(0);
  return said.split(end);
}

const student = 'moren studerer';

const textOf = async (stream: NodeJS.ReadableStream): Promise<string> => {
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  return text;
};

const jsonIn = (text: string) => [...text.matchAll(/^\{.*\}$/gm)].map(([line]) => JSON.parse(line));
const versionsIn = (text: string) => [...text.matchAll(/^data: \{"version":"(.*)"\}$/gm)].map(([, it]) => it);

/** The first of the stand-ins' people whom the login page describes like that. */
async function signInAs(described: string): Promise<Api> {
  const response = await fetch(`${stack.addresses.idporten}/_control/people`);
  const people = (await response.json()) as { number: string; who: string }[];
  return signIn(stack.api, { person: people.find((it) => it.who.includes(described))!.number });
}

test('from the first call to live updates, every command of the page does what the page says', async () => {
  const [discovered = '', tokens, seen = '', started = '', read = '', token = '', live = '', ...more] = await runPage();
  expect([tokens?.trim(), more.map((it) => it.trim())]).toEqual(['', ['']]);

  const [resource, offered] = jsonIn(discovered.replaceAll('}{', '}\n{'));
  expect(resource.livsferd).toMatchObject({ audience: 'urn:livsferd:api', scopes: { portals: 'livsferd:portals' } });
  expect(offered.lifeEvents[0].offers[0]).toMatchObject({ to: '/life-events/having-children/journeys', high: true });

  expect(jsonIn(seen)[0].steps.length).toBeGreaterThan(10);

  const [before, { journey }] = jsonIn(started);
  expect(before).toEqual({ journeys: [] });
  expect(started).toContain('HTTP/1.1 202 Accepted');
  expect(started).toContain(`Location: /journeys/${journey}`);
  expect(jsonIn(read)[0]).toMatchObject({ journey, language: 'en' });
  expect(jsonIn(token)[0]).toMatchObject({ journey, language: 'en' });

  expect(live).toContain('"moved":true');
  const citizen = await signInAs('');
  const { version } = await citizen.get<Timeline>(`/journeys/${journey}/timeline`);
  expect(versionsIn(live).at(-1)).toBe(version);
}, 60_000);

describeInBrowser('the example', () => {
  let portal: ChildProcess;
  beforeAll(async () => {
    held.close();
    const env = { PATH: process.env.PATH, PORT: port };
    portal = spawn(process.execPath, ['examples/portal/portal.mjs', stack.api], { env, stdio: 'pipe' });
    await Promise.race([once(portal.stdout!, 'data'), once(portal, 'exit').then(failed)]);
  });
  afterAll(() => void portal.kill());

  const failed = ([code]: unknown[]): never => {
    throw new Error(`The example ended with ${String(code)}`);
  };

  test('a citizen signs in, starts a journey, and sees an answer arrive without loading the page again', async () => {
    const { page: tab, complaints } = await openWindow();
    await tab.goto(`http://127.0.0.1:${port}/`);
    await tab.getByText(student).first().click();
    await tab.fill('[name=dueOn]', new Date(Date.now() + 1e10).toISOString().slice(0, 10));
    await tab.click('main button');
    await tab.getByRole('heading', { name: 'Du må gjøre' }).waitFor();
    const shown = () => tab.locator('main').getAttribute('data-version');

    const mother = await signInAs(student);
    const { journey } = (await mother.get<{ journeys: { journey: string }[] }>('/journeys')).journeys[0]!;
    const read = () => mother.get<Timeline>(`/journeys/${journey}/timeline`);
    await until('the page shows what there is', async () => (await shown()) === (await read()).version, 20_000);
    const before = await shown();
    const offers = (await read()).sections.flatMap((it) => it.rows).flatMap((it) => it.offers);
    const { to, content } = offers.find((it) => it.wants.length === 0 && !it.high)!;
    await mother.post(to, content);
    await until('the page shows the answer', async () => (await shown()) === (await read()).version, 20_000);
    expect(await shown()).not.toBe(before);
    expect(complaints).toEqual([]);
    await tab.context().close();
  }, 60_000);
});

test('every problem that the page names is one that the API gives, under that status', () => {
  const named = [...page.matchAll(/\b(\d{3}) `([a-z-]+)`/g)].map(([, status, kind]) => [kind, Number(status)]);
  expect(named.length).toBeGreaterThan(8);
  for (const [kind, status] of named)
    expect([kind, problemKinds[kind as keyof typeof problemKinds]?.[0]]).toEqual([kind, status]);
});

test('every file that the page links to is there', () => {
  const linked = [...page.matchAll(/\]\(([^)#]+)\)/g)].map(([, to]) => to!);
  expect(linked.filter((it) => !existsSync(join(dirname(file), it)))).toEqual([]);
});
