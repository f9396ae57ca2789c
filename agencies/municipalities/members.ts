import type { Member } from './member.js';

const invented = 'invented for the test profile; formats are those of this project';

/** Every municipality that has joined. Both are invented, and have no address outside the test profile. */
export const members = {
  solvik: {
    id: 'solvik',
    code: '7401',
    name: 'Solvik',
    organisation: '312831279',
    post: { postnummer: '9701', poststed: 'SOLVIK' },
    rung: 'events',
    scope: 'solvik:livsferd',
    link: 'https://solvik.example/barn',
    source: invented,
  },
  granlia: {
    id: 'granlia',
    code: '7402',
    name: 'Granlia',
    organisation: '312871793',
    post: { postnummer: '9722', poststed: 'GRANLIA' },
    rung: 'letter',
    link: 'https://granlia.example/barn',
    source: invented,
  },
} as const satisfies Readonly<Record<string, Member>>;
