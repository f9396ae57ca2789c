/** What may concern a newcomer beside this journey. */
import { ageOn } from '../../journey/calendar.js';
import type { Link } from '../../journey/define.js';
import { answer, any, type Rule } from '../../journey/eligibility.js';
import { isAlive, isStillHere, moves } from './rules.js';

/** Child benefit and cash-for-care ask for more of those who are new, and do not come by themselves. */
const hasSmallChild: Rule = {
  name: 'hasSmallChild',
  law: 'barnetrygdloven §§ 2, 4',
  judge: (view) =>
    any(
      ...view.every('child').map((it) => {
        const born = view.finding('born', it);
        return answer(typeof born === 'string' ? ageOn(born, view.today) < 6 : undefined);
      }),
    ),
};

export const links: Readonly<Record<string, Link>> = {
  'came-with-a-child': {
    to: 'having-children',
    trigger: 'child.declared',
    each: 'newcomer',
    law: 'barnetrygdloven §§ 2, 4',
    onlyIf: [isAlive, hasSmallChild],
  },
  'foreign-licence': {
    page: 'https://www.vegvesen.no/forerkort/har-forerkort/bytte-utenlandsk-forerkort/',
    each: 'newcomer',
    law: 'førerkortforskriften §§ 10-1 – 10-6',
    onlyIf: [isAlive],
  },
  'student-money': {
    page: 'https://lanekassen.no/nb-NO/stipend-og-lan/',
    each: 'newcomer',
    law: 'utdanningsstøttelova § 3',
    onlyIf: [isAlive, isStillHere, moves],
  },
  'car-from-abroad': {
    page: 'https://www.skatteetaten.no/person/avgifter/bil/importere/',
    each: 'newcomer',
    law: 'vegtrafikkloven § 15',
    onlyIf: [isAlive, isStillHere, moves],
  },
};
