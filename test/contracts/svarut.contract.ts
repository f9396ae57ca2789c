import { createLetter } from '../../agencies/municipalities/letter.js';
import { manifestOf } from '../../agencies/municipalities/manifest.js';
import { members } from '../../agencies/municipalities/members.js';
import { hangUp } from '../../channels/line.js';
import { createSvarut, type Forsendelse } from '../../channels/svarut.js';
import { keyOf } from '../../journey/keys.js';
import { call, type OpenTown, openTown } from '../stand-ins/town.js';
import { contract } from './contract.js';
import { mutationsOf } from './mutations.js';
import { openApi } from './open-api.js';
import { type Exchange, openRecorder } from './recorder.js';

const file = (what: string) => `ks/svarut/forsendelse-${what}-api-v2.json`;
const whats = ['send', 'status', 'eksternref', 'hendelser'];
const { count } = contract('svarut', 'schema', whats.map(file));
const specs = whats.map((what) => openApi(file(what), '/api'));
const [sendSpec] = specs as [ReturnType<typeof openApi>];
const scope = 'ks:fiks';
const konto = '8f0f7c1e-3f43-4f5f-8f57-9d6dfb1c2a10';

let town: OpenTown;
let recorder: Awaited<ReturnType<typeof openRecorder>>;

beforeAll(async () => {
  town = await openTown();
  recorder = await openRecorder(town.addresses.svarut);
});
afterAll(async () => {
  await hangUp();
  await recorder.stop();
  await town.stop();
});

const uuid = '00000000-0000-4000-8000-000000000000';
/** The longest reference that we give a letter: SvarUt must keep it whole. */
const longest = keyOf(uuid, { id: uuid, round: 99 }, 'closeTask', 9_999);
const pdf = Buffer.from('%PDF-1.4');
const home = { adresselinje1: 'Kvernbekklia 3', postnummer: '9722', poststed: 'GRANLIA' };
const aLetter: Forsendelse = {
  konto,
  tittel: 'Søknad om barnehageplass',
  mottaker: { navn: 'Granlia kommune', digitalId: '313010423', ...home },
  svarSendesTil: { navn: 'Livsferd', digitalId: '313000134', ...home },
  eksternReferanse: 'journey/errand/1/send/1',
  forsendelsestype: 'livsferd',
  korrelasjonsid: 'journey',
  kunDigitalLevering: false,
  krevNiva4Innlogging: false,
  kryptert: false,
  taushetsbelagtPost: true,
  utskriftskonfigurasjon: { utskriftMedFarger: false, tosidig: true },
  dokumenter: [
    { filnavn: 'brev.pdf', mimeType: 'application/pdf', innhold: pdf, inneholderPersonsensitivInformasjon: true },
    { filnavn: 'data.json', mimeType: 'application/json', innhold: pdf, skalEkskluderesFraUtskrift: true },
  ],
};

const clientAt = (address: string) =>
  createSvarut({
    base: `${address}/api`,
    token: () => town.token(scope),
    integrasjonId: 'livsferd',
    integrasjonPassord: 'a-password',
  });

const partOf = (exchange: Exchange | undefined, part: string) =>
  ((exchange?.sent ?? {}) as Record<string, unknown>)[part];

test('what we ask of SvarUt is in its schemas, and so is what the stand-in answers', async () => {
  const svarut = clientAt(recorder.address);
  const { id } = await svarut.send(aLetter);
  expect(await svarut.findByReference(konto, aLetter.eksternReferanse)).toEqual([id]);
  expect(await svarut.findByReference(konto, 'another')).toEqual([]);
  expect(await svarut.status(konto, [id])).toMatchObject([{ id }]);
  await expect(svarut.send({ ...aLetter, tittel: 'x'.repeat(1001) })).rejects.toThrow('400');

  for (const exchange of recorder.exchanges) {
    const least = (faults: string[][]) => faults.sort((a, b) => a.length - b.length)[0];
    expect(least(specs.map((spec) => spec.faultsInRequest(exchange)))).toEqual([]);
    expect(least(specs.map((spec) => spec.faultsInAnswer(exchange)))).toEqual([]);
  }
  const letters = recorder.exchanges.filter(({ path, verb }) => verb === 'POST' && path.endsWith('/forsendelser'));
  const [taken, refused] = letters;
  expect(sendSpec.faults('Forsendelse', partOf(taken, 'forsendelse'))).toEqual([]);
  expect(sendSpec.faults('Forsendelse', partOf(refused, 'forsendelse'))).not.toEqual([]);
  expect([partOf(taken, 'brev.pdf'), taken?.status, refused?.status]).toEqual(['application/pdf', 200, 400]);
  count('requests', recorder.exchanges.length);
  count('answers', recorder.exchanges.length);
});

