import type { NewActivity, NewDialog } from '../../channels/dialog.js';
import { createDialogporten } from '../../channels/dialogporten.js';
import { closeAll, type Heard, json, listen, type Reply } from './listen.js';

afterEach(closeAll);

const dialogId = '019ab1c0-0000-7000-8000-000000000001';
const revision = '0f8fad5b-d9cb-469f-a165-70867728950e';
const dialogs = '/dialogporten/api/v1/serviceowner/dialogs';

const aDialog: NewDialog = {
  idempotentKey: 'c3b1a0de-5a1e-4f0e-9d61-7c9f0b1a2d3e',
  party: 'urn:altinn:person:identifier-no:01819030037',
  process: 'urn:livsferd:journey:6d2c1f2a-8f40-4a52-9a53-2c9d6d0e7f10',
  externalReference: 'errand-1',
  status: 'RequiresAttention',
  progress: 20,
  title: { nb: 'Du har fått barn', en: 'You have had a child' },
  summary: { nb: 'Velg navn' },
  dueAt: '2026-12-20T23:00:00Z',
  actions: [{ action: 'read', title: { nb: 'Velg navn' }, url: 'https://portal.example/journeys/1' }],
};

const anActivity: NewActivity = {
  idempotentKey: '6d2c1f2a/child-benefit/1/tell/1',
  at: Date.parse('2026-11-25T12:00:00Z'),
  type: 'Information',
  description: { nb: 'NAV har svart' },
};

const given = async (reply: Reply) => {
  const { base, heard } = await listen(reply);
  const dialogporten = createDialogporten({
    base: `${base}/dialogporten`,
    token: async () => 'a-token',
    serviceResource: 'urn:altinn:resource:livsferd',
  });
  return { dialogporten, heard };
};

const sent = (heard: readonly Heard[], nth = 0) => JSON.parse(heard[nth]?.body.toString() ?? 'null');

test('a dialog is opened for one party, with its texts, its process and its key', async () => {
  const { dialogporten, heard } = await given((_, res) => json(res, 201, dialogId));
  expect(await dialogporten.open(aDialog)).toEqual({ id: dialogId, existed: false });
  expect(heard[0]).toMatchObject({ method: 'POST', url: dialogs, headers: { authorization: 'Bearer a-token' } });
  expect(sent(heard)).toEqual({
    idempotentKey: aDialog.idempotentKey,
    serviceResource: 'urn:altinn:resource:livsferd',
    party: aDialog.party,
    process: aDialog.process,
    externalReference: 'errand-1',
    status: 'RequiresAttention',
    progress: 20,
    dueAt: '2026-12-20T23:00:00Z',
    content: {
      title: {
        mediaType: 'text/plain',
        value: [
          { languageCode: 'nb', value: 'Du har fått barn' },
          { languageCode: 'en', value: 'You have had a child' },
        ],
      },
      summary: { mediaType: 'text/plain', value: [{ languageCode: 'nb', value: 'Velg navn' }] },
    },
    guiActions: [
      {
        action: 'read',
        priority: 'Primary',
        httpMethod: 'GET',
        url: 'https://portal.example/journeys/1',
        title: [{ languageCode: 'nb', value: 'Velg navn' }],
      },
    ],
  });
});

test.each([
  ['in the published words', `'${aDialog.idempotentKey}' already exists with DialogId '${dialogId}'`],
  ['before the key', `Dialog ${dialogId} already has the key ${aDialog.idempotentKey}`],
])('a key that is taken gives the dialog that has it, named %s', async (_, sentence) => {
  const { dialogporten } = await given((_heard, res) => json(res, 409, { errors: { IdempotentKey: [sentence] } }));
  expect(await dialogporten.open(aDialog)).toEqual({ id: dialogId, existed: true });
});

test('a conflict that names no dialog is unreadable', async () => {
  const { dialogporten } = await given((_, res) => json(res, 409, { title: aDialog.idempotentKey }));
  await expect(dialogporten.open(aDialog)).rejects.toMatchObject({ name: 'Unreadable', status: 409 });
});

test('opening can be tried again when the answer is lost', async () => {
  const { dialogporten } = await given((_, res) => res.destroy());
  await expect(dialogporten.open(aDialog)).rejects.toMatchObject({ name: 'Unavailable' });
});

