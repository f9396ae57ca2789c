import { randomUUID } from 'node:crypto';
import { v7 } from 'uuid';
import type { NewDialog } from '../../channels/dialog.js';
import { createDialogporten } from '../../channels/dialogporten.js';
import { hangUp } from '../../channels/line.js';
import { call, type OpenTown, openTown, sending } from '../stand-ins/town.js';
import { contract } from './contract.js';
import { type Mutation, mutationsOf } from './mutations.js';
import { openApi } from './open-api.js';
import { openRecorder } from './recorder.js';

const file = 'altinn/dialogporten/openapi.v1.serviceowner.verified.json';
const { count } = contract('dialogporten', 'schema', [file]);
const spec = openApi(file, '/dialogporten');
const scope = 'digdir:dialogporten.serviceprovider';
const resource = 'urn:altinn:resource:livsferd';
const party = 'urn:altinn:person:identifier-no:14880512345';

let town: OpenTown;
let recorder: Awaited<ReturnType<typeof openRecorder>>;

beforeAll(async () => {
  town = await openTown();
  recorder = await openRecorder(town.addresses.dialogporten);
});
afterAll(async () => {
  await hangUp();
  await recorder.stop();
  await town.stop();
});

const aDialog = (): NewDialog => ({
  idempotentKey: randomUUID(),
  party,
  process: `urn:livsferd:journey:${randomUUID()}`,
  precedingProcess: `urn:livsferd:journey:${randomUUID()}`,
  externalReference: `${randomUUID()}.1`,
  status: 'RequiresAttention',
  progress: 20,
  title: { nb: 'Dere har fått barn', nn: 'De har fått barn', en: 'You have had a child', se: 'Dii oaččuide máná' },
  summary: { nb: 'Velg navn' },
  dueAt: '2126-12-20T23:00:00+01:00',
  visibleFrom: '2126-12-01T08:00:00+01:00',
  actions: [
    { action: 'read', title: { nb: 'Se reisen' }, url: 'https://portal.example/journeys/1' },
    { action: 'write', title: { nb: 'Velg navn' }, url: 'https://portal.example/names', priority: 'Secondary' },
  ],
});

async function speak(): Promise<void> {
  const base = `${recorder.address}/dialogporten`;
  const dialogs = createDialogporten({ base, token: () => town.token(scope), serviceResource: resource });
  const wanted = aDialog();
  const { id } = await dialogs.open(wanted);
  expect(await dialogs.open(wanted)).toEqual({ id, existed: true });
  const own = v7();
  const named = { ...aDialog(), id: own, idempotentKey: own };
  expect(await dialogs.open(named)).toEqual({ id: own, existed: false });
  expect(await dialogs.open(named)).toEqual({ id: own, existed: true });
  const told = {
    idempotentKey: 'told/1',
    at: Date.now(),
    type: 'Information',
    description: { nb: 'NAV har svart' },
  } as const;
  expect(await dialogs.activity(id, told)).toEqual(await dialogs.activity(id, told));
  for (const type of ['DialogCreated', 'FormSubmitted', 'SentToSendIn', 'DialogClosed'] as const)
    await dialogs.activity(id, { idempotentKey: type, at: Date.now(), type });
  await dialogs.close(id, 'Completed');
  const bare = await dialogs.open({ ...aDialog(), status: 'New', actions: [] });
  await dialogs.close(bare.id, 'NotApplicable');
  await expect(dialogs.close(randomUUID(), 'Completed')).rejects.toThrow('404');
}

test('what we ask of Dialogporten is in its schema, and so is what the stand-in answers', async () => {
  await speak();
  const { exchanges } = recorder;
  expect(new Set(exchanges.map(({ verb, status }) => `${verb} ${status}`))).toEqual(
    new Set(['POST 201', 'POST 409', 'GET 200', 'GET 404', 'PATCH 204']),
  );
  for (const exchange of exchanges) {
    expect([exchange.path, spec.faultsInRequest(exchange)]).toEqual([exchange.path, []]);
    expect([exchange.path, spec.faultsInAnswer(exchange)]).toEqual([exchange.path, []]);
  }
  count('requests', exchanges.length);
  count('answers', exchanges.length);
});

