import { gather } from '../gather.js';
import type { Hear } from '../hear.js';

/** A register says that something about a party is new: it is asked what, and only that. */
export const registerChanged: Hear<'register.changed'> = (draft, news) => gather(draft, news.parties, news.parts);
