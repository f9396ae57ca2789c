import { organisations } from './organisations.js';

/** The two invented municipalities. Solvik joins with CloudEvents; Granlia takes letters. */
export const municipalities = {
  solvik: {
    number: '7401',
    name: 'Solvik',
    org: organisations.solvik,
    post: { postnummer: '9701', poststedsnavn: 'SOLVIK' },
    streets: ['Skjellstrandvegen', 'Gamle Notnausttun', 'Ternesvingen', 'Vinterhavnkaia', 'Lyngmoskråa'],
  },
  granlia: {
    number: '7402',
    name: 'Granlia',
    org: organisations.granlia,
    post: { postnummer: '9722', poststedsnavn: 'GRANLIA' },
    streets: ['Tjuraskogvegen', 'Kvernbekklia', 'Orrhaneleiken', 'Setervollgata'],
  },
} as const;

export type MunicipalityId = keyof typeof municipalities;