const texts = (value: string) => ({ value: [{ languageCode: 'nb', value }], mediaType: 'text/plain' });
const documents = {
  CreateDialog: () => ({
    id: v7(),
    idempotentKey: randomUUID(),
    serviceResource: resource,
    party,
    status: 'RequiresAttention',
    progress: 20,
    process: 'urn:livsferd:journey:1',
    dueAt: '2126-12-20T23:00:00+01:00',
    isApiOnly: false,
    content: { title: texts('Dere har fått barn'), summary: texts('Velg navn') },
    guiActions: [
      {
        action: 'read',
        priority: 'Primary',
        httpMethod: 'GET',
        url: 'https://portal.example/1',
        title: texts('Se').value,
      },
    ],
  }),
  CreateDialogActivityRequest: () => ({
    id: v7(),
    createdAt: '2026-11-25T12:00:00Z',
    type: 'Information',
    performedBy: { actorType: 'ServiceOwner' },
    description: texts('NAV har svart').value,
  }),
  CreateTransmissionRequest: () => ({
    id: v7(),
    idempotentKey: randomUUID(),
    type: 'Decision',
    sender: { actorType: 'ServiceOwner' },
    content: { title: texts('Vedtak'), summary: texts('Barnehageplass') },
  }),
};

const dialogs = () => `${town.addresses.dialogporten}/dialogporten/api/v1/serviceowner/dialogs`;

/** Whether the stand-in takes it; a fresh dialog holds what lies in one. */
async function takes(component: keyof typeof documents, value: unknown): Promise<boolean> {
  const headers = await town.bearer(scope);
  const post = (to: string, body: unknown) => call(to, sending('POST', body, headers));
  if (component === 'CreateDialog') return (await post(dialogs(), value)).status === 201;
  const id = (await post(dialogs(), documents.CreateDialog())).json;
  const children = component === 'CreateDialogActivityRequest' ? 'activities' : 'transmissions';
  return (await post(`${dialogs()}/${id}/${children}`, value)).status === 201;
}

/** The schema marks nothing as required, and says in words what an identifier looks like: there the stand-in is stricter. */
const inWords: Record<keyof typeof documents, readonly string[]> = {
  CreateDialog: [
    ...['content', 'title', 'value', 'languageCode', 'action', 'priority', 'url', 'party', 'serviceResource'].map(
      leftOut,
    ),
    ...['content', 'title', 'value'].map((field) => `${field} as null`),
    ...['party', 'serviceResource', 'process', 'languageCode'].map((field) => `${field} as other words`),
  ],
  CreateDialogActivityRequest: [
    ...['type', 'performedBy', 'actorType', 'description', 'value', 'languageCode'].map(leftOut),
    'description as null',
    'languageCode as other words',
  ],
  CreateTransmissionRequest: [
    ...['type', 'sender', 'actorType', 'content', 'title', 'value', 'languageCode'].map(leftOut),
    ...['content', 'value'].map((field) => `${field} as null`),
    'languageCode as other words',
  ],
};

function leftOut(field: string): string {
  return `${field} left out`;
}

/** How schema and stand-in differ: the field and what was done to it, or why that may not be. */
async function difference(component: keyof typeof documents, { name, value }: Mutation): Promise<string[]> {
  const inSchema = spec.faults(component, value).length === 0;
  const isTaken = await takes(component, value);
  count('mutations');
  if (inSchema === isTaken) return [];
  return [isTaken ? `${name} is taken against the schema` : name.replace(/^.*\//, '')];
}

test.each(Object.keys(documents) as (keyof typeof documents)[])(
  'the stand-in takes of %s what the schema takes, but for what is required in words',
  async (component) => {
    expect(await takes(component, documents[component]())).toBe(true);
    const differences = new Set<string>();
    for (const place of mutationsOf(documents[component]()).keys()) {
      const mutation = mutationsOf(documents[component]())[place] as Mutation;
      for (const it of await difference(component, mutation)) differences.add(it);
    }
    expect([...differences].sort()).toEqual([...inWords[component]].sort());
  },
);
