/** What may concern the board beside this journey. */
import type { Link } from '../../journey/define.js';
import { boardOf } from './board.js';
import { doesBusiness } from './rules.js';

export const links: Readonly<Record<string, Link>> = {
  'starts-trading': {
    to: 'business',
    trigger: 'business.start.declared',
    each: 'organisation',
    law: 'foretaksregisterloven §§ 2-1, 2-3',
    onlyIf: [doesBusiness],
    sight: boardOf,
  },
};
