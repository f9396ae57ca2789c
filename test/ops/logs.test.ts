import { EventEmitter } from 'node:events';
import { createLog, type Log, standardOutput } from '../../ops/log/create-log.js';
import { lastWords } from '../../ops/log/last-words.js';
import { nationalNumber } from '../../stand-ins/national-number.js';
import { fc } from '../seeded.js';

const numbers = [
  nationalNumber('1991-04-05', 'kvinne', () => false),
  nationalNumber('1944-12-31', 'mann', () => false),
  nationalNumber('2003-10-09', 'kvinne', () => false, { dNumber: true }),
];

function listen() {
  const lines: string[] = [];
  const log = createLog('test', { write: (line: string) => void lines.push(line) });
  return { log, lines };
}

/** What stands in the log after something was said. */
function said(say: (log: Log) => void): { raw: string; record: Record<string, unknown> } {
  const { log, lines } = listen();
  say(log);
  const raw = lines.join('');
  return { raw, record: JSON.parse(raw) };
}

const digits = (text: string): string => text.normalize('NFKC').replaceAll(/\D/g, '');
const scripts = [0x660, 0x966, 0xff10, 0x1d7d8];
const inScript = (number: string, nought: number): string =>
  [...number].map((it) => String.fromCodePoint(nought + Number(it))).join('');

/** How one and the same number comes to stand in a text. */
const shapes: Record<string, (number: string) => string> = {
  'as it is': (it) => it,
  'with a space': (it) => `${it.slice(0, 6)} ${it.slice(6)}`,
  'with a space that does not break': (it) => `${it.slice(0, 6)}\u00a0${it.slice(6)}`,
  'with a hyphen': (it) => `${it.slice(0, 6)}-${it.slice(6)}`,
  'as a date and five digits': (it) => `${it.slice(0, 2)}.${it.slice(2, 4)}.${it.slice(4, 6)} ${it.slice(6)}`,
  'digit by digit': (it) => [...it].join(' '),
  'with a tab': (it) => `${it.slice(0, 6)}\t${it.slice(6)}`,
  'over two lines': (it) => `${it.slice(0, 6)}\n${it.slice(6)}`,
  'with something invisible in it': (it) => `${it.slice(0, 4)}\u200b${it.slice(4)}`,
  'in an address': (it) => `https://example.no/person/${it}?fnr=${it}`,
  'encoded for an address': (it) => [...it].map((digit) => `%3${digit}`).join(''),
  'with an encoded space': (it) => `/person/${it.slice(0, 6)}%20${it.slice(6)}`,
  'with an encoded space that does not break': (it) => `/person/${it.slice(0, 6)}%C2%A0${it.slice(6)}`,
  'after something encoded': (it) => `/person/%2F%C3%98${it}`,
  'between words': (it) => `${it.slice(0, 2)}. ${it.slice(2, 4)}. ${it.slice(4, 6)} - ${it.slice(6)}`,
  'in a word': (it) => `fnr${it}x`,
  'in a longer row of digits': (it) => `77${it}7`,
  'in an object in a text': (it) => JSON.stringify({ a: { b: [it] } }),
  'in a text of a text': (it) => JSON.stringify(JSON.stringify({ a: `${it.slice(0, 6)}\t${it.slice(6)}` })),
  'in XML': (it) => `<foedselsEllerDNummer>${it}</foedselsEllerDNummer>`,
  'as a CEF extension': (it) => `CEF:0|Livsferd|api|1.0|audit:access|x|INFO|duid=${it} suid=${it}`,
};
for (const nought of scripts) shapes[`in the digits at ${nought.toString(16)}`] = (it) => inScript(it, nought);

describe.each(Object.entries(shapes))('a number %s', (_, shape) => {
  test.each([
    ['in the message', (log: Log, it: string) => log.info(`said ${it}.`)],
    ['in a value', (log: Log, it: string) => log.info({ detail: it }, 'said')],
    ['deep in a value', (log: Log, it: string) => log.info({ a: [{ b: { c: [it] } }] }, 'said')],
    ['in the name of a value', (log: Log, it: string) => log.info({ [it]: true, in: { [it]: 1 } }, 'said')],
    ['in an error', (log: Log, it: string) => log.error({ error: new Error(`no such person: ${it}`) }, 'failed')],
    ['in a cause', (log: Log, it: string) => log.error(new Error('failed', { cause: new Error(it) }))],
    [
      'in what hangs on an error',
      (log: Log, it: string) => log.error({ err: Object.assign(new Error('x'), { url: it, config: { it } }) }),
    ],
  ])('is not in the log when it stands %s', (__, say) => {
    for (const number of numbers) {
      const { raw } = said((log) => say(log, shape(number)));
      expect(digits(raw).includes(number)).toBe(false);
      expect(digits(decodeURIComponent(raw.replaceAll(/%(?![0-9a-f]{2})/gi, ''))).includes(number)).toBe(false);
      expect(raw).toContain('*');
    }
  });
});

