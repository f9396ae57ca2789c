import { createInntekt } from '../../agencies/inntekt/adapter.js';
import { hangUp } from '../../channels/line.js';
import { type OpenTown, openTown } from '../stand-ins/town.js';
import { contract } from './contract.js';
import { openRecorder } from './recorder.js';
import { readXsd } from './xsd.js';
import { xsdFaults } from './xsd-faults.js';

const errors = 'skatteetaten/feil.xsd';
const { count } = contract('inntekt', 'prose only', ['Skatteetaten/api-dokumentasjon', `${errors} (errors)`]);

let town: OpenTown;
let recorder: Awaited<ReturnType<typeof openRecorder>>;
beforeAll(async () => {
  town = await openTown();
  recorder = await openRecorder(town.addresses.inntekt);
});
afterAll(async () => {
  await hangUp();
  await recorder.stop();
  await town.stop();
});

const read = async (number: string) => {
  const token = () => town.token('skatteetaten:inntekt');
  const adapter = createInntekt({ base: recorder.address, token }, 'livsferd');
  return adapter.read?.({ number, parts: ['inntekt'], today: '2026-11-25' });
};

test('incomes are asked for by package, number and whole months, at most 36 at once', async () => {
  const [couple] = (await town.control('folkeregisteret', 'GET', '/people?kind=employed-couple')).json;
  expect(await read(couple.mother)).toMatchObject({ findings: { incomeMonths: 10 } });
  const { path, query } = recorder.exchanges.at(-1) ?? {};
  expect(path).toBe(`/v1/livsferd/inntekt/${couple.mother}`);
  expect([query?.get('fraOgMed'), query?.get('tilOgMed')]).toEqual(['2026-01', '2026-10']);
  count('requests');
  count('answers');
});

test('no income is an error of the published shape, and is read as none', async () => {
  const nobody = (await town.control('folkeregisteret', 'GET', '/people?kind=unemployed')).json[0].mother;
  expect(await read(nobody)).toMatchObject({ findings: { incomeMonths: 0 } });
  const { status, answered } = recorder.exchanges.at(-1) ?? {};
  expect([status, xsdFaults(readXsd(errors), 'feil', answered)]).toEqual([404, []]);
  count('answers');
});
