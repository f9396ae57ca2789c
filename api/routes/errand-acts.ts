import { z } from 'zod';
import { allow } from '../access/decide.js';
import { Act } from '../acts/act.js';
import { doAct } from '../acts/do-act.js';
import { findErrand, there } from '../find-errand.js';
import { notTaken } from '../not-taken.js';
import { defineRoute } from '../route.js';
import { ActHeard, WaitsForSecond } from '../shapes/act-heard.js';
import { Name } from '../words.js';

/** What a participant or a caseworker does about an errand; the answer is the journey's own. */
export const errandActs = defineRoute({
  method: 'POST',
  path: '/journeys/:journey/errands/:errand/acts',
  operation: 'errand.read',
  params: z.strictObject({ journey: Name, errand: Name }),
  content: Act,
  summary: 'Do something about an errand; the answer is the journey’s own.',
  answers: {
    200: { says: 'The journey has heard it.', schema: ActHeard },
    202: { says: 'It waits for a second caseworker of the body to say the same.', schema: WaitsForSecond },
  },
  problems: ['sign-in-too-weak', 'needs-special-access', 'for-others', 'cannot-now', 'needs-another', 'task-taken'],
  async answer(on, { params, content: act, ...it }) {
    const found = await findErrand(on, params);
    await allow(on, it, act.type, { ...found, ...('of' in act && { of: act.of }) });
    await notTaken(on, { actor: it.actor, command: it.key, errand: there(found).errand }, act);
    return doAct(on, { actor: it.actor, command: it.key, ...there(found) }, act);
  },
});
