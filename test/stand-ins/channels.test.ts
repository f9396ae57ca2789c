import { v7 } from 'uuid';
import { call, type OpenTown, openTown, sending } from './town.js';

const text = (value: string) => ({ value: [{ languageCode: 'nb', value }] });

describe('dialogporten', () => {
  let town: OpenTown;
  let headers: Record<string, string>;
  let dialogs: string;

  beforeAll(async () => {
    town = await openTown();
    headers = await town.bearer('digdir:dialogporten.serviceprovider');
    dialogs = `${town.addresses.dialogporten}/dialogporten/api/v1/serviceowner/dialogs`;
  });
  afterAll(() => town.stop());

  const dialog = (more: object = {}) => ({
    id: v7(),
    serviceResource: 'urn:altinn:resource:a-life-event',
    party: 'urn:altinn:person:identifier-no:14880512345',
    status: 'RequiresAttention',
    progress: 20,
    content: { title: text('Du har fått barn'), summary: text('Se hva som skjer') },
    ...more,
  });
  const create = (body: object) => call(dialogs, sending('POST', body, headers));

  test('a dialog is made, answered as a JSON string, and conflicts with itself by id and by key', async () => {
    const made = dialog({ idempotentKey: 'journey-1' });
    const first = await create(made);
    const byKey = await create({ ...made, id: v7() });
    const byId = await create(made);
    expect([first.status, first.json, first.headers.get('location')?.endsWith(made.id)]).toEqual([201, made.id, true]);
    expect([byKey.status, byId.status]).toEqual([409, 409]);
    expect(byKey.json.detail).toContain(made.id);
  });

  test.each([
    ['no title', { content: {} }],
    ['a party that is not a party', { party: 'somebody' }],
    ['an id that does not tell the time', { id: '0f2b1c1e-6d0c-4f65-9a5c-6a0b8f1f3c11' }],
    ['progress beyond the end', { progress: 101 }],
    ['a link that is none', { guiActions: [{ action: 'read', priority: 'Primary', url: 'here' }] }],
  ])('%s is refused with the place of the fault', async (_, wrong) => {
    const { status, json } = await create(dialog(wrong));
    expect([status, json.validationErrors.length > 0]).toEqual([400, true]);
  });

  test('a change on an old revision is refused, one on the newest is made', async () => {
    const made = dialog();
    const etag = (await create(made)).headers.get('etag')!;
    const patch = (match: string, progress: number) =>
      call(
        `${dialogs}/${made.id}`,
        sending('PATCH', [{ op: 'replace', path: '/progress', value: progress }], { ...headers, 'if-match': match }),
      );
    expect((await patch(etag, 40)).status).toBe(204);
    expect((await patch(etag, 60)).status).toBe(412);
    const { json, headers: now } = await call(`${dialogs}/${made.id}`, { headers });
    expect([json.progress, json.revision]).toEqual([40, now.get('etag')]);
  });

  test('activities and transmissions are added once, under an id of the sender', async () => {
    const made = dialog();
    await create(made);
    const transmission = {
      id: v7(),
      type: 'Decision',
      sender: { actorType: 'ServiceOwner' },
      content: { title: text('Vedtak') },
    };
    const send = () => call(`${dialogs}/${made.id}/transmissions`, sending('POST', transmission, headers));
    const opened = { type: 'TransmissionOpened', performedBy: { actorType: 'ServiceOwner' }, transmissionId: v7() };
    expect([(await send()).status, (await send()).status]).toEqual([201, 409]);
    expect((await call(`${dialogs}/${made.id}/activities`, sending('POST', opened, headers))).status).toBe(422);
    const known = { ...opened, transmissionId: transmission.id };
    expect((await call(`${dialogs}/${made.id}/activities`, sending('POST', known, headers))).status).toBe(201);
  });

  test('an activity can be read by itself, and only information carries words', async () => {
    const made = dialog();
    await create(made);
    const url = `${dialogs}/${made.id}/activities`;
    const activity = { id: v7(), type: 'FormSubmitted', performedBy: { actorType: 'ServiceOwner' } };
    const inWords = { ...activity, id: v7(), description: text('Sendt').value };
    expect((await call(url, sending('POST', inWords, headers))).status).toBe(400);
    expect((await call(`${url}/${activity.id}`, { headers })).status).toBe(404);
    await call(url, sending('POST', activity, headers));
    expect((await call(`${url}/${activity.id}`, { headers })).json).toMatchObject(activity);
  });

  test('a status that is only for sending is shown as the one it stands for', async () => {
    const made = dialog({ status: 'New' });
    await create(made);
    const status = async () => (await call(`${dialogs}/${made.id}`, { headers })).json.status;
    expect(await status()).toBe('NotApplicable');
    const sent = [{ op: 'replace', path: '/status', value: 'Sent' }];
    await call(`${dialogs}/${made.id}`, sending('PATCH', sent, headers));
    expect(await status()).toBe('Awaiting');
  });

  test('a deleted dialog is gone until it is restored', async () => {
    const made = dialog();
    await create(made);
    const change = () =>
      call(`${dialogs}/${made.id}`, sending('PATCH', [{ op: 'add', path: '/dueAt', value: null }], headers));
    await call(`${dialogs}/${made.id}`, { method: 'DELETE', headers });
    expect((await change()).status).toBe(410);
    await call(`${dialogs}/${made.id}/actions/restore`, { method: 'POST', headers });
    expect((await change()).status).toBe(204);
  });
});

