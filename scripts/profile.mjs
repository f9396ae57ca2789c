import { Complaint } from './complaint.mjs';

/** `test`: stand-ins and synthetic numbers only. `live`: real addresses, and then all secrets come from outside. */
export function readProfile(env) {
  const profile = env.LIVSFERD_PROFILE || 'test';
  if (profile !== 'test' && profile !== 'live')
    throw new Complaint(`LIVSFERD_PROFILE is "${profile}"; it may be test or live.`);
  if (profile === 'live' && !env.LIVSFERD_ADDRESSES) {
    throw new Complaint(
      'The live profile needs LIVSFERD_ADDRESSES, a JSON object from body to address: it starts no stand-ins.',
    );
  }
  return profile;
}