test('a number that is sent as a number is not in the log, even one that has lost its nought', () => {
  const early = nationalNumber('1991-04-05', 'kvinne', () => false);
  expect(early.startsWith('0')).toBe(true);
  const { record } = said((log) => log.info({ early: Number(early), late: [Number(numbers[1])] }));
  expect(record).toMatchObject({ early: '***********', late: ['***********'] });
});

test('what no number can be is left as it was', () => {
  const trace = 'b1a6ad63-6c8f-4e2e-a2b2-3f1f10d7c1aa';
  const kept = {
    trace,
    organisation: '312831279',
    ms: 12,
    at: 'http://127.0.0.1:4010',
    count: 12345678901,
    bad: '99999999999',
  };
  expect(said((log) => log.info(kept, 'kept 31283127900')).record).toMatchObject({ ...kept, msg: 'kept 31283127900' });
});

test.each(['pid', 'fnr', 'number', 'Authorization', 'set-cookie', 'access_token', 'client-assertion', 'fornavn'])(
  'the value of %s is not shown at any depth',
  (name) => {
    const { raw } = said((log) => log.info({ [name]: 'hemmelig', in: [{ very: { [name]: { deep: 'hemmelig' } } }] }));
    expect(raw).not.toContain('hemmelig');
  },
);

test('credentials in a text are not shown', () => {
  const token = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.c2lnbmF0dXJl';
  const { raw } = said((log) =>
    log.warn({ detail: `authorization: Bearer abc.def-ghi and ${token}` }, 'postgres://livsferd:hemmelig@db:5432/x'),
  );
  expect(raw).not.toMatch(/abc\.def|eyJ|hemmelig/);
  expect(raw).toContain('db:5432/x');
});

const injections = [
  'first\n{"level":"info","process":"api","msg":"second"}',
  'first\r\nsecond',
  'first\u2028second\u2029third',
  'first\u0085second\u000bthird\u000cfourth',
  '\u001b[2J\u001b[31mred',
  'first\u0000second',
  '","level":"fatal","msg":"another',
  '\\","level":"fatal',
  'CEF:0|Livsferd|api|1.0|x|y|10|suser=admin\nCEF:0|Livsferd|api|1.0|x|y|10|act=allowed',
  'a|b=c\\|d\\=e',
  'right\u202eleft\u2066',
  '\ud800 alone \udfff',
  '$ {jndi:ldap://example.no/a} %s %j %o <script>',
];

test.each(injections)('%j is one record on one line', (text) => {
  for (const say of [
    (log: Log) => log.info(text),
    (log: Log) => log.info({ detail: text, [text]: text }, 'said'),
    (log: Log) => log.info({ error: Object.assign(new Error(text), { name: text, stack: text }) }, 'failed'),
  ]) {
    const { raw, record } = said(say);
    expect(raw.endsWith('\n')).toBe(true);
    expect(raw.slice(0, -1)).toMatch(/^[^\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]*$/u);
    expect(record).toMatchObject({ process: 'test', level: 'info' });
  }
});

test('whatever is said, it is one line that can be read, and a number in it is not there', () => {
  const texts = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...numbers)), { maxLength: 6 });
  fc.assert(
    fc.property(texts, fc.jsonValue(), (parts, value) => {
      const { raw } = said((log) => log.info({ value, parts }, parts.join('')));
      return raw.split(/\r|\n|\u2028|\u2029|\u0085/).length === 2 && !numbers.some((it) => raw.includes(it));
    }),
    { numRuns: 300 },
  );
});

test('what goes round in a circle, and what is very long, is said all the same', () => {
  const circle: Record<string, unknown> = { msg: 'round' };
  circle.again = circle;
  const { raw, record } = said((log) => log.info({ circle, long: 'x'.repeat(1_000_000) }, 'said'));
  expect(record.msg).toBe('said');
  expect(raw.length).toBeLessThan(10_000);
});

test('a full disk ends no work', () => {
  const log = createLog('test', standardOutput('/dev/full'));
  for (let nth = 0; nth < 20_000; nth += 1) log.info({ nth }, 'said into nothing');
});

test('the last words of a process are masked too, and end it', () => {
  const ended: unknown[] = [];
  const it = Object.assign(new EventEmitter(), { exit: (code: unknown) => void ended.push(code) });
  const { raw, record } = said((log) => {
    lastWords(log, it as unknown as NodeJS.Process);
    it.emit('uncaughtException', new Error(`no such person: ${numbers[0]}`));
  });
  expect(record).toMatchObject({ level: 'fatal', error: { message: 'no such person: ***********' } });
  expect(raw).not.toContain(numbers[0]);
  expect(ended).toEqual([1]);
});
