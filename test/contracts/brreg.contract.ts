import { createBrreg } from '../../agencies/brreg/adapter.js';
import { createUnitFeed } from '../../agencies/brreg/unit-feed.js';
import { hangUp } from '../../channels/line.js';
import { type OpenTown, openTown } from '../stand-ins/town.js';
import { contract } from './contract.js';
import { openApi } from './open-api.js';
import { openRecorder } from './recorder.js';

const file = 'brreg/enhetsregisteret-v2.openapi.json';
const { count } = contract('brreg', 'schema', [file]);
const spec = openApi(file, '');

let town: OpenTown;
let recorder: Awaited<ReturnType<typeof openRecorder>>;
beforeAll(async () => {
  town = await openTown();
  recorder = await openRecorder(town.addresses.brreg);
});
afterAll(async () => {
  await hangUp();
  await recorder.stop();
  await town.stop();
});
const act = async (path: string, body: object) => (await town.control('brreg', 'POST', `/${path}`, body)).json;

test('units of every kind, and the feed of updates, are asked for and answered as the document says', async () => {
  const roles = [{ role: 'LEDE', person: (await town.control('folkeregisteret', 'GET', '/spare')).json[0] }];
  const { unit, update } = await act('units', { form: 'AS', roles, industry: '56.110', founded: '2026-11-01' });
  const [deleted, gone] = [await act('units', { form: 'ENK' }), await act('units', { form: 'FLI', voluntary: true })];
  await act('changes', { unit, employees: 3, vat: true });
  await act('bankruptcies', { unit });
  await act('deletions', { unit: deleted.unit });
  await act('deletions', { unit: gone.unit, gone: true });

  const adapter = createBrreg({ base: recorder.address, token: () => town.token('a-scope') });
  const statuses: number[] = [];
  for (const number of [unit, deleted.unit, gone.unit, '399999990']) {
    await adapter.read!({ number, parts: ['enhet'], today: '2026-11-25' });
    statuses.push(recorder.exchanges.at(-1)!.status);
  }
  expect(statuses).toEqual([200, 200, 410, 404]);
  const feed = createUnitFeed({ base: recorder.address });
  await feed.last();
  await feed.readFeed({ from: update });
  await feed.readFeed({ from: update + 100 });

  const answers = recorder.exchanges;
  expect(answers).toHaveLength(7);
  for (const exchange of answers) {
    expect(spec.faultsInRequest(exchange)).toEqual([]);
    const { respons_klasse: kind } = (exchange.answered ?? {}) as { respons_klasse?: string };
    expect(
      kind === 'SlettetEnhet' ? spec.faults('SlettetEnhet', exchange.answered) : spec.faultsInAnswer(exchange),
    ).toEqual([]);
    count('requests');
    count('answers');
  }
});

test('a question that cannot be answered is refused in the published shape', async () => {
  const answer = await fetch(`${town.addresses.brreg}/enhetsregisteret/api/oppdateringer/enheter?size=20000`);
  expect([answer.status, spec.faults('BadRequest', await answer.json())]).toEqual([400, []]);
  count('answers');
});
