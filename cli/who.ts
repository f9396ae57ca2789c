export type Level = 'high' | 'substantial';

/** Whom the stand-ins' login pages are told that we are. */
export type Who =
  | { person: string; level?: Level }
  | { caseworker: { name: string; body: string } }
  | { operator: { name: string } };
