import type { Message, Sent } from '../../agencies/adapter.js';
import { manifests } from '../../agencies/manifests.js';
import { createCloudEvents } from '../../agencies/municipalities/cloud-events.js';
import { createLetter } from '../../agencies/municipalities/letter.js';
import { letterText } from '../../agencies/municipalities/letter-text.js';
import { members } from '../../agencies/municipalities/members.js';
import { hangUp } from '../../channels/line.js';
import { printed } from '../../channels/printed.js';
import { createSvarut } from '../../channels/svarut.js';
import type { Act } from '../../journey/manifest.js';
import { closeAll, json, listen } from '../channels/listen.js';
import { account, type Bodies, failureOf, openBodies, today } from './bodies.js';

let bodies: Bodies;
beforeAll(async () => {
  bodies = await openBodies();
});
afterAll(async () => {
  await hangUp();
  await bodies.town.stop();
});
beforeEach(async () => {
  await hangUp();
  for (const id of ['solvik', 'svarut'] as const) await bodies.town.control(id, 'DELETE', '');
});
afterEach(closeAll);

const address = 'Ternesvingen 12, 9701 SOLVIK';
const message = (more: Partial<Message> = {}): Message => ({
  key: 'b1c3/e1/1/send/1',
  act: 'submit',
  reference: 'e1.1',
  step: 'kindergarten-place',
  stepTitle: 'Barnehageplass',
  about: { number: '20922650012', born: '2026-12-20' },
  by: [{ number: '01858012345', name: 'KARI DEMO' }],
  fields: { childName: 'ÁNNE ŊIILLAS', childAddress: address, guardianNames: ['KARI DEMO', 'OLA DEMO'] },
  ...more,
});
const fault = (id: 'solvik' | 'svarut', order: object) => bodies.town.control(id, 'PUT', '/faults', order);

describe('a municipality that takes events', () => {
  const send = (more?: Partial<Message>): Promise<Sent> => bodies.adapters.solvik.send!(message(more));
  const committed = async () => (await bodies.town.ledger('solvik')).committed;

  test('gets what is sent, under our reference', async () => {
    const { outcome, receipt } = await send();
    expect([outcome, receipt]).toEqual(['sent', expect.stringMatching(/^[0-9a-f-]{36}$/)]);
    const { json: errands } = await bodies.town.control('solvik', 'GET', '/errands');
    expect(errands).toMatchObject([
      {
        subject: 'e1.1',
        step: 'kindergarten-place',
        about: message().about,
        fields: message().fields,
        came: ['submitted'],
      },
    ]);
  });

  test('gets no address of somebody protected', async () => {
    await send({ addressProtected: true });
    const { text } = await bodies.town.control('solvik', 'GET', '/errands');
    expect(text).toContain('KARI DEMO');
    expect(text).not.toContain('Ternesvingen');
  });

  test('takes a message whose answer was cut off once, and the same id tells it so', async () => {
    await fault('solvik', { fault: 'cut', verb: 'POST' });
    expect(await failureOf(send())).toMatchObject({ name: 'Unavailable' });
    const first = await send();
    expect(await send()).toEqual(first);
    const { json: errands } = await bodies.town.control('solvik', 'GET', '/errands');
    expect(errands[0].came).toEqual(['submitted']);
    expect(await committed()).toHaveLength(1);
  });

  test('gets another id for another effect', async () => {
    expect((await send()).receipt).not.toBe((await send({ key: 'b1c3/e1/1/send/2' })).receipt);
  });

  test.each([
    ['submit', 'submitted'],
    ['supplement', 'supplemented'],
    ['correct', 'corrected'],
    ['tell', 'told'],
    ['withdraw', 'withdrawn'],
    ['stop', 'stopped'],
    ['appeal', 'appealed'],
    ['ask', 'asked'],
    ['nudge', 'nudged'],
  ] as const satisfies readonly (readonly [Act, string])[])('%s is %s', async (act, happened) => {
    const { base, heard } = await listen((_, res) => res.writeHead(202).end());
    const adapter = createCloudEvents(manifests.solvik, { base, token: async () => 'a-token' });
    await adapter.send!(message({ act, purpose: 'repair:decided' }));
    expect(heard[0]?.headers['content-type']).toBe('application/cloudevents+json');
    expect(JSON.parse(String(heard[0]?.body))).toMatchObject({
      specversion: '1.0',
      source: 'urn:livsferd',
      type: `no.livsferd.errand.${happened}.v1`,
      subject: 'e1.1',
      data: { step: 'kindergarten-place', purpose: 'repair:decided' },
    });
  });
});

