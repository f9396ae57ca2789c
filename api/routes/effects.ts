import { z } from 'zod';
import type { StoredEffect } from '../../store/effects.js';
import { allow } from '../access/decide.js';
import { defineRoute } from '../route.js';
import { EffectsListed } from '../shapes/effects-listed.js';
import { Name } from '../words.js';

/** What a journey has asked to leave, and how far each effect has come; nothing of what was in it. */
export const effects = defineRoute({
  method: 'GET',
  path: '/journeys/:journey/effects',
  operation: 'effects.read',
  params: z.strictObject({ journey: Name }),
  summary: 'List what a journey has asked to leave, and how far each has come.',
  answers: { 200: { says: 'The effects.', schema: EffectsListed } },
  async answer(on, { params, ...it }) {
    await allow(on, it, 'effects.read', { ...params, standing: await on.store.standings.get(params.journey) });
    const rows = await on.store.effects.ofJourney(params.journey);
    return { status: 200, body: { effects: rows.map(withoutContent) } };
  },
});

const withoutContent = ({ outcome: _, digest: __, ...row }: StoredEffect) => row;
