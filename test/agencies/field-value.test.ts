import { fieldValue } from '../../agencies/field-value.js';
import { fields } from '../../agencies/fields.js';

const address = {
  vegadresse: {
    adressenavn: 'Ternesvingen',
    adressenummer: { husnummer: '12', husbokstav: 'B' },
    poststed: { postnummer: '9701', poststedsnavn: 'SOLVIK' },
  },
};

test.each([
  ['childName', [{ fornavn: 'KARI', mellomnavn: 'LIE', etternavn: 'DEMO' }], 'KARI LIE DEMO'],
  ['childName', [{ etternavn: 'DEMO' }], 'DEMO'],
  ['childBorn', [{ foedselsdato: '2026-11-20' }], '2026-11-20'],
  ['childAddress', [address], 'Ternesvingen 12B, 9701 SOLVIK'],
  ['childAddress', [{ matrikkeladresse: { matrikkelnummer: { gaardsnummer: 3, bruksnummer: 4 } } }], 'Gnr. 3, bnr. 4'],
  ['childAddress', [], undefined],
  ['childAddress', [{ ukjentBosted: { bostedskommune: '7401' } }], undefined],
  [
    'childNumber',
    [
      { status: 'opphoert', foedselsEllerDNummer: '1' },
      { status: 'iBruk', foedselsEllerDNummer: '2' },
    ],
    '2',
  ],
  [
    'siblings',
    [
      { relatertPersonsRolle: 'barn', relatertPerson: '1' },
      { relatertPersonsRolle: 'mor', relatertPerson: '2' },
    ],
    ['1'],
  ],
  ['employer', [{ arbeidssted: { ident: '912345678' } }], ['912345678']],
  ['employer', [], undefined],
  [
    'income',
    [
      { month: '2026-01', amount: 10 },
      { month: '2026-02', amount: 5 },
    ],
    15,
  ],
  ['startDate', '2027-08-15', '2027-08-15'],
  ['childName', 'Kari Demo', 'Kari Demo'],
  ['startDate', { a: 1 }, undefined],
  ['childName', { navn: 'ikke en liste' }, undefined],
  ['noSuchField', [{ fornavn: 'KARI' }], undefined],
  ['childName', undefined, undefined],
])('%s of %j is %j', (name, fact, expected) => {
  expect(fieldValue(name, fact)).toEqual(expected);
});

test('only an address tells where somebody lives', () => {
  const locating = Object.entries(fields).filter(([, field]) => 'locates' in field);
  expect(locating.map(([name]) => name)).toEqual(['childAddress']);
});