test('what happened to a letter is told in the words of the schema', async () => {
  const { id } = await clientAt(town.addresses.svarut).send(aLetter);
  const headers = { ...(await town.bearer(scope)), integrasjonid: 'livsferd', integrasjonpassord: 'a-password' };
  for (const path of [
    `/v2/forsendelser/${id}/hendelser`,
    `/v2/kontoer/${konto}/forsendelser/metadata?eksternRef=${encodeURIComponent(aLetter.eksternReferanse)}`,
  ]) {
    const { json } = await call(`${town.addresses.svarut}/api${path}`, { headers });
    const name = path.includes('metadata') ? 'EksternRefOppslagMetadataResponse' : 'Hendelser';
    expect(specs[name === 'Hendelser' ? 3 : 2]?.faults(name, json)).toEqual([]);
    count('answers');
  }
});

const described = ({ konto: _, dokumenter, ...letter }: Forsendelse) => ({
  ...letter,
  dokumenter: dokumenter.map(({ innhold: _innhold, ...dokument }) => dokument),
});

async function takes(forsendelse: unknown): Promise<boolean> {
  const form = new FormData();
  form.set('forsendelse', new Blob([JSON.stringify(forsendelse)], { type: 'application/json' }));
  const { dokumenter = [] } = forsendelse as { dokumenter?: { filnavn?: string }[] };
  for (const { filnavn } of Array.isArray(dokumenter) ? dokumenter.filter(Boolean) : [])
    form.append('fil', new Blob(['%PDF-']), filnavn);
  const headers = { ...(await town.bearer(scope)), integrasjonid: 'livsferd', integrasjonpassord: 'a-password' };
  const url = `${town.addresses.svarut}/api/v2/kontoer/${konto}/forsendelser`;
  return (await call(url, { method: 'POST', body: form, headers })).status === 200;
}

/** The schema says in words what a number looks like, what a printed letter needs, and what can be printed. */
const inWords = [
  'digitalId as other words',
  'mimeType as other words',
  'postnummer left out',
  'poststed left out',
  'skalEkskluderesFraUtskrift left out',
];

test('the stand-in takes the letters that the schema takes, but for what is required in words', async () => {
  const letter = described(aLetter);
  expect([sendSpec.faults('Forsendelse', letter), await takes(letter)]).toEqual([[], true]);
  const differences = new Set<string>();
  for (const { name, value } of mutationsOf(letter)) {
    const inSchema = sendSpec.faults('Forsendelse', value).length === 0;
    const isTaken = await takes(value);
    if (inSchema !== isTaken) differences.add(isTaken ? `${name} is taken` : name.replace(/^.*\//, ''));
    count('mutations');
  }
  expect([...differences].sort()).toEqual(inWords);
});

test('a letter to a municipality is in the schema, goes to print if it must, and is found again by its key', async () => {
  recorder.exchanges.length = 0;
  const post = { svarut: clientAt(recorder.address), konto, today: () => '2026-11-25' as const };
  const letter = createLetter(manifestOf(members.granlia), members.granlia, post);
  const message = {
    key: longest,
    act: 'submit' as const,
    reference: 'errand.1',
    step: 'kindergarten-place',
    stepTitle: 'Barnehageplass',
    about: { number: '14880512345' },
    by: [{ number: '14880512345', name: 'Ingvild Strandheim' }],
    fields: { childName: 'Eira', startDate: '2027-08-15' },
    addressProtected: false,
  };
  const sent = await letter.send?.(message);
  expect(await letter.send?.(message)).toMatchObject({ receipt: sent?.receipt });
  const [first, ...more] = recorder.exchanges.filter(
    ({ path, verb }) => verb === 'POST' && path.endsWith('forsendelser'),
  );
  expect(sendSpec.faults('Forsendelse', partOf(first, 'forsendelse'))).toEqual([]);
  expect([partOf(first, 'brev.pdf'), first?.status]).toEqual(['application/pdf', 200]);
  expect(more).toEqual([]);
  count('requests');
});
