import { interactionPolicy } from 'oidc-provider';

const { base, Check } = interactionPolicy;

/** Asks who it is: when nobody has signed in, too long ago, when told to, or when they did so at too weak a level. */
export function loginPolicy(levels: readonly string[]) {
  const policy = base();
  policy.remove('consent');
  policy.get('login')?.checks.add(
    new Check('too_weak', 'the End-User signed in at a lower level', ({ oidc }) => {
      const asked = leastOf(levels, oidc.params?.acr_values);
      return oidc.session?.accountId !== undefined && levels.indexOf(oidc.acr ?? '') < levels.indexOf(asked);
    }),
  );
  return policy;
}

/** The weakest level that is asked for; a level nobody knows asks for nothing. */
export function leastOf(levels: readonly string[], asked: unknown): string {
  const wanted = typeof asked === 'string' ? asked.split(' ') : [];
  return levels.find((it) => wanted.includes(it)) ?? levels[0]!;
}
