import { createFolkeregisteret } from '../../agencies/folkeregisteret/adapter.js';
import { hangUp } from '../../channels/line.js';
import { closeAll, json, listen } from '../channels/listen.js';
import { type Answered, call, type OpenTown, openTown } from '../stand-ins/town.js';
import { contract } from './contract.js';
import { mutationsOf } from './mutations.js';
import { specFiles, specJson } from './specs.js';
import { readXsd } from './xsd.js';
import { typeOf, xsdFaults } from './xsd-faults.js';

const xsd = 'skatteetaten-freg/Hendelsedokument_v1.4.xsd';
const samplesIn = 'skatteetaten-freg/samples';
const { count } = contract('folkeregisteret', 'schema and sample', [xsd, samplesIn]);
const schema = readXsd(xsd);
const scope = 'folkeregister:deling/offentligmedhjemmel';
const base = '/folkeregisteret/offentlig-med-hjemmel/api/v1';

type Entry = Record<string, unknown>;
type PersonDocument = Record<string, Entry | Entry[]>;
const samples = specFiles(samplesIn).map((file) => specJson<PersonDocument>(file));
const recordsOf = (document: PersonDocument, part: string): Entry[] => [document[part] ?? []].flat();
const holding = (document: PersonDocument, part: string) =>
  recordsOf(document, part).filter(({ erGjeldende }) => erGjeldende !== false);

/** Every element of a value by its path, lists passed over. */
const paths = (value: unknown, at = ''): string[] => {
  if (Array.isArray(value)) return value.flatMap((it) => paths(it, at));
  if (typeof value !== 'object' || value === null) return [at];
  return [...(at ? [at] : []), ...Object.entries(value).flatMap(([key, it]) => paths(it, `${at}/${key}`))];
};
const inSamples = new Set(samples.flatMap((sample) => paths(sample)));

/** What is wrong with the records of a part, by the types that events have; elements that a published sample has are known. */
const faultsInPart = (part: string, records: readonly Entry[]): string[] =>
  records.flatMap(({ erGjeldende, ...record }) => {
    const faults = xsdFaults(schema, typeOf(schema, 'Registerdata', part) ?? '', record, `/${part}`);
    const isNewer = (fault: string) => / is unknown$/.test(fault) && inSamples.has(fault.replace(' is unknown', ''));
    return [
      ...faults.filter((it) => !isNewer(it)),
      ...(typeof erGjeldende === 'boolean' ? [] : [`${part} holds or not`]),
    ];
  });

let town: OpenTown;
let headers: Record<string, string>;
beforeAll(async () => {
  town = await openTown();
  headers = await town.bearer(scope);
});
afterAll(async () => {
  await closeAll();
  await hangUp();
  await town.stop();
});

const get = (path: string): Promise<Answered> => call(`${town.addresses.folkeregisteret}${base}${path}`, { headers });
const family = async (kind: string) => (await town.control('folkeregisteret', 'GET', `/people?kind=${kind}`)).json[0];
async function act(path: string, body: unknown) {
  const { status, json: said } = await town.control('folkeregisteret', 'POST', path, body);
  expect(status).toBe(200);
  return said;
}

/** One of everything that the register can be told. */
async function live(): Promise<string[]> {
  const born = '2026-11-20';
  const child = { live: true };
  const [married, cohabiting, hidden] = await Promise.all(['married', 'cohabiting', 'protected-mother'].map(family));
  const [abroad, dNumber] = await Promise.all(['surrogacy', 'd-number-mother'].map(family));
  const [twin] = (await act('/births', { ...married, born, children: [child, { live: false }] })).children;
  const [second] = (await act('/births', { ...cohabiting, born, children: [child] })).children;
  const [third] = (await act('/births', { father: abroad.father, born, children: [child] })).children;
  await act('/births', { mother: hidden.mother, born, children: [child] });
  await act('/births', { mother: dNumber.mother, born, children: [child] });
  await act('/parentage', { child: second.fnr, parent: cohabiting.father, role: 'far' });
  const together = [cohabiting.mother, cohabiting.father];
  await act('/responsibilities', { child: second.fnr, responsible: together, kind: 'felles' });
  await act('/responsibilities', { child: second.fnr, responsible: cohabiting.mother, kind: 'mor' });
  await act('/names', { child: twin.fnr, first: 'Eira', last: 'Solbakkmo' });
  await act('/corrections', { child: twin.fnr, born: '2026-11-19' });
  await act('/moves', { persons: [married.mother, hidden.mother], municipality: '7402', moved: '2026-11-24' });
  await act('/protections', { person: cohabiting.mother, level: 'fortrolig' });
  const { fnr } = await act('/numbers', { person: dNumber.mother });
  await act('/annulments', { child: third.fnr });
  await act('/deaths', { person: married.father, died: '2026-11-22' });
  await act('/deaths', { person: twin.fnr, died: '2026-11-23' });
  await act('/deaths', { person: twin.fnr, died: '2026-11-23', annulled: true });
  await act('/events', { times: 2 });
  return [...Object.values(married), twin.fnr, second.fnr, third.fnr, hidden.mother, fnr]
    .flat()
    .filter((it) => /^\d{11}$/.test(String(it))) as string[];
}

