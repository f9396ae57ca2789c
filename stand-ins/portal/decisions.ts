import { z } from 'zod';
import { Decision, decisionData } from '../answering.js';
import type { Route } from '../stand-in.js';
import { matterKey, Number11, type Portal, type PortalKind } from './portal-kind.js';

const Deciding = Decision.extend({
  person: Number11,
  about: z.string().optional(),
  kind: z.string().min(1),
  subject: z.string().optional(),
  post: z.boolean().default(true),
});

/** Records a decision, and posts it unless told not to. */
export const decide = ({ appeal }: PortalKind): Route<Portal> => ({
  verb: 'POST',
  path: '/_control/decisions',
  answer: ({ content }, { state, post, commit }) => {
    const { person, about, kind, subject, post: posts, ...decision } = Deciding.parse(content);
    const data = {
      ...decisionData(decision, appeal, state.manners.today),
      person,
      step: kind,
      ...(about ? { about } : {}),
    };
    state.decisions.push(data);
    commit({ key: matterKey({ person, kind, about }), verb: 'decide', what: data });
    const event = posts ? post({ type: 'decided', subject, data }) : undefined;
    return { status: 200, body: { decision: data, ...(event ? { event: event.id } : {}) } };
  },
});
