/** What may concern somebody who has lost their work, beside this journey. */
import type { Link } from '../../journey/define.js';
import { wished } from '../looking.js';
import { hasSmallChild } from './benefit.js';
import { ranABusiness } from './employer.js';

export const links: Readonly<Record<string, Link>> = {
  'small-child': {
    to: 'having-children',
    trigger: 'child.declared',
    page: 'https://www.udir.no/regelverk-og-tilsyn/barnehage/foreldrebetaling/',
    each: 'jobseeker',
    law: 'forskrift om foreldrebetaling i barnehager § 3',
    onlyIf: [hasSmallChild],
  },
  'closed-business': {
    to: 'business',
    trigger: 'business.start.declared',
    each: 'jobseeker',
    law: 'enhetsregisterloven § 5-5',
    onlyIf: [ranABusiness],
  },
  'mass-redundancy': {
    page: 'https://www.nav.no/masseoppsigelser',
    each: 'jobseeker',
    law: 'arbeidsmiljøloven § 15-2',
    onlyIf: [wished('massRedundancy', 'arbeidsmiljøloven § 15-2')],
  },
  'long-illness': {
    page: 'https://www.nav.no/aap',
    each: 'jobseeker',
    law: 'folketrygdloven § 11-5',
    onlyIf: [wished('isIll', 'folketrygdloven § 11-5')],
  },
};
