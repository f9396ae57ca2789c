/** Numbers that several life events count with. */
import { parameter } from './parameter.js';
import { from } from './version.js';

export const shared = {
  basicAmount: parameter('basicAmount', 'kroner a year', [
    from('2025-05-01', 130_160, { law: 'folketrygdloven § 1-4', source: 'N4' }),
    from('2026-05-01', 136_549, { law: 'folketrygdloven § 1-4', source: 'N4' }),
  ]),
};
