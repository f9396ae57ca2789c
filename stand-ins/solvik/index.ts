import { z } from 'zod';
import { answersRoute } from '../answers-route.js';
import { standIn } from '../open-door.js';
import { organisations } from '../organisations.js';
import { problem } from '../problem.js';
import { Manners, usualManners } from './manners.js';
import { appeal, type Municipality, takeEvent } from './take-event.js';

const Born = z.object({ mother: z.string().regex(/^\d{11}$/), child: z.string().regex(/^\d{11}$/) });

/** Solvik municipality, which joins with CloudEvents: takes them, and answers with them in its own time. */
export const solvik = standIn<Municipality>({
  id: 'solvik',
  org: organisations.solvik,
  scope: 'solvik:livsferd',
  seed: () => ({ errands: {}, seen: {}, manners: structuredClone(usualManners) }),
  manners: Manners.partial(),
  routes: [
    { verb: 'POST', path: '/events', answer: takeEvent },
    {
      verb: 'GET',
      path: '/_control/errands',
      answer: (_, { state }) => ({ status: 200, body: Object.values(state.errands) }),
    },
    {
      verb: 'POST',
      path: '/_control/births',
      answer: ({ content }, { post, commit }) => {
        const { mother, child } = Born.parse(content);
        const data = { person: mother, about: child, step: 'child-health-clinic' };
        commit({ key: `${mother}/child-health-clinic/${child}`, verb: 'visit', what: data });
        return { status: 200, body: { considered: 'done', event: post({ type: 'done', data }).id } };
      },
    },
    answersRoute(appeal),
  ],
  refuse: ({ status, message, detail }) => problem(status, message, detail),
});