test('while Dialogporten is being mended it says when to come back', async () => {
  const date = new Date(Date.now() + 120_000).toUTCString();
  const { dialogporten } = await given((_, res) => res.writeHead(503, { 'retry-after': date }).end('Unavailable'));
  const failure = await dialogporten.open(aDialog).catch((error: unknown) => error);
  expect(failure).toMatchObject({ name: 'Unavailable', retryAfterMs: expect.any(Number) });
  expect((failure as { retryAfterMs: number }).retryAfterMs).toBeGreaterThan(100_000);
});

test('the same activity has the same id every time, and another has another', async () => {
  const { dialogporten, heard } = await given((_, res) => json(res, 201, dialogId));
  const first = await dialogporten.activity(dialogId, anActivity);
  const again = await dialogporten.activity(dialogId, anActivity);
  const other = await dialogporten.activity(dialogId, { ...anActivity, idempotentKey: 'another' });
  expect(first.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(Number.parseInt(first.id.replace('-', '').slice(0, 12), 16)).toBe(anActivity.at);
  expect(again).toEqual(first);
  expect(other).not.toEqual(first);
  expect(heard[0]?.url).toBe(`${dialogs}/${dialogId}/activities`);
  expect(sent(heard)).toEqual({
    id: first.id,
    type: 'Information',
    performedBy: { actorType: 'ServiceOwner' },
    description: [{ languageCode: 'nb', value: 'NAV har svart' }],
  });
});

test.each([409, 422])('an activity that is there already, answered by %i, is told', async (status) => {
  const { dialogporten, heard } = await given(({ method }, res) => json(res, method === 'POST' ? status : 200, {}));
  const { id } = await dialogporten.activity(dialogId, anActivity);
  expect(heard[1]).toMatchObject({ method: 'GET', url: `${dialogs}/${dialogId}/activities/${id}` });
});

test.each([
  [409, 'Unavailable'],
  [422, 'Refused'],
])('an activity answered by %i that is not there is %s', async (status, name) => {
  const { dialogporten } = await given(({ method }, res) => json(res, method === 'POST' ? status : 404, {}));
  await expect(dialogporten.activity(dialogId, anActivity)).rejects.toMatchObject({ name, status });
});

const closing =
  (...patches: number[]): Reply =>
  ({ method }, res) =>
    method === 'GET'
      ? json(res, 200, { id: dialogId, revision, status: 'InProgress' })
      : res.writeHead(patches.shift() ?? 500).end();

test('a dialog is closed in the revision that was read', async () => {
  const { dialogporten, heard } = await given(closing(204));
  await dialogporten.close(dialogId, 'Completed');
  expect(heard.map(({ method, url }) => `${method} ${url}`)).toEqual([
    `GET ${dialogs}/${dialogId}`,
    `PATCH ${dialogs}/${dialogId}`,
  ]);
  expect(heard[1]?.headers).toMatchObject({ 'if-match': revision, 'content-type': 'application/json-patch+json' });
  expect(sent(heard, 1)).toEqual([
    { op: 'replace', path: '/status', value: 'Completed' },
    { op: 'replace', path: '/progress', value: 100 },
  ]);
});

test('a dialog that changed meanwhile is read and closed once more', async () => {
  const { dialogporten, heard } = await given(closing(412, 204));
  await dialogporten.close(dialogId, 'Completed');
  expect(heard.map(({ method }) => method)).toEqual(['GET', 'PATCH', 'GET', 'PATCH']);
});

test('a dialog that keeps changing is left for later', async () => {
  const { dialogporten, heard } = await given(closing(412, 412, 204));
  await expect(dialogporten.close(dialogId, 'Completed')).rejects.toMatchObject({ name: 'Unavailable' });
  expect(heard).toHaveLength(4);
});

test('a dialog that is closed already is left alone', async () => {
  const { dialogporten, heard } = await given((_, res) => json(res, 200, { revision, status: 'NotApplicable' }));
  await dialogporten.close(dialogId, 'NotApplicable');
  expect(heard).toHaveLength(1);
});

test('a dialog that was removed cannot be closed', async () => {
  const { dialogporten } = await given((_, res) => json(res, 410, {}));
  await expect(dialogporten.close(dialogId, 'Completed')).rejects.toMatchObject({ name: 'Refused', status: 410 });
});
