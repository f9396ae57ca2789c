import { allow } from '../access/decide.js';
import { defineRoute } from '../route.js';
import { AgenciesListed } from '../shapes/agencies-listed.js';

/** Every body: whether it is real or simulated here, how far it has joined, and where that is said. */
export const agencies = defineRoute({
  method: 'GET',
  path: '/agencies',
  operation: 'agency.list',
  open: true,
  summary: 'List every body: whether it is real or simulated here, and how far it has joined.',
  answers: { 200: { says: 'The bodies.', schema: AgenciesListed } },
  async answer(on, it) {
    await allow(on, it, 'agency.list');
    const shown = Object.values(on.manifests).map(
      ({ id, name, level, rung, reach, channels, signals, appeals, link, phone, today, source }) => ({
        ...{ id, name, level, rung, reach, channels, signals, appeals, today, source },
        ...(link !== undefined && { link }),
        ...(phone !== undefined && { phone }),
      }),
    );
    return { status: 200, body: { agencies: shown } };
  },
});
