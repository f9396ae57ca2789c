import { organisationNumber } from '../organisation-number.js';
import { employers } from '../organisations.js';
import type { Town } from '../stand-in.js';
import type { Brreg, Unit } from './units.js';

const names = [
  'FJORDBLIKK DRIFT AS',
  'NORDLYS VERKSTED AS',
  'HAVNA MAT AS',
  'LUNDEN BYGG AS',
  'TINDE DATA AS',
  'KYST RENHOLD AS',
];

const plain = { registered: '2018-03-01', municipality: '7401', business: true, voluntary: false, vat: true };

/** The employers of the people, a shop that one person owns, and an association with a board. */
function units({ population: { spare } }: Town): Unit[] {
  const [owner, chair, member, ...directors] = spare.slice(-(3 + employers.length)) as [
    string,
    string,
    string,
    ...string[],
  ];
  return [
    ...employers.map(({ unit }, place): Unit => {
      const roles: Unit['roles'] = [{ role: 'LEDE', person: directors[place] }];
      return {
        ...plain,
        number: unit,
        name: names[place]!,
        form: 'AS',
        employees: 12 + place,
        industry: '62.100',
        roles,
      };
    }),
    {
      ...plain,
      ...{ number: organisationNumber(32_400_040), name: 'SOLBAKKEN BOKHANDEL', form: 'ENK', employees: 0 },
      ...{ business: false, industry: '47.610', roles: [{ role: 'INNH', person: owner }] },
    },
    {
      ...plain,
      ...{ number: organisationNumber(32_400_140), name: 'SOLVIK SANGKOR', form: 'FLI', employees: 0 },
      ...{ business: false, voluntary: true, vat: false },
      roles: [
        { role: 'LEDE', person: chair },
        { role: 'MEDL', person: member },
      ],
    },
  ];
}

/** The registers as they are before anything happens: units in them, nothing in the feeds. */
export const seed = (town: Town): Brreg => ({
  units: Object.fromEntries(units(town).map((it) => [it.number, it])),
  updates: [],
  roleUpdates: [],
  given: 0,
  applications: [],
  decisions: [],
  manners: { answer: 'never', outcome: 'granted', considers: 'never', acknowledge: false, milliseconds: 500 },
});
