/** What may concern those who are left beside this journey. */
import type { Link } from '../../journey/define.js';
import { wished } from '../looking.js';
import { rentedHome } from './estate-rules.js';
import { decidersOf } from './kin.js';
import { saidOfDeceased } from './rules.js';

export const links: Readonly<Record<string, Link>> = {
  'child-awaited': {
    to: 'having-children',
    trigger: 'pregnancy.declared',
    each: 'survivor',
    law: 'folketrygdloven kap. 14',
    onlyIf: [wished('expectsChild', 'folketrygdloven § 17-4')],
  },
  'business-goes-on': {
    to: 'business',
    trigger: 'business.start.declared',
    each: 'deceased',
    law: 'foretaksregisterloven § 4-3, enhetsregisterloven § 15',
    onlyIf: [saidOfDeceased('hadBusiness', 'foretaksregisterloven § 4-3')],
    sight: decidersOf,
  },
  tenancy: {
    page: 'https://www.husleietvistutvalget.no/',
    each: 'deceased',
    law: 'husleieloven § 8-2',
    onlyIf: [rentedHome],
    sight: decidersOf,
  },
};
