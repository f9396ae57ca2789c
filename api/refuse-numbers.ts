import { notFound, Problem } from './problem.js';

const number = /(?<![0-9A-Za-z])\d{6}[ +-]?\d{5}(?![0-9A-Za-z])/;

/** Addresses end up in logs, so nobody's number may stand in one. */
export function refuseNumbers(address: string): void {
  if (!number.test(decoded(address)) && !number.test(address)) return;
  throw new Problem('number-in-address', 'Send numbers in the content only.');
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address.replaceAll('+', ' '));
  } catch {
    throw notFound();
  }
}
