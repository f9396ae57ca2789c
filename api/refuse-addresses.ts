import type { Request } from 'express';
import { Problem } from './problem.js';

const most = 4_000;
const number = /(?<![0-9A-Za-z])\d{6}[ +-]?\d{5}(?![0-9A-Za-z])/;

/** Addresses are short, and end up in logs, so nobody's number may stand in one; and HTTP/1.1 says whose they are. */
export function refuseAddresses({ originalUrl, headers, httpVersion }: Request): void {
  if (originalUrl.length > most)
    throw new Problem('address-too-long', `Send an address of at most ${most} characters.`);
  if (httpVersion === '1.1' && !headers.host) throw new Problem('malformed', 'Send a Host header.');
  if (number.test(decoded(originalUrl)) || number.test(originalUrl))
    throw new Problem('number-in-address', 'Send numbers in the content only.');
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address.replaceAll('+', ' '));
  } catch {
    throw new Problem('malformed', 'Send an address in percent-encoded UTF-8.');
  }
}
