import { factsOf } from '../../agencies/folkeregisteret/facts.js';
import { findingsOf } from '../../agencies/folkeregisteret/findings.js';
import { PersonDocument } from '../../agencies/folkeregisteret/wire.js';

const me = '01858012345';
const found = (document: object, ...asked: string[]) =>
  findingsOf(PersonDocument.parse(document), asked.length > 0 ? asked : Object.keys(document), me);

test('unknown elements, codes and parts are passed over', () => {
  const document = {
    status: [{ status: 'paaMaanen', nyttFelt: { a: 1 } }],
    sivilstand: [{ sivilstand: 'constructor' }],
    foreldreansvar: [{ ansvar: 'toString' }],
    familierelasjon: [{ relatertPerson: me, relatertPersonsRolle: 'tremenning' }],
    heltNyDel: [{ hva: 'som helst' }],
  };
  expect(found(document)).toEqual({ alive: true, otherParentKnown: false, hasChild: false });
});

test.each([
  ['gift', 'married'],
  ['ugift', 'unmarried'],
  ['separert', 'separated'],
  ['separertPartner', 'separated'],
  ['skilt', 'divorced'],
  ['skiltPartner', 'divorced'],
  ['enkeEllerEnkemann', 'widowed'],
  ['gjenlevendePartner', 'widowed'],
  ['registrertPartner', 'partnership'],
  ['uoppgitt', undefined],
])('%s is %s', (sivilstand, civilStatus) => {
  expect(found({ sivilstand: [{ sivilstand }] })).toEqual(civilStatus === undefined ? {} : { civilStatus });
});

test.each([
  ['felles', 'joint'],
  ['mor', 'mother'],
  ['far', 'father'],
  ['medmor', 'coMother'],
  ['andre', 'other'],
  ['ukjent', 'unknown'],
])('%s is %s', (ansvar, responsibility) => {
  expect(found({ foreldreansvar: [{ ansvar, ansvarlig: '1' }] })).toEqual({ responsibility });
});

test('two different kinds of responsibility are another kind', () => {
  const document = { foreldreansvar: [{ ansvar: 'mor' }, { ansvar: 'andre' }] };
  expect(found(document)).toEqual({ responsibility: 'other' });
});

test('what no longer holds says nothing', () => {
  const document = {
    doedsfall: [{ erGjeldende: false, doedsdato: '2026-01-01' }],
    status: [
      { erGjeldende: false, status: 'doed' },
      { erGjeldende: true, status: 'bosatt' },
    ],
  };
  expect(found(document)).toEqual({ alive: true, resident: true });
});

test('somebody who has disappeared is neither alive nor dead', () => {
  expect(found({ status: [{ status: 'forsvunnet' }] })).toEqual({});
});

test('a grade nobody has heard of protects, wherever it stands', () => {
  const bostedsadresse = [
    { vegadresse: { kommunenummer: '7401', adressenavn: 'Ternesvingen' }, adressegradering: 'ny' },
  ];
  expect(found({ bostedsadresse }, 'bostedsadresse', 'adressebeskyttelse')).toEqual({ addressProtected: true });
  const open = [{ ...bostedsadresse[0], adressegradering: 'ugradert' }];
  const document = { bostedsadresse: open, adressebeskyttelse: [{ graderingsnivaa: 'ny' }] };
  expect(found(document)).toEqual({ addressProtected: true });
  expect(factsOf(PersonDocument.parse(document), ['bostedsadresse'])).toEqual({ bostedsadresse: [] });
});

test.each([
  ['a street', { vegadresse: { kommunenummer: '7401' } }],
  ['a farm', { matrikkeladresse: { matrikkelnummer: { kommunenummer: '7401', gaardsnummer: 3 } } }],
  ['no known home', { ukjentBosted: { bostedskommune: '7401' } }],
])('a municipality is known from %s', (_, address) => {
  expect(found({ bostedsadresse: [address] })).toEqual({ municipality: '7401' });
});

test('one record by itself is read like a list of one', () => {
  expect(found({ doedsfall: { doedsdato: '2026-11-21' } })).toEqual({ alive: false, died: '2026-11-21' });
  expect(found({ adressebeskyttelse: { graderingsnivaa: 'fortrolig' } })).toEqual({ addressProtected: true });
  expect(factsOf(PersonDocument.parse({ doedsfall: { doedsdato: '2026-11-21' } }), ['doedsfall'])).toEqual({
    doedsfall: [{ doedsdato: '2026-11-21' }],
  });
});

test('a part that holds no record is unreadable, not empty', () => {
  expect(PersonDocument.safeParse({ adressebeskyttelse: 'fortrolig' }).success).toBe(false);
  expect(PersonDocument.safeParse({ adressebeskyttelse: ['fortrolig'] }).success).toBe(false);
});

test('a part without records is kept as empty', () => {
  expect(factsOf(PersonDocument.parse({}), ['navn', 'doedsfall'])).toEqual({ navn: [], doedsfall: [] });
});
