import { type Answered, call, type OpenTown, openTown, sending } from './town.js';

const base = '/folkeregisteret/offentlig-med-hjemmel/api/v1';
const scope = 'folkeregister:deling/offentligmedhjemmel';

describe('folkeregisteret', () => {
  let town: OpenTown;
  let headers: Record<string, string>;

  beforeAll(async () => {
    town = await openTown();
    headers = await town.bearer(scope);
  });
  afterAll(() => town.stop());
  beforeEach(() => town.control('folkeregisteret', 'DELETE', ''));

  const get = (path: string, more: Record<string, string> = {}): Promise<Answered> =>
    call(`${town.addresses.folkeregisteret}${base}${path}`, { headers: { ...headers, ...more } });
  const family = async (kind: string, place = 0) =>
    (await town.control('folkeregisteret', 'GET', `/people?kind=${kind}`)).json[place];
  const act = async (path: string, body: unknown) => {
    const { status, json } = await town.control('folkeregisteret', 'POST', path, body);
    expect(status).toBe(200);
    return json;
  };
  const eventsFrom = async (seq: number) => (await get(`/hendelser/feed?seq=${seq}`)).json;
  const documentsOf = async (items: { hendelse: { hendelsesdokument: string } }[]) =>
    Promise.all(
      items.map(async ({ hendelse }) => (await get(`/hendelser/${hendelse.hendelsesdokument}`)).json.hendelse),
    );

  test('nobody gets in without a token, nor with one for something else', async () => {
    const url = `${town.addresses.folkeregisteret}${base}/hendelser/siste/sekvensnummer`;
    const without = await call(url);
    const other = await call(url, { headers: await town.bearer('ks:fiks') });
    expect([without.status, other.status]).toEqual([401, 403]);
    expect(Object.keys(other.json).sort()).toEqual(['kode', 'melding']);
  });

  test('a reader that is caught up gets an empty page, and nothing new the second time', async () => {
    const last = (await get('/hendelser/siste/sekvensnummer')).json;
    const page = await get(`/hendelser/feed?seq=${last + 1}`);
    expect(page.json).toEqual([]);
    const again = await get(`/hendelser/feed?seq=${last + 1}`, { 'if-none-match': page.headers.get('etag')! });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  test('a page holds a thousand events, and the next one begins after the last', async () => {
    await act('/events', { times: 1500 });
    const first = await eventsFrom(1001);
    const second = await eventsFrom(first.at(-1).sekvensnummer + 1);
    expect([first.length, second.length]).toEqual([1000, 500]);
    expect(second[0].sekvensnummer).toBe(2001);
  });

  test('a cursor older than what is kept is refused with 406', async () => {
    await town.control('folkeregisteret', 'POST', '/manners', { oldest: 900 });
    const old = await get('/hendelser/feed?seq=899');
    expect([old.status, old.json.kode.startsWith('FREG-')]).toEqual([406, true]);
  });

  test('a birth to a married couple ties the child to both, who answer for it together', async () => {
    const { mother, father } = await family('married');
    const { children } = await act('/births', { mother, father, born: '2026-11-20', children: [{ live: true }] });
    const events = await documentsOf(await eventsFrom(1001));
    const types = events.map(({ hendelsestype, folkeregisteridentifikator: who }) => [hendelsestype, who]);
    const [{ fnr }] = children;
    expect(types).toEqual(
      expect.arrayContaining([
        ['personErOpprettet', fnr],
        ['endringIFoedsel', fnr],
        ['personErBosatt', fnr],
        ['endringIFamilierelasjon', mother],
        ['endringIFamilierelasjon', father],
        ['endringIForeldreansvar', fnr],
        ['endringIForeldreansvar', father],
      ]),
    );
    const born = events.find(({ hendelsestype }) => hendelsestype === 'endringIFoedsel').egenskapshendelse[0];
    expect(born).toMatchObject({
      entitet: 'foedsel',
      entitetsendring: 'registrereNy',
      foedsel: { foedselsdato: '2026-11-20' },
    });
    const { json } = await get(`/personer/${fnr}?part=foreldreansvar&part=bostedsadresse`);
    expect(json.foreldreansvar.map(({ ansvar }: { ansvar: string }) => ansvar)).toEqual(['felles', 'felles']);
    const parent = await get(`/personer/${mother}?part=bostedsadresse`);
    expect(json.bostedsadresse[0].vegadresse).toEqual(parent.json.bostedsadresse[0].vegadresse);
  });

  test('a father who is not married to the mother is unknown until somebody says so', async () => {
    const { mother, father } = await family('cohabiting');
    const { children } = await act('/births', { mother, father, born: '2026-11-20', children: [{ live: true }] });
    const child = children[0].fnr;
    const before = await get(`/personer/${child}?part=familierelasjon`);
    await act('/parentage', { child, parent: father, role: 'far' });
    await act('/responsibilities', { child, responsible: [mother, father], kind: 'felles' });
    const after = await get(`/personer/${child}?part=familierelasjon&part=foreldreansvar`);
    const roles = ({ json }: Answered) =>
      json.familierelasjon.map((tie: { relatertPersonsRolle: string }) => tie.relatertPersonsRolle);
    expect([roles(before), roles(after)]).toEqual([['mor'], ['mor', 'far']]);
    expect(after.json.foreldreansvar).toHaveLength(2);
  });

  test('only the parts that were asked for are given', async () => {
    const { mother } = await family('married');
    const one = await get(`/personer/${mother}?part=navn`);
    const basis = await get(`/personer/${mother}?part=person-basis`);
    expect(Object.keys(one.json)).toEqual(['navn']);
    expect(Object.keys(basis.json)).not.toContain('foreldreansvar');
    expect(basis.json.bostedsadresse[0].vegadresse.kommunenummer).toBe('7401');
    expect((await get(`/personer/${mother}?part=favourite-colour`)).status).toBe(400);
  });

  test('a stillborn child is a relation without a number, never a person', async () => {
    const { mother, father } = await family('married', 1);
    const { children } = await act('/births', {
      mother,
      father,
      born: '2026-11-20',
      children: [{ live: true }, { live: false }],
    });
    expect(children.map((child: object) => 'fnr' in child)).toEqual([true, false]);
    const { json } = await get(`/personer/${mother}?part=familierelasjon`);
    const stillborn = json.familierelasjon.find(
      (tie: { relatertPersonsRolle: string }) => tie.relatertPersonsRolle === 'doedfoedtBarn',
    );
    expect(stillborn).toMatchObject({
      minRolleForPerson: 'mor',
      relatertPersonUtenFolkeregisteridentifikator: { foedselsdato: '2026-11-20' },
    });
    expect(stillborn).not.toHaveProperty('relatertPerson');
    const created = (await eventsFrom(1001)).filter(
      ({ hendelse }: { hendelse: { hendelsetype: string } }) => hendelse.hendelsetype === 'personErOpprettet',
    );
    expect(created).toHaveLength(1);
  });

  test('where somebody at a strictly protected address lives is in no document and no event', async () => {
    const { mother } = await family('protected-mother');
    const { children } = await act('/births', { mother, born: '2026-11-20', children: [{ live: true }] });
    await act('/moves', { persons: [mother], municipality: '7402', moved: '2026-11-21' });
    for (const person of [mother, children[0].fnr]) {
      const { json } = await get(`/personer/${person}?part=bostedsadresse&part=adressebeskyttelse`);
      expect(json.bostedsadresse).toEqual([]);
      expect(json.adressebeskyttelse[0].graderingsnivaa).toBe('strengtFortrolig');
    }
    expect(JSON.stringify(await documentsOf(await eventsFrom(1001)))).not.toMatch(
      /kommunenummer|adressenavn|foedekommune/,
    );
  });

  test('a newborn may be in the feed before it can be read', async () => {
    const { mother } = await family('single-mother');
    const wish = { mother, born: '2026-11-20', children: [{ live: true }], copiedAfterSeconds: 0.3 };
    const { children } = await act('/births', wish);
    const early = await get(`/personer/${children[0].fnr}?part=navn`);
    await new Promise((resolve) => setTimeout(resolve, 350));
    const late = await get(`/personer/${children[0].fnr}?part=foedsel`);
    expect([early.status, late.status]).toEqual([404, 200]);
  });

  test('an annulled birth ends the child and every tie to it', async () => {
    const { mother, father } = await family('married');
    const { children } = await act('/births', { mother, father, born: '2026-11-20', children: [{ live: true }] });
    const { sequences } = await act('/annulments', { child: children[0].fnr });
    const events = await documentsOf(await eventsFrom(sequences[0]));
    expect(events[0]).toMatchObject({
      hendelsestype: 'endringIFoedsel',
      folkeregisteridentifikator: children[0].fnr,
      egenskapshendelse: [{ entitet: 'foedsel', entitetsendring: 'annullere' }],
    });
    expect(events.map(({ hendelsestype }) => hendelsestype)).toContain('personErOpphoert');
    const child = await get(`/personer/${children[0].fnr}?part=status`);
    const parent = await get(`/personer/${father}?part=familierelasjon&part=foreldreansvar`);
    expect(child.json.status[0].status).toBe('opphoert');
    expect(JSON.stringify(parent.json)).not.toContain(children[0].fnr);
  });

  test('deaths, moves, names, corrections and protection each tell of themselves', async () => {
    const { mother, father } = await family('married');
    const { children } = await act('/births', { mother, father, born: '2026-11-20', children: [{ live: true }] });
    const child = children[0].fnr;
    const told = async (path: string, wish: object) => {
      const { sequences } = await act(path, wish);
      const documents = await documentsOf(await eventsFrom(sequences[0]));
      return documents.map(
        ({ hendelsestype, egenskapshendelse: [first] }) => `${hendelsestype} ${first.entitetsendring}`,
      );
    };
    expect(await told('/names', { child, first: 'Eira', last: 'Myrvang' })).toEqual(['endringINavn registrereNy']);
    expect(await told('/corrections', { child, born: '2026-11-19' })).toEqual(['endringIFoedsel korrigere']);
    expect(await told('/moves', { persons: [mother], municipality: 'granlia', moved: '2026-12-01' })).toEqual([
      'endringIBostedsadresse registrereNy',
    ]);
    expect(await told('/protections', { person: mother, level: 'fortrolig' })).toEqual([
      'endringIAdressebeskyttelse registrereNy',
    ]);
    expect(await told('/deaths', { person: child, died: '2026-11-25' })).toEqual([
      'endringIDoedsfall registrereNy',
      'personErDoed registrereNy',
    ]);
    const { json } = await get(`/personer/${child}?part=foedsel&part=navn&part=doedsfall&part=historikk`);
    expect(json.foedsel.map(({ erGjeldende }: { erGjeldende: boolean }) => erGjeldende)).toEqual([false, true]);
  });

  test('a D-number that becomes a birth number leads to the same person', async () => {
    const { mother } = await family('d-number-mother');
    const { fnr } = await act('/numbers', { person: mother });
    const old = await get(`/personer/${mother}?part=identifikasjonsnummer`);
    const made = await get(`/personer/${fnr}?part=identifikasjonsnummer`);
    expect(old.json).toEqual(made.json);
    expect(made.json.identifikasjonsnummer[0]).toMatchObject({
      foedselsEllerDNummer: fnr,
      identifikatortype: 'foedselsnummer',
    });
  });

  test('several people and documents are looked up at once', async () => {
    const { mother, father } = await family('married');
    const url = `${town.addresses.folkeregisteret}${base}`;
    const people = await call(
      `${url}/personer/bulkoppslag?part=navn`,
      sending('POST', { folkeregisteridentifikator: [mother, father] }, headers),
    );
    await act('/events', { times: 2 });
    const ids = (await eventsFrom(1001)).map(
      ({ hendelse }: { hendelse: { hendelsesdokument: string } }) => hendelse.hendelsesdokument,
    );
    const documents = await call(
      `${url}/hendelser/bulkoppslag`,
      sending('POST', { dokumentidentifikator: ids }, headers),
    );
    expect([people.json.oppslag.length, documents.json.length]).toEqual([2, 2]);
  });
});
