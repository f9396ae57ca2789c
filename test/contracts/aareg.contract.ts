import { createAareg } from '../../agencies/aareg/adapter.js';
import { hangUp } from '../../channels/line.js';
import { call, type OpenTown, openTown, sending } from '../stand-ins/town.js';
import { contract } from './contract.js';
import { readGraphql } from './graphql-schema.js';
import { mutationsOf } from './mutations.js';
import { queryFaults } from './query-faults.js';
import { openRecorder } from './recorder.js';
import { valueFaults } from './value-faults.js';

const file = 'nav/aareg/aareg-dist-api-v1.graphqls';
const { count } = contract('aareg', 'schema', [file]);
const schema = readGraphql(file);
const root = 'AaregDistApiQueries';
const scope = 'nav:aareg/v1/arbeidsforhold';

let town: OpenTown;
let recorder: Awaited<ReturnType<typeof openRecorder>>;
let employed: string;

beforeAll(async () => {
  town = await openTown();
  recorder = await openRecorder(town.addresses.aareg);
  const [couple] = (await town.control('folkeregisteret', 'GET', '/people?kind=employed-couple')).json;
  employed = couple.mother;
});
afterAll(async () => {
  await hangUp();
  await recorder.stop();
  await town.stop();
});

interface Asked {
  query: string;
  variables: Record<string, unknown>;
}

const parts = { arbeidsforhold: 'employed', arbeidsgiver: 'hadEmployer' } as const;

const ask = async (part: keyof typeof parts = 'arbeidsforhold'): Promise<Asked> => {
  const adapter = createAareg({ base: recorder.address, token: () => town.token(scope) });
  const answer = await adapter.read?.({ number: employed, parts: [part], today: '2026-11-25' });
  expect(answer).toMatchObject({ findings: { [parts[part]]: true } });
  return recorder.exchanges.at(-1)?.sent as Asked;
};

test.each(Object.keys(parts) as (keyof typeof parts)[])(
  'our query for %s parses, asks for fields that exist, and gives its variable the published shape',
  async (part) => {
    const { query, variables } = await ask(part);
    expect(queryFaults(schema, query, root)).toEqual([]);
    for (const value of Object.values(variables))
      expect(valueFaults(schema, 'FinnArbeidsforholdVariabler', value, 'variabler')).toEqual([]);
    count('requests');
  },
);

test('what Aa-registeret says is obligatory is in our variable', async () => {
  const [variables] = Object.values((await ask()).variables) as Record<string, unknown[]>[];
  for (const set of ['arbeidsforholdtype', 'rapporteringsordning', 'arbeidsforholdstatus'])
    expect(variables?.[set]?.length).toBeGreaterThan(0);
  count('rules');
});

test('a query with a field, a selection or a variable that is not published is found out', async () => {
  const { query } = await ask();
  const spoilt = [
    query.replace('startdato', 'horoskop'),
    query.replace('startdato', 'startdato { aar }'),
    query.replace('{ ident }', ''),
    query.replace('FinnArbeidsforholdVariabler', 'FinnVariabler'),
    query.replace('finnArbeidsforholdVariabler:', 'variabler:'),
    query.replace(/\}\s*$/, ''),
  ];
  for (const it of spoilt) expect(queryFaults(schema, it, root)).not.toEqual([]);
  count('mutations', spoilt.length);
});

test('every field that the stand-in can give is a published one, with a value of its type', async () => {
  const leaf = (type: string): string => {
    const fields = schema.fields.get(type.replaceAll(/[![\]]/g, ''));
    if (!fields) return '';
    return `{ ${Object.entries(fields)
      .map(([name, of]) => `${name} ${leaf(of)}`)
      .join(' ')} }`;
  };
  const query = `query all($v: FinnArbeidsforholdVariabler) {
    finnArbeidsforhold(finnArbeidsforholdVariabler: $v) ${leaf('FinnArbeidsforholdRespons')} }`;
  expect(queryFaults(schema, query, root)).toEqual([]);
  const { variables } = await ask();
  const answer = await post({ query, variables });
  expect([answer.status, valueFaults(schema, root, answer.json.data, 'data')]).toEqual([200, []]);
  expect(answer.json.data.finnArbeidsforhold.arbeidsforhold).toHaveLength(1);
  count('answers');
});

const post = async (body: unknown) =>
  call(`${town.addresses.aareg}/graphql`, sending('POST', body, await town.bearer(scope)));

test('the stand-in takes the variables that the schema takes, but for what is required in words', async () => {
  const { query, variables } = await ask();
  const [name = '', wanted] = Object.entries(variables)[0] ?? [];
  const differences = new Set<string>();
  for (const { name: what, value } of mutationsOf(wanted as object)) {
    const inSchema = valueFaults(schema, 'FinnArbeidsforholdVariabler', value, '').length === 0;
    const isTaken = (await post({ query, variables: { [name]: value } })).status === 200;
    if (inSchema !== isTaken) differences.add(isTaken ? `${what} is taken` : what.replace(/\/\d+/, '/0'));
    count('mutations');
  }
  const sets = ['/arbeidsforholdstatus', '/arbeidsforholdtype', '/rapporteringsordning'];
  const required = [...sets, '/arbeidstakerId'].flatMap((it) => [`${it} as null`, `${it} left out`]);
  const nullable = sets.map((it) => `${it}/0 as null`);
  expect([...differences].sort()).toEqual([...required, ...nullable, '/arbeidstakerId as other words'].sort());
});
