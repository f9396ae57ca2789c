import { z } from 'zod';
import { decisionData, delay } from '../answering.js';
import type { Route } from '../stand-in.js';
import { matterKey, Number11, type Portal, type PortalKind } from './portal-kind.js';

const Born = z.object({ mother: Number11, child: Number11 });

/** A birth that the body knows from the population register. */
export const considerBirth = ({ appeal, atBirth, leavesToApplication = [] }: PortalKind): Route<Portal> => ({
  verb: 'POST',
  path: '/_control/births',
  answer: ({ content }, { state, post, commit, town }) => {
    const { mother, child } = Born.parse(content);
    const family = town.population.households.find((household) => household.mother === mother);
    const left = !atBirth || (family && leavesToApplication.includes(family.kind));
    const wait = left ? undefined : delay(state.manners.considers, state.manners.milliseconds);
    if (!atBirth || wait === undefined)
      return { status: 200, body: { considered: left ? 'left to an application' : 'not yet' } };
    const about = { person: mother, about: child, step: atBirth.kind };
    const decision = decisionData({ outcome: state.manners.outcome, automatic: true }, appeal, state.manners.today);
    const data = atBirth.says === 'decided' ? { ...decision, ...about } : about;
    commit({ key: matterKey({ person: mother, kind: atBirth.kind, about: child }), verb: 'decide', what: data });
    const event = post({ type: atBirth.says, data }, wait);
    return {
      status: 200,
      body: { considered: atBirth.says === 'decided' ? decision.outcome : 'done', event: event.id },
    };
  },
});
