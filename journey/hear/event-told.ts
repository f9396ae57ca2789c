import type { Hear } from '../hear.js';
import { tellFindings } from './told.js';

/** Somebody told of an event that begins no journey of its own, and of what goes with it: only what a person may be asked for, and of parties there are. */
export const eventTold: Hear<'event.told'> = (draft, { told, from }) => {
  for (const [ref, values] of Object.entries(told)) tellFindings(draft, ref, values, from);
};
