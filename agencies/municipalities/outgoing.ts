import type { Message } from '../adapter.js';
import { originOf } from '../fields.js';

/** The fields of a message, without those that tell where somebody lives. */
export const withoutAddresses = (fields: Message['fields']): Message['fields'] =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !originOf(name)?.locates));
