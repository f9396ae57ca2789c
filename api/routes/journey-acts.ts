import { z } from 'zod';
import { allow } from '../access/decide.js';
import { JourneyAct } from '../acts/act.js';
import { reportError } from '../acts/report-error.js';
import { turnFollowing } from '../acts/turn-following.js';
import { notFound } from '../problem.js';
import { defineRoute } from '../route.js';
import { JourneyActHeard } from '../shapes/act-heard.js';
import { Name } from '../words.js';

/** A participant says that the register is wrong, or that they do not want to be followed, or do again. */
export const journeyActs = defineRoute({
  method: 'POST',
  path: '/journeys/:journey/acts',
  operation: 'journey.read',
  params: z.strictObject({ journey: Name }),
  content: JourneyAct,
  summary: 'Say that a register is wrong about the journey or somebody in it, or that you do not want to be followed.',
  answers: {
    200: {
      says: 'What rests on an error is held back; who is not followed is left in peace.',
      schema: JourneyActHeard,
    },
  },
  problems: ['cannot-now'],
  async answer(on, { params, content: act, ...it }) {
    const standing = await on.store.standings.get(params.journey);
    const isReport = act.type === 'error.reported';
    await allow(on, it, act.type, { ...params, standing, ...(isReport && { of: act.about }) });
    if (!standing || it.actor.kind !== 'person') throw notFound();
    const doing = { actor: it.actor, command: it.key, standing };
    return isReport ? reportError(on, doing, act) : turnFollowing(on, doing, act.type);
  },
});
