import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Which room may open which door: code, or only types. A path names part of a room. */
interface Doors {
  code: readonly string[];
  types?: readonly string[];
  packages: readonly string[];
}

const table: Record<string, Doors> = {
  journey: { code: [], packages: ['zod', 'xstate', 'temporal-polyfill'] },
  'life-events': { code: ['journey', manifest()], packages: ['zod'] },
  workflows: { code: ['journey', 'life-events'], types: ['activities'], packages: ['@temporalio/workflow'] },
  intake: {
    code: ['store', 'life-events', 'workflows/messages', 'journey'],
    packages: ['@temporalio/client', 'node:'],
  },
  agencies: {
    code: ['channels', 'journey/calendar', 'journey/manifest'],
    types: ['journey'],
    packages: ['zod', '@navikt/fnrvalidator', 'uuid', 'node:'],
  },
  channels: { code: [], packages: ['zod', 'jose', 'cockatiel', 'undici', 'uuid', 'node:'] },
  store: { code: [], types: ['journey'], packages: ['pg', 'jose', 'uuid', 'zod', '@temporalio/common', 'node:'] },
  activities: {
    code: ['agencies', 'channels', 'store', 'intake', 'life-events', 'workflows/messages', 'journey'],
    packages: ['@temporalio/activity', 'zod', 'node:'],
    types: ['@temporalio/client'],
  },
  workers: {
    code: ['activities', 'agencies', 'channels', 'store', 'intake', 'life-events', 'workflows', 'journey', 'ops'],
    packages: ['@temporalio/', 'zod', 'prom-client', 'jose', 'node:'],
  },
  api: {
    code: ['agencies', 'channels', 'store', 'intake', 'life-events', 'workflows/messages', 'journey', 'ops'],
    packages: [
      '@temporalio/client',
      '@temporalio/common',
      'express',
      'zod',
      'prom-client',
      'jose',
      'state-machine-cat',
      'openid-client',
      'cockatiel',
      'node:',
    ],
  },
  cli: { code: ['life-events', 'journey', manifest()], packages: ['commander', 'node:'] },
  web: {
    code: [],
    types: ['api/shapes'],
    packages: ['lit', '@digdir/designsystemet-', '@fontsource', 'vite', 'node:'],
  },
  'stand-ins': { code: ['ops/log'], packages: ['zod', 'jose', 'oidc-provider', 'uuid', 'node:'] },
  ops: { code: ['agencies/manifests'], packages: ['pino', '@navikt/fnrvalidator', 'node:'] },
};

function manifest(): string {
  return 'agencies/manifests|agencies/fields|agencies/.*/manifest|agencies/municipalities/';
}

interface Import {
  file: string;
  from: string;
  isType: boolean;
}

describe('the shape of the house', () => {
  test.each(Object.entries(table))('%s opens only the doors that the table gives it', (room, doors) => {
    const wrong = importsOf(room).filter((it) => !isAllowed(room, doors, it));
    expect(wrong.map((it) => `${it.file} imports ${it.isType ? 'types of ' : ''}${it.from}`)).toEqual([]);
  });

  test('every room of the house stands in the table', () => {
    const rooms = readdirSync(root, { withFileTypes: true }).filter(
      (it) => it.isDirectory() && hasTypeScript(join(root, it.name)),
    );
    expect(
      rooms
        .map((it) => it.name)
        .filter(
          (name) => !table[name] && !['test', 'bench', 'node_modules', 'dist'].includes(name) && !name.startsWith('.'),
        ),
    ).toEqual([]);
  });

  test('texts are never in the sandbox', () => {
    expect(importsOf('workflows').filter((it) => it.from.includes('life-events/texts'))).toEqual([]);
  });

  test('of the stand-ins only the process itself keeps a log', () => {
    const logging = importsOf('stand-ins').filter((it) => it.from.startsWith('ops/'));
    expect(new Set(logging.map((it) => it.file))).toEqual(new Set(['stand-ins/main.ts']));
  });

  test('a leaflet is read without its texts', () => {
    const leaflets = importsOf('life-events').filter((it) => !it.file.includes('/texts/') && !it.isType);
    expect(leaflets.filter((it) => it.from.includes('life-events/texts'))).toEqual([]);
  });
});

function isAllowed(room: string, doors: Doors, { from, isType }: Import): boolean {
  if (from.startsWith(`${room}/`)) return true;
  const opens = [...doors.code, ...doors.packages, ...(isType ? (doors.types ?? []) : [])];
  return opens.some((door) => door.split('|').some((it) => new RegExp(`^${it}`).test(from)));
}

function importsOf(room: string): Import[] {
  return filesOf(join(root, room)).flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gms)].map(
      ([, type, from]) => ({
        file: relative(root, path),
        from: from!.startsWith('.') ? relative(root, resolve(dirname(path), from!)) : from!,
        isType: type !== undefined,
      }),
    ),
  );
}

function filesOf(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesOf(path);
    return name.endsWith('.ts') ? [path] : [];
  });
}

const hasTypeScript = (folder: string): boolean =>
  !/node_modules|dist|\.git/.test(folder) && filesOf(folder).length > 0;
