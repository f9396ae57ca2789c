import type { SessionShown } from '../../api/shapes/session-shown.js';

/** Who is signed in, as `GET /session` answers. */
export type Session = SessionShown;

export type SignInAs = 'person' | 'employee';
