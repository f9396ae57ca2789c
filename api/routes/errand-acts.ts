import { z } from 'zod';
import { allow } from '../access/decide.js';
import { Act } from '../acts/act.js';
import { doAct } from '../acts/do-act.js';
import { findErrand, there } from '../find-errand.js';
import { defineRoute } from '../route.js';
import { Name } from '../words.js';

/** What a participant or a caseworker does about an errand; the answer is the journey's own. */
export const errandActs = defineRoute({
  method: 'POST',
  path: '/journeys/:journey/errands/:errand/acts',
  operation: 'errand.read',
  params: z.strictObject({ journey: Name, errand: Name }),
  content: Act,
  async answer(on, { params, content: act, ...it }) {
    const found = await findErrand(on, params);
    await allow(on, it, act.type, { ...found, ...('of' in act && { of: act.of }) });
    return doAct(on, { actor: it.actor, ...there(found) }, act);
  },
});
