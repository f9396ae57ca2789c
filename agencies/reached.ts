import type { Manifest, Receives } from '../journey/manifest.js';
import type { FieldName } from './fields.js';

/** A manifest whose fields are ours by name, and that says where machines reach the body: its real address, where one is published, and the scopes a token needs. */
export interface Reached extends Manifest {
  receives: Readonly<Partial<Record<FieldName, Receives>>> & Manifest['receives'];
  address?: string;
  scopes: readonly string[];
  /** The one API that its tokens are for, where it asks that they say so. */
  resource?: string;
}
