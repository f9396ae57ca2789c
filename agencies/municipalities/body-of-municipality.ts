import type { Member } from './member.js';
import { members } from './members.js';

/** The body that a municipality number stands for, where the municipality has joined. */
export const bodyOfMunicipality = (code: string): string | undefined =>
  Object.values<Member>(members).find((member) => member.code === code)?.id;
