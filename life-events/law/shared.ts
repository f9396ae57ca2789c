/** Numbers that several life events count with. */
import { parameter } from './parameter.js';
import { always, from, general } from './version.js';

export const shared = {
  basicAmount: parameter('basicAmount', 'kroner a year', [
    from('2025-05-01', 130_160, { law: 'folketrygdloven § 1-4', source: 'N4' }),
    from('2026-05-01', 136_549, { law: 'folketrygdloven § 1-4', source: 'N4' }),
  ]),
  /** From this age a child is told of what is decided about it, beside whoever speaks for it. */
  ownNoticeAge: parameter('ownNoticeAge', 'years', [
    from(always, 15, general('forvaltningsloven §§ 16, 27; the new act § 54')),
  ]),
};
