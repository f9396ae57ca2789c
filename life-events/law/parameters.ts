/** The law's numbers by name: a life event's own, and those that several count with. */
import { havingChildren } from './having-children.js';
import { shared } from './shared.js';

export const parameters = { ...shared, ...havingChildren };
