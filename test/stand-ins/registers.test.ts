import { call, type OpenTown, openTown, sending } from './town.js';

describe('registers that are looked up', () => {
  let town: OpenTown;
  let employed: string;
  let student: string;

  beforeAll(async () => {
    town = await openTown();
    const mother = async (kind: string) =>
      (await town.control('folkeregisteret', 'GET', `/people?kind=${kind}`)).json[0].mother;
    [employed, student] = [await mother('employed-couple'), await mother('student-mother')];
  });
  afterAll(() => town.stop());

  test('kontaktregisteret says who is reserved, and shows no address of the unregistered', async () => {
    const headers = await town.bearer('krr:global/kontaktinformasjon.read');
    const ask = async (person: string) =>
      (
        await call(
          `${town.addresses.kontaktregisteret}/rest/v2/personer`,
          sending('POST', { personidentifikatorer: [person] }, headers),
        )
      ).json.personer[0];
    expect(await ask(employed)).toMatchObject({
      status: 'AKTIV',
      reservasjon: 'NEI',
      varslingsstatus: 'KAN_VARSLES',
      spraak: 'nb',
    });
    await town.control('kontaktregisteret', 'PUT', '/contacts', { person: employed, reserved: true, language: 'nn' });
    expect(await ask(employed)).toMatchObject({ reservasjon: 'JA', varslingsstatus: 'KAN_IKKE_VARSLES', spraak: 'nn' });
    expect(await ask('14880512345')).not.toHaveProperty('kontaktinformasjon');
  });

  test('aareg gives the fields of a query and no others', async () => {
    const headers = await town.bearer('nav:aareg/v1/arbeidsforhold');
    const query = `query Work($for: FinnArbeidsforholdVariabler) {
      finnArbeidsforhold(finnArbeidsforholdVariabler: $for) {
        arbeidsforhold { ansettelsesperiode { startdato } ansettelsesdetaljer { ... on OrdinaerAnsettelsesdetaljer { avtaltStillingsprosent } } }
      }
    }`;
    const current = {
      arbeidsforholdtype: ['ordinaertArbeidsforhold'],
      rapporteringsordning: ['A_ORDNINGEN'],
      arbeidsforholdstatus: ['AKTIV'],
    };
    const ask = async (arbeidstakerId: string, text = query) =>
      call(
        `${town.addresses.aareg}/graphql`,
        sending('POST', { query: text, variables: { for: { arbeidstakerId, ...current } } }, headers),
      );
    const { arbeidsforhold } = (await ask(employed)).json.data.finnArbeidsforhold;
    expect(Object.keys(arbeidsforhold[0])).toEqual(['ansettelsesperiode', 'ansettelsesdetaljer']);
    expect(Object.keys(arbeidsforhold[0].ansettelsesdetaljer[0])).toEqual(['avtaltStillingsprosent']);
    expect((await ask(student)).json.data.finnArbeidsforhold.arbeidsforhold).toEqual([]);
    expect((await ask(employed, query.replace('startdato', 'horoscope'))).status).toBe(400);
    const rest = await call(`${town.addresses.aareg}/api/v2/arbeidstaker/arbeidsforhold`, {
      headers: { ...headers, 'nav-personident': employed },
    });
    expect(rest.json[0].arbeidssted.identer[0].type).toBe('ORGANISASJONSNUMMER');
  });

  test('inntekt gives month by month what was reported, and 404 where nothing was', async () => {
    const headers = { ...(await town.bearer('skatteetaten:inntekt')), korrelasjonsid: 'c-1' };
    const ask = (person: string) =>
      call(`${town.addresses.inntekt}/v1/nav/inntekt/${person}?fraOgMed=2025-11&tilOgMed=2026-02`, { headers });
    const { json } = await ask(employed);
    const months = json.oppgaveInntektsmottaker.map(({ kalendermaaned }: { kalendermaaned: string }) => kalendermaaned);
    expect(months).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
    expect(json.oppgaveInntektsmottaker[0].inntekt[0].beloep).toBeGreaterThan(10_000);
    const none = await ask(student);
    expect([none.status, none.json.korrelasjonsid, Object.keys(none.json)]).toEqual([
      404,
      'c-1',
      ['kode', 'melding', 'korrelasjonsid'],
    ]);
  });
});