test('every event document of the stand-in is one by the published schema', async () => {
  await live();
  const feed = (await get('/hendelser/feed?seq=1001')).json as { hendelse: { hendelsesdokument: string } }[];
  const kinds = new Set<string>();
  for (const { hendelse } of feed) {
    const document = (await get(`/hendelser/${hendelse.hendelsesdokument}`)).json;
    expect(xsdFaults(schema, 'DokumentForHendelse', document)).toEqual([]);
    kinds.add(document.hendelse.hendelsestype);
    count('documents');
  }
  expect(kinds.size).toBeGreaterThanOrEqual(13);
});

test('the checker finds what is spoilt in an event document', async () => {
  const [{ hendelse }] = (await get('/hendelser/feed?seq=1002')).json;
  const document = (await get(`/hendelser/${hendelse.hendelsesdokument}`)).json;
  expect(document.hendelse.hendelsestype).toBe('endringIFoedsel');
  const passed = mutationsOf(document).filter(
    ({ value }) => xsdFaults(schema, 'DokumentForHendelse', value).length === 0,
  );
  const words = /\/(dokumentidentifikator|skjemaversjon|kilde|aarsak) as other words$/;
  const optional =
    /\/(egenskapshendelse|ajourholdstidspunkt|kilde|aarsak|gyldighetstidspunkt|foedsel|kjoenn|foedselsdato|foedekommuneINorge|foedeland) left out$/;
  expect(passed.map(({ name }) => name).filter((name) => !words.test(name) && !optional.test(name))).toEqual([]);
  count('mutations', mutationsOf(document).length);
});

test('the published samples fit the schema of events, but for what is newer than it', () => {
  const faults = samples.flatMap((sample) =>
    Object.keys(sample).flatMap((part) => faultsInPart(part, recordsOf(sample, part))),
  );
  expect(
    faults.filter(
      (fault) => !/vergemaalEllerFremtidsfullmakt\/verge: omfangetErInnenPersonligOmraade is missing/.test(fault),
    ),
  ).toEqual([]);
});

test('every person document of the stand-in has the records and elements that are published', async () => {
  const everybody = await live();
  const parts = ['person-basis', 'relasjon-utvidet', 'foreldreansvar', 'historikk'].map((it) => `part=${it}`).join('&');
  for (const person of everybody) {
    const document = (await get(`/personer/${person}?${parts}`)).json as PersonDocument;
    for (const part of Object.keys(document)) {
      expect(faultsInPart(part, recordsOf(document, part))).toEqual([]);
      expect([part, Array.isArray(document[part])]).toEqual([part, part !== 'doedsfall']);
    }
    count('documents');
  }
});

const partsRead = [
  'identifikasjonsnummer',
  'status',
  'navn',
  'foedsel',
  'doedsfall',
  'familierelasjon',
  'foreldreansvar',
  'sivilstand',
  'bostedsadresse',
  'adressebeskyttelse',
  'vergemaalEllerFremtidsfullmakt',
];

const has = (document: PersonDocument, part: string, words: RegExp) =>
  holding(document, part).some((record) => words.test(JSON.stringify(record)));

/** What anybody can see in a sample, said in our words. */
const seen = (sample: PersonDocument) => ({
  alive: !('doedsfall' in sample) && !has(sample, 'status', /"doed"/),
  identifierKind: has(sample, 'identifikasjonsnummer', /"dNummer"/) ? 'dNumber' : 'nationalId',
  addressProtected: has(sample, 'adressebeskyttelse', /fortrolig/i) || has(sample, 'bostedsadresse', /fortrolig/i),
  guardianship: holding(sample, 'vergemaalEllerFremtidsfullmakt').length > 0,
  ...('status' in sample && { resident: has(sample, 'status', /"bosatt"/), hasName: true }),
  ...('foedsel' in sample && { born: holding(sample, 'foedsel')[0]?.foedselsdato }),
  ...('doedsfall' in sample && { died: holding(sample, 'doedsfall')[0]?.doedsdato }),
});

test.each(samples.map((sample, place) => [place + 1, sample] as const))(
  'our adapter reads published sample %i',
  async (_, sample) => {
    const { base: address } = await listen((_heard, res) => json(res, 200, sample));
    const adapter = createFolkeregisteret({ base: address, token: async () => 'a-token' });
    const number = String(recordsOf(sample, 'identifikasjonsnummer')[0]?.foedselsEllerDNummer);
    const answer = await adapter.read?.({ number, parts: partsRead, today: '2026-11-25' });
    if (!answer || answer === 'unknownPerson') throw new Error('The sample was not read');
    expect(answer.findings).toMatchObject(seen(sample));
    expect('municipality' in answer.findings).toBe(
      !seen(sample).addressProtected && has(sample, 'bostedsadresse', /kommunenummer/),
    );
    const kin = holding(sample, 'familierelasjon').filter((it) =>
      /^(mor|far|medmor|barn|ektefelleEllerPartner)$/.test(String(it.relatertPersonsRolle)),
    );
    expect(answer.relations).toHaveLength(kin.length);
    count('answers');
  },
);
