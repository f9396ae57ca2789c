/** What may concern whoever cares for the child, beside this journey. */
import type { Link } from '../../journey/define.js';
import { childIsAwaited } from './awaited-rules.js';
import { carerIsLiving, isSeekingWork } from './carer-rules.js';
import { childHasDied, isSoonOfAge } from './rules.js';

export const links: Readonly<Record<string, Link>> = {
  'birth-to-come': {
    to: 'having-children',
    trigger: 'pregnancy.declared',
    each: 'expecting',
    law: 'folketrygdloven kap. 14',
    onlyIf: [carerIsLiving('folketrygdloven § 14-6'), childIsAwaited],
  },
  'carer-without-work': {
    to: 'job-loss',
    trigger: 'job.lost.declared',
    each: 'carer',
    law: 'folketrygdloven §§ 4-3, 4-5',
    onlyIf: [carerIsLiving('folketrygdloven § 4-3'), isSeekingWork],
  },
  'child-has-died': {
    to: 'death-and-inheritance',
    each: 'carer',
    law: 'arveloven § 88, gravplassloven § 9',
    onlyIf: [childHasDied('arveloven § 88')],
  },
  'young-and-disabled': {
    page: 'https://www.nav.no/uforetrygd',
    each: 'carer',
    law: 'folketrygdloven §§ 12-4, 12-13',
    onlyIf: [isSoonOfAge],
  },
};
