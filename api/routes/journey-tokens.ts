import { z } from 'zod';
import type { Actor } from '../access/actor.js';
import { allow } from '../access/decide.js';
import type { Connections } from '../connections.js';
import { notFound, Problem, unprocessable } from '../problem.js';
import { defineRoute } from '../route.js';
import { JourneyTokenGiven } from '../shapes/session-shown.js';
import { Name } from '../words.js';

const Wanted = z.strictObject({
  journey: Name,
  /** The person's own access token for this API, as it was given to the portal. */
  subjectToken: z.string().regex(/^[A-Za-z0-9_.-]{1,8000}$/),
});

/** A portal lets its page read one journey of a person who has signed in there. Asked for again it is another token: none is kept. */
export const journeyTokens = defineRoute({
  method: 'POST',
  path: '/journey-tokens',
  operation: 'journey-token.issue',
  keyed: false,
  content: Wanted,
  summary:
    'Give a portal a token of fifteen minutes, with which its page may read one journey of a person who has signed in there.',
  answers: { 201: { says: 'The token.', schema: JourneyTokenGiven } },
  problems: ['not-found', 'against-the-rules'],
  async answer(on, { content: { journey, subjectToken }, actor, trace }) {
    await allow(on, { actor, trace }, 'journey-token.issue', { journey });
    if (actor.kind !== 'portal') throw notFound();
    const person = await subjectOf(on, subjectToken, actor.organisation);
    const standing = await on.store.standings.get(journey);
    const begun = standing ? undefined : await on.store.journeys.get(journey);
    const found = { journey, standing, ...(begun && { parties: begun.parties }) };
    await allow(on, { actor: person, trace }, 'journey.read', found);
    const { ref, level, signedInAt } = person;
    const body = await on.journeyTokens.issue({ ref, level, signedInAt, journey, portal: actor.organisation });
    return { status: 201, body };
  },
});

/** The person, where the token is good and was given to this very portal. */
async function subjectOf(
  { citizens, store }: Connections,
  token: string,
  organisation: string,
): Promise<Extract<Actor, { kind: 'person' }>> {
  const brought = await citizens.verify(token).catch((error: unknown) => {
    throw refusal(error);
  });
  if (brought.organisation !== organisation) throw refusal();
  const { number, level, signedInAt } = brought;
  const ref = await store.people.refOf(number);
  return { kind: 'person', ref, refs: await store.people.alike(ref), level, signedInAt };
}

/** An issuer that is away is no fault of the token's. */
function refusal(error?: unknown): Problem {
  if (error instanceof Problem && error.kind === 'away') return error;
  return unprocessable(
    '/subjectToken',
    'Must be the person’s own access token for this API, given to your own client.',
  );
}
