import { Response } from 'undici';
import { createSvarut, type Forsendelse } from '../../channels/svarut.js';
import { closeAll, type Heard, json, listen, type Reply } from './listen.js';

afterEach(closeAll);

const konto = '3f2b6c1e-7a44-4c0b-9a52-0d1e2f3a4b5c';
const id = 'd6a1b2c3-1111-4222-8333-444455556666';
const letters = `/api/v2/kontoer/${konto}/forsendelser`;
const pdf = Buffer.from([0x25, 0x50, 0x44, 0x46, 0x00, 0xff, 0x0a]);

const aLetter: Forsendelse = {
  konto,
  tittel: 'Søknad om barnehageplass',
  mottaker: { navn: 'Storvik kommune', digitalId: '310000000', postnummer: '0001', poststed: 'Storvik' },
  eksternReferanse: '6d2c1f2a/kindergarten-place/1/send/1',
  dokumenter: [
    { filnavn: 'søknad.pdf', mimeType: 'application/pdf', innhold: pdf, inneholderPersonsensitivInformasjon: true },
    {
      filnavn: 'data.json',
      mimeType: 'application/json',
      innhold: Buffer.from('{}'),
      skalEkskluderesFraUtskrift: true,
    },
  ],
  forsendelsestype: 'livsferd',
  krevNiva4Innlogging: false,
};

const given = async (reply: Reply, uploadMs = 2_000) => {
  const { base, heard } = await listen(reply);
  const svarut = createSvarut({
    base: `${base}/api`,
    token: async () => 'a-token',
    integrasjonId: 'our-integration',
    integrasjonPassord: 'a-password',
    uploadMs,
  });
  return { svarut, heard };
};

const formOf = ({ headers, body }: Heard) =>
  new Response(body, { headers: { 'content-type': headers['content-type'] ?? '' } }).formData();

test('a letter is its description first, then its files in the same order', async () => {
  const { svarut, heard } = await given((_, res) => json(res, 200, { id }));
  expect(await svarut.send(aLetter)).toEqual({ id });
  expect(heard[0]).toMatchObject({
    method: 'POST',
    url: letters,
    headers: { authorization: 'Bearer a-token', integrasjonid: 'our-integration', integrasjonpassord: 'a-password' },
  });
  const parts = [...(await formOf(heard[0]!)).entries()];
  const [first, ...files] = parts.map(([name, value]) => ({ name, value: value as File }));
  expect(first).toMatchObject({ name: 'forsendelse', value: { type: 'application/json' } });
  expect(JSON.parse(await first!.value.text())).toEqual({
    tittel: aLetter.tittel,
    mottaker: aLetter.mottaker,
    eksternReferanse: aLetter.eksternReferanse,
    avgivendeSystem: 'Livsferd',
    forsendelsestype: 'livsferd',
    krevNiva4Innlogging: false,
    dokumenter: [
      { filnavn: 'søknad.pdf', mimeType: 'application/pdf', inneholderPersonsensitivInformasjon: true },
      { filnavn: 'data.json', mimeType: 'application/json', skalEkskluderesFraUtskrift: true },
    ],
  });
  expect(files.map(({ value }) => [value.name, value.type])).toEqual([
    ['søknad.pdf', 'application/pdf'],
    ['data.json', 'application/json'],
  ]);
  expect(Buffer.from(await files[0]!.value.arrayBuffer())).toEqual(pdf);
});

test.each<[string, Reply]>([
  ['is lost', (_, res) => res.destroy()],
  ['is late', () => undefined],
  ['is 500', (_, res) => json(res, 500, {})],
])('a letter whose answer %s may have been sent', async (_, reply) => {
  const { svarut, heard } = await given(reply, 5_000);
  await expect(svarut.send(aLetter)).rejects.toMatchObject({ name: 'OutcomeUnknown' });
  expect(heard).toHaveLength(1);
});

test('a letter can be found by our reference', async () => {
  const { svarut, heard } = await given((_, res) => json(res, 200, { forsendelseIds: [id] }));
  expect(await svarut.findByReference(konto, aLetter.eksternReferanse)).toEqual([id]);
  const url = new URL(heard[0]?.url ?? '', 'http://svarut');
  expect(url.pathname).toBe(letters);
  expect(url.searchParams.get('eksternRef')).toBe(aLetter.eksternReferanse);
});

test('the status of several letters is asked at once, and a new word for it is told as unknown', async () => {
  const sisteStatusEndring = '2026-11-25T12:00:00.008+01:00';
  const { svarut, heard } = await given((_, res) =>
    json(res, 200, {
      statuser: [
        { id, status: 'LEST', sisteStatusEndring },
        { id: konto, status: 'SENDT_MED_DUE', sisteStatusEndring },
      ],
    }),
  );
  expect(await svarut.status(konto, [id, konto])).toEqual([
    { id, status: 'LEST', sisteStatusEndring },
    { id: konto, status: 'UKJENT', sisteStatusEndring },
  ]);
  expect(heard[0]).toMatchObject({ method: 'POST', url: `${letters}/status-sok` });
  expect(JSON.parse(heard[0]!.body.toString())).toEqual({ forsendelseIds: [id, konto] });
});

test('a letter that SvarUt will not have is refused, finally', async () => {
  const { svarut } = await given((_, res) => json(res, 400, { message: 'Ugyldig postnummer', errorCode: 'x' }));
  await expect(svarut.send(aLetter)).rejects.toMatchObject({ name: 'Refused', status: 400 });
});