describe('svarut', () => {
  const account = '8f0f7c1e-3f43-4f5f-8f57-9d6dfb1c2a10';
  let town: OpenTown;
  let headers: Record<string, string>;

  beforeAll(async () => {
    town = await openTown();
    headers = { ...(await town.bearer('ks:fiks')), integrasjonid: 'i', integrasjonpassord: 'p' };
  });
  afterAll(() => town.stop());

  const letter = (more: object = {}) => ({
    tittel: 'Søknad om barnehageplass',
    mottaker: { navn: 'Granlia kommune', digitalId: '313010423', postnummer: '9722', poststed: 'GRANLIA' },
    eksternReferanse: 'journey/errand/1/send/1',
    dokumenter: [{ filnavn: 'brev.pdf', mimeType: 'application/pdf' }],
    ...more,
  });

  const send = (forsendelse: object, filename = 'brev.pdf', type = 'application/pdf') => {
    const form = new FormData();
    form.set('forsendelse', new Blob([JSON.stringify(forsendelse)], { type: 'application/json' }));
    form.set('fil', new Blob(['{}'], { type }), filename);
    return call(`${town.addresses.svarut}/api/v2/kontoer/${account}/forsendelser`, {
      method: 'POST',
      headers,
      body: form,
    });
  };
  const statusOf = async (id: string) =>
    (
      await call(
        `${town.addresses.svarut}/v2/kontoer/${account}/forsendelser/status-sok`,
        sending('POST', { forsendelseIds: [id] }, headers),
      )
    ).json.statuser[0].status;

  test('a letter that is sent twice is two letters, which a look-up by reference shows', async () => {
    await send(letter());
    await send(letter());
    const url = `${town.addresses.svarut}/api/v2/kontoer/${account}/forsendelser?eksternRef=journey%2Ferrand%2F1%2Fsend%2F1`;
    expect((await call(url, { headers })).json.forsendelseIds).toHaveLength(2);
    expect((await town.ledger('svarut')).committed).toMatchObject([
      { key: 'journey/errand/1/send/1', verb: 'send', times: 2 },
    ]);
  });

  test('a letter without its file, or without its integration, is refused', async () => {
    expect((await send(letter(), 'another.pdf')).status).toBe(400);
    const { authorization } = headers;
    const answer = await call(`${town.addresses.svarut}/api/v2/kontoer/${account}/forsendelser?eksternRef=x`, {
      headers: { authorization: authorization! },
    });
    expect([answer.status, typeof answer.json.errorId]).toEqual([401, 'string']);
  });

  test('a letter that may be printed needs a postal address, and nothing but PDFs in print', async () => {
    const nowhere = { navn: 'En person', digitalId: '14880512345' };
    const data = { filnavn: 'data.json', mimeType: 'application/json' };
    const sendData = (more: object) =>
      send(letter({ dokumenter: [{ ...data, ...more }] }), 'data.json', 'application/json');
    expect((await send(letter({ mottaker: nowhere }))).status).toBe(400);
    expect((await send(letter({ mottaker: nowhere, kunDigitalLevering: true }))).status).toBe(200);
    expect((await sendData({})).status).toBe(400);
    expect((await sendData({ skalEkskluderesFraUtskrift: true })).status).toBe(200);
  });

  test('the status moves as it is told to', async () => {
    await town.control('svarut', 'POST', '/manners', { progress: 'after polls', polls: 1 });
    const { id } = (
      await send(letter({ mottaker: { navn: 'En person', digitalId: '14880512345' }, kunDigitalLevering: true }))
    ).json;
    const seen = [await statusOf(id), await statusOf(id), await statusOf(id), await statusOf(id)];
    expect(seen).toEqual(['AKSEPTERT', 'VARSLET', 'LEST', 'LEST']);
    await town.control('svarut', 'POST', '/manners', { progress: 'never' });
    const silent = (await send(letter())).json.id;
    expect(await statusOf(silent)).toBe('MOTTATT');
    await town.control('svarut', 'POST', '/manners', { progress: 'at once', chain: 'undelivered' });
    expect(await statusOf(silent)).toBe('IKKE_LEVERT');
  });
});