describe('a municipality that takes letters', () => {
  const { send, lookUp } = {
    send: (more?: Partial<Message>): Promise<Sent> => bodies.adapters.granlia.send!(message(more)),
    lookUp: () => bodies.adapters.granlia.lookUp!(message()),
  };
  const sendings = async () => (await bodies.town.control('svarut', 'GET', '/sendings')).json;
  const manners = (order: object) => bodies.town.control('svarut', 'POST', '/manners', order);

  test('gets a letter that is named after the effect', async () => {
    expect(await send()).toEqual({ outcome: 'sent', receipt: expect.any(String) });
    const [{ account: from, forsendelse }] = await sendings();
    expect(from).toBe(account);
    expect(forsendelse).toMatchObject({
      tittel: 'Søknad eller melding: Barnehageplass',
      mottaker: { navn: 'Granlia kommune', digitalId: members.granlia.organisation },
      eksternReferanse: 'b1c3/e1/1/send/1',
    });
    expect(JSON.stringify(forsendelse.tittel)).not.toMatch(/KARI|\d{6}/);
  });

  test('gets it once, however often it is sent', async () => {
    const first = await send();
    const again = await send();
    expect(again.receipt).toBe(first.receipt);
    expect(await sendings()).toHaveLength(1);
  });

  test('gets it once when the answer to the first was cut off: it is looked for before a second is sent', async () => {
    await fault('svarut', { fault: 'cut', verb: 'POST' });
    expect(await failureOf(send())).toMatchObject({ name: 'OutcomeUnknown' });
    expect((await send()).receipt).toEqual(expect.any(String));
    expect(await sendings()).toHaveLength(1);
    const { entries } = await bodies.town.ledger('svarut');
    const asked = entries.map(
      ({ verb, path }: { verb: string; path: string }) => `${verb} ${path.split('?')[0]!.split('/').at(-1)}`,
    );
    expect(asked).toEqual(['GET forsendelser', 'POST forsendelser', 'GET forsendelser', 'POST status-sok']);
  });

  test('has not got what was never sent', async () => {
    expect(await lookUp()).toBe('absent');
    expect(await sendings()).toEqual([]);
  });

  test('has acknowledged a letter when it is read, and not before', async () => {
    await manners({ progress: 'never' });
    await send();
    expect(await lookUp()).toMatchObject({ outcome: 'sent' });
    await manners({ progress: 'at once' });
    expect(await lookUp()).toMatchObject({ outcome: 'acknowledged' });
  });

  test('a letter that could not be delivered is refused', async () => {
    await manners({ chain: 'undelivered' });
    await send();
    expect(await failureOf(lookUp())).toMatchObject({
      name: 'Refused',
      message: expect.stringContaining('IKKE_LEVERT'),
    });
  });

  const filesOf = async (more: Partial<Message>): Promise<string> => {
    const { base, heard } = await listen(({ method }, res) =>
      json(res, 200, method === 'GET' ? { forsendelseIds: [] } : { id: 'd6a1b2c3-1111-4222-8333-444455556666' }),
    );
    const svarut = createSvarut({ base, token: async () => 't', integrasjonId: 'i', integrasjonPassord: 'p' });
    await createLetter(manifests.granlia, members.granlia, { svarut, konto: account, today: () => today }).send!(
      message(more),
    );
    return heard.map(({ body }) => body.toString('utf8')).join('');
  };

  test.each([
    ['of somebody protected', { addressProtected: true }],
    ['of whom nobody has said whether they are protected', {}],
  ])('a letter never carries an address %s', async (_, more) => {
    const files = await filesOf(more);
    expect(files).toContain('KARI DEMO');
    expect(files).not.toContain('Ternesvingen');
  });

  test('a letter carries the address of those who are known to be open, and names as they are written', async () => {
    const files = await filesOf({ addressProtected: false });
    expect(files).toContain(address);
    expect(files).toContain('ÁNNE ŊIILLAS');
  });
});

describe('a letter', () => {
  const text = (more?: Partial<Message>) => letterText(members.granlia, message(more), today);

  test('says what it is, whom it is about and how to answer', () => {
    expect(text()).toEqual([
      'Granlia kommune',
      '2026-11-25',
      '',
      'Søknad eller melding: Barnehageplass',
      'Vår referanse: e1.1',
      '',
      'Gjelder: fødselsnummer 20922650012, født 2026-12-20',
      'På vegne av: KARI DEMO, fødselsnummer 01858012345',
      '',
      'Barnets navn: ÁNNE ŊIILLAS',
      `Barnets adresse: ${address}`,
      'Foreldrenes navn: KARI DEMO, OLA DEMO',
      '',
      'Oppgi referansen når dere svarer.',
    ]);
  });

  test('says that what it rested on was wrong', () => {
    expect(text({ act: 'stop', purpose: 'repair:decided' })).toContain(
      'Hendelsen som lå til grunn, viste seg å være feil.',
    );
  });

  test('can be printed, on as many pages as it takes, with a table that points at its parts', () => {
    const file = Buffer.from(printed(Array.from({ length: 100 }, (_, line) => `Linje (${line}) æøå Ŋ`))).toString(
      'latin1',
    );
    expect(file.startsWith('%PDF-1.4')).toBe(true);
    expect(file).toContain('/Count 3');
    expect(file).toContain('(Linje \\(99\\) æøå N) Tj');
    const offsets = [...file.matchAll(/^(\d{10}) 00000 n $/gm)].map(([, offset]) => Number(offset));
    expect(offsets).toHaveLength(9);
    for (const [place, offset] of offsets.entries())
      expect(file.slice(offset)).toMatch(new RegExp(`^${place + 1} 0 obj`));
    expect(file.slice(Number(/startxref\n(\d+)/.exec(file)?.[1]))).toMatch(/^xref/);
  });
});
