/** The fields of an errand, as a leaflet writes them: which ones, for what purpose, and by which paragraph they may flow. */
import { type FieldName, fields as origins } from '../agencies/fields.js';
import type { Field } from '../journey/define.js';

export type Right = Pick<Field, 'purpose' | 'basis' | 'flows'>;

/** The law lets it flow. */
export const byLaw = (purpose: string, basis: string): Right => ({ purpose, basis, flows: 'law' });

/** It waits for the person's yes. */
export const byConsent = (purpose: string, basis: string): Right => ({ purpose, basis, flows: 'consent' });

/** Fields of an errand about a party in this role: its own are the errand's, the others' keep their role. */
export const sends =
  (each: string) =>
  (right: Right, ...names: readonly FieldName[]): Field[] =>
    names.map((name) => {
      const { from, part, of } = origins[name];
      return { name, from, part, of: of === each ? 'about' : of, ...right };
    });
