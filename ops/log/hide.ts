import { isIdentityNumber } from './is-identity-number.js';
import { maskNumbers } from './mask-numbers.js';

/** Names whose value is never shown, whatever it is; written without case, hyphen and underscore. */
const secret = new Set([
  ...['pid', 'fnr', 'dnr', 'number', 'person', 'personnummer', 'fodselsnummer', 'foedselsnummer', 'nationalnumber'],
  ...['navn', 'fornavn', 'etternavn', 'adresse', 'authorization', 'proxyauthorization', 'dpop', 'cookie', 'setcookie'],
  ...['token', 'accesstoken', 'idtoken', 'refreshtoken', 'subjecttoken', 'actortoken', 'assertion', 'clientassertion'],
  ...['password', 'secret', 'clientsecret', 'masterkey', 'integrasjonpassord', 'tasktoken'],
]);

const credentials = /\b(Bearer|Basic|DPoP)(\s+|%20)[\w.~+/=-]+/gi;
const token = /\beyJ[\w-]{8,}(?:\.[\w-]*){1,4}/g;
const userInAddress = /(:\/\/)[^\s/@:]+(?::[^\s/@]*)?@/g;

const deepest = 10;
const longest = 8_000;

/** A record as it may be read by somebody who may know nothing of a person: names and values masked, at any depth. */
export function hide(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return hideIn(value);
  if (typeof value === 'number') return isNumberOfSomebody(value) ? '***********' : value;
  if (value === null || typeof value !== 'object') return value;
  if (depth === deepest) return '…';
  if (Array.isArray(value)) return value.map((it) => hide(it, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, it]) => [hideIn(name), isSecret(name) ? '***' : hide(it, depth + 1)]),
  );
}

const isSecret = (name: string): boolean => secret.has(name.toLowerCase().replaceAll(/[-_]/g, ''));

const hideIn = (text: string): string =>
  maskNumbers(shortened(text).replace(token, '***').replace(credentials, '$1 ***').replace(userInAddress, '$1***@'));

const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/** A number has lost its leading nought where it was one. */
const isNumberOfSomebody = (value: number): boolean =>
  Number.isSafeInteger(value) && value >= 1e9 && value < 1e11 && isIdentityNumber(String(value).padStart(11, '0'));
