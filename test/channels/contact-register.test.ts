import { createContactRegister } from '../../channels/contact-register.js';
import { closeAll, json, listen, type Reply } from './listen.js';

afterEach(closeAll);

const kari = '01819030037';
const ola = '15828530000';

const aPerson = {
  personidentifikator: kari,
  status: 'AKTIV',
  reservasjon: 'NEI',
  varslingsstatus: 'KAN_VARSLES',
  kontaktinformasjon: { epostadresse: 'kari@example.com', mobiltelefonnummer: '+4799999999' },
  spraak: 'nn',
};

const given = async (reply: Reply) => {
  const { base, heard } = await listen(reply);
  return { register: createContactRegister({ base: `${base}/rest`, token: async () => 'a-token' }), heard };
};

const answering = (...personer: unknown[]) => given((_, res) => json(res, 200, { personer }));

test('a person is asked for in the body, never in the address', async () => {
  const { register, heard } = await answering(aPerson);
  expect(await register.contact([kari])).toEqual([
    {
      nationalNumber: kari,
      status: 'active',
      reserved: false,
      notifiable: true,
      language: 'nn',
      email: 'kari@example.com',
      mobile: '+4799999999',
    },
  ]);
  expect(heard[0]).toMatchObject({ method: 'POST', url: '/rest/v2/personer' });
  expect(JSON.parse(heard[0]!.body.toString())).toEqual({ personidentifikatorer: [kari] });
});

test.each([
  [{ reservasjon: 'JA' }, { reserved: true, notifiable: false }],
  [{ varslingsstatus: 'KAN_IKKE_VARSLES' }, { reserved: false, notifiable: false }],
  [{ varslingsstatus: undefined }, { notifiable: false }],
  [{ status: 'SLETTET' }, { status: 'deleted' }],
  [{ spraak: 'de' }, { language: undefined }],
  [{ spraak: undefined }, { language: undefined }],
])('a register that says %j means %j', async (said, meant) => {
  const { register } = await answering({ ...aPerson, ...said });
  expect(await register.contact([kari])).toMatchObject([meant]);
});

test('a person who is not registered has neither address nor language', async () => {
  const { register } = await answering({ personidentifikator: ola, status: 'IKKE_REGISTRERT' });
  expect(await register.contact([ola])).toEqual([
    { nationalNumber: ola, status: 'notRegistered', reserved: false, notifiable: false, language: undefined },
  ]);
});

test('answers come in the order of the questions', async () => {
  const { register } = await answering({ ...aPerson, personidentifikator: ola }, aPerson);
  expect((await register.contact([kari, ola])).map(({ nationalNumber }) => nationalNumber)).toEqual([kari, ola]);
});

test('more than a thousand people are asked for in turn, and nobody needs no call', async () => {
  const { register, heard } = await given(({ body }, res) => {
    const { personidentifikatorer } = JSON.parse(body.toString());
    json(res, 200, { personer: personidentifikatorer.map((p: string) => ({ ...aPerson, personidentifikator: p })) });
  });
  const many = Array.from({ length: 2_001 }, (_, i) => `person ${i}`);
  expect((await register.contact(many)).map(({ nationalNumber }) => nationalNumber)).toEqual(many);
  expect(heard).toHaveLength(3);
  expect(await register.contact([])).toEqual([]);
  expect(heard).toHaveLength(3);
});

test('nothing is kept: each look-up asks again', async () => {
  const { register, heard } = await answering(aPerson);
  await register.contact([kari]);
  await register.contact([kari]);
  expect(heard).toHaveLength(2);
});

test.each([
  ['leaves a person out', []],
  ['has a new word for reservation', [{ ...aPerson, reservasjon: 'KANSKJE' }]],
  ['has a new word for status', [{ ...aPerson, status: 'DOED' }]],
])('an answer that %s is unreadable, and its failure names nobody', async (_, personer) => {
  const { register } = await answering(...personer);
  const failure = await register.contact([kari]).catch((error: unknown) => error);
  expect(failure).toMatchObject({ name: 'Unreadable' });
  expect((failure as Error).message).not.toContain(kari);
});
