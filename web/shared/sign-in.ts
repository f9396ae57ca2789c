import type { SignInAs } from './session.js';

interface Wanted {
  as: SignInAs;
  /** An address of ours, to come back to. */
  to?: string;
  /** Signed in again, at the highest level. */
  again?: boolean;
}

const here = () => location.pathname + location.search + location.hash;

/** Where one signs in, and comes back to the place one left. */
export function signInAddress({ as, to = here(), again = false }: Wanted): string {
  const wanted = new URLSearchParams({ as, to, ...(again && { level: 'high', max_age: '0' }) });
  return `/sign-in?${wanted}`;
}

export const goToSignIn = (wanted: Wanted): void => location.assign(signInAddress(wanted));
