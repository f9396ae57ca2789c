import { z } from 'zod';
import { isNumberFor } from '../../agencies/identity.js';
import { levels } from '../access/actor.js';
import { allow } from '../access/decide.js';
import type { Connections } from '../connections.js';
import { unprocessable } from '../problem.js';
import { defineRoute } from '../route.js';
import { Slug, text } from '../words.js';

const SignIn = z.union([
  z.strictObject({ person: z.string().regex(/^[0-9]{11}$/), level: z.enum(levels).default('idporten-loa-high') }),
  z.strictObject({
    caseworker: z.strictObject({
      name: text(80),
      body: Slug,
      municipality: z
        .string()
        .regex(/^[0-9]{4}$/)
        .exactOptional(),
    }),
  }),
  z.strictObject({ operator: z.strictObject({ name: text(80) }) }),
]);

/** Development's sign-in, in the test profile alone: anybody may be anybody. */
export const signIn = defineRoute({
  method: 'POST',
  path: '/sign-in',
  operation: 'sign-in',
  open: true,
  content: SignIn,
  async answer(on, { content, ...it }) {
    await allow(on, it, 'sign-in');
    const who = await whoIs(on, content);
    const given = await on.signIns.issue(who);
    return { status: 200, body: { ...given, ...(who.kind === 'person' && { ref: who.sub }) } };
  },
});

async function whoIs({ profile, store, manifests }: Connections, content: z.output<typeof SignIn>) {
  if ('operator' in content) return { kind: 'operator', sub: content.operator.name } as const;
  if ('caseworker' in content) {
    const { name, ...where } = content.caseworker;
    if (!Object.hasOwn(manifests, where.body))
      throw unprocessable('/caseworker/body', 'Must be a body that GET /agencies names.');
    return { kind: 'caseworker', sub: name, ...where } as const;
  }
  if (!isNumberFor(profile, content.person))
    throw unprocessable('/person', 'Must be a synthetic national identity number.');
  return { kind: 'person', sub: await store.people.refOf(content.person), acr: content.level } as const;
}
