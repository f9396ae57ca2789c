import { eventsOf, needsDocument } from '../../agencies/folkeregisteret/events.js';
import { Touched } from '../../agencies/folkeregisteret/wire.js';

const person = '01858012345';
const entry = (type: string) => ({ sequence: 7, person, type, document: 'd', time: '2026-11-20T10:00:00+01:00' });
const told = (type: string, ...touched: object[]) =>
  eventsOf(
    entry(type),
    touched.map((it) => Touched.parse(it)),
  ).map(({ source: _, time: __, person: ___, ...it }) => it);

const born = (entitetsendring: string, foedselsdato?: string) => ({
  entitet: 'foedsel',
  entitetsendring,
  ...(foedselsdato && { foedsel: { foedselsdato } }),
});
const tie = (familierelasjon: object, entitetsendring = 'registrereNy') => ({
  entitet: 'familierelasjon',
  entitetsendring,
  familierelasjon,
});

test('a birth is registered, corrected and annulled', () => {
  const part = 'foedsel';
  expect(told('endringIFoedsel', born('registrereNy', '2026-11-20'))).toEqual([
    { id: '7', type: 'freg.birth.registered', part, day: '2026-11-20' },
  ]);
  expect(told('endringIFoedsel', born('korrigere', '2026-11-19'))).toEqual([
    { id: '7', type: 'freg.birth.corrected', part, day: '2026-11-19' },
  ]);
  expect(told('endringIFoedsel', born('annullere', '2026-11-20'))).toEqual([
    { id: '7', type: 'freg.birth.annulled', part },
  ]);
  expect(told('endringIFoedsel', born('annullere', '2026-11-20'), born('registrereNy', '2026-11-19'))).toEqual([
    { id: '7', type: 'freg.birth.corrected', part, day: '2026-11-19' },
  ]);
});

test('taking back where in Norway somebody was born takes back no birth', () => {
  expect(told('endringIFoedselINorge', { entitet: 'foedselINorge', entitetsendring: 'annullere' })).toMatchObject([
    { type: 'freg.birth.corrected' },
  ]);
});

test('a birth whose document the register no longer has is still a birth, without its day', () => {
  expect(told('endringIFoedsel')).toEqual([{ id: '7', type: 'freg.birth.registered', part: 'foedsel' }]);
});

test('each stillborn child of one entry is an event of its own, and says whose it is', () => {
  const stillborn = {
    relatertPersonsRolle: 'doedfoedtBarn',
    minRolleForPerson: 'mor',
    relatertPersonUtenFolkeregisteridentifikator: { foedselsdato: '2026-11-20' },
  };
  const event = { type: 'freg.stillbirth.registered', part: 'familierelasjon', day: '2026-11-20', as: 'mother' };
  expect(told('endringIFamilierelasjon', tie(stillborn), tie(stillborn))).toEqual([
    { id: '7', ...event },
    { id: '7.2', ...event },
  ]);
  expect(told('endringIFamilierelasjon', tie({ ...stillborn, minRolleForPerson: 'far' }, 'annullere'))).toEqual([
    { id: '7', ...event, type: 'freg.stillbirth.annulled', as: 'father' },
  ]);
});

test('a tie to a parent or a child changes parentage; a tie to a spouse does not', () => {
  const change = (familierelasjon: object) => told('endringIFamilierelasjon', tie(familierelasjon))[0]?.type;
  expect(change({ relatertPersonsRolle: 'barn', relatertPerson: person })).toBe('freg.parentage.changed');
  expect(change({ relatertPersonsRolle: 'medmor' })).toBe('freg.parentage.changed');
  expect(change({ relatertPersonsRolle: 'ektefelleEllerPartner' })).toBe('ignored');
  expect(change({})).toBe('freg.parentage.changed');
});

test('a death is registered and annulled', () => {
  const death = { entitet: 'doedsfall', doedsfall: { doedsdato: '2026-11-21' } };
  expect(told('endringIDoedsfall', { ...death, entitetsendring: 'registrereNy' })).toEqual([
    { id: '7', type: 'freg.death.registered', part: 'doedsfall', day: '2026-11-21' },
  ]);
  expect(told('endringIDoedsfall', { ...death, entitetsendring: 'annullere' })).toEqual([
    { id: '7', type: 'freg.death.annulled', part: 'doedsfall' },
  ]);
});

test('a move to Norway is registered from the day it is valid, corrected, and annulled', () => {
  const move = (entitetsendring: string) => ({
    entitet: 'innflytting',
    entitetsendring,
    innflytting: { fraflyttingsland: 'POL', gyldighetstidspunkt: '2026-11-20T00:00:00+01:00' },
  });
  const part = 'innflytting';
  expect(told('endringIInnflytting', move('registrereNy'))).toEqual([
    { id: '7', type: 'freg.immigration.registered', part, day: '2026-11-20' },
  ]);
  expect(told('endringIInnflytting', move('annullere'))).toEqual([
    { id: '7', type: 'freg.immigration.annulled', part },
  ]);
  expect(told('endringIInnflytting', move('annullere'), move('registrereNy'))).toEqual([
    { id: '7', type: 'freg.address.changed', part: 'status' },
  ]);
});

test('a new number says which one it replaced', () => {
  const old = { status: 'opphoert', foedselsEllerDNummer: '41858012345' };
  const now = { status: 'iBruk', foedselsEllerDNummer: person };
  const touched = [old, now].map((identifikasjonsnummer) => ({
    entitet: 'identifikasjonsnummer',
    identifikasjonsnummer,
  }));
  expect(told('endringIIdentifikasjonsnummer', ...touched)).toEqual([
    { id: '7', type: 'freg.identity.changed', part: 'identifikasjonsnummer', formerly: '41858012345' },
  ]);
});

test.each([
  ['endringIForeldreansvar', 'freg.parentalresponsibility.changed', 'foreldreansvar'],
  ['personErDoed', 'freg.death.registered', 'doedsfall'],
  ['endringIBostedsadresse', 'freg.address.changed', 'bostedsadresse'],
  ['endringIBostedsadresseUtenFlytting', 'freg.address.changed', 'bostedsadresse'],
  ['personErUtflyttet', 'freg.emigration.changed', 'utflytting'],
  ['endringIUtflytting', 'freg.emigration.changed', 'utflytting'],
  ['endringIAdressebeskyttelse', 'freg.protection.changed', 'adressebeskyttelse'],
  ['endringINavn', 'freg.name.changed', 'navn'],
  ['endringISivilstand', 'freg.civilstatus.changed', 'sivilstand'],
  ['endringIVergemaal', 'freg.guardianship.changed', 'vergemaalEllerFremtidsfullmakt'],
  ['personErOpphoertSomDublett', 'freg.identity.changed', 'identifikasjonsnummer'],
  ['endringIKontaktinformasjon', 'ignored', 'endringIKontaktinformasjon'],
  ['constructor', 'ignored', 'constructor'],
])('%s is %s, and needs no document', (kind, type, part) => {
  expect(needsDocument(entry(kind))).toBe(false);
  expect(told(kind)).toEqual([{ id: '7', type, part }]);
});
