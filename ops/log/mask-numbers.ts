import { isIdentityNumber } from './is-identity-number.js';

/** One digit as it stands in a text, of any script; or a character that is percent-encoded, and may be a digit. */
const piece = /\p{Nd}|%[0-9a-f]{2}/giu;
const encodedDigit = /^%3[0-9]$/;
/** What may stand between two digits of one number. */
const gap = /^(?:[\s\p{Cf}\p{Pd}.+_/]|%(?:20|09|0a|0d|2[bdef]|c2%a0)|\\+[nrt]){0,3}$/iu;

interface Digit {
  value: string;
  from: number;
  to: number;
}

/** Puts stars for every digit of a run of eleven that may be an identity number, however it is written. */
export function maskNumbers(text: string): string {
  const masked = runsOf(text).flatMap(numbersIn);
  if (masked.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const { from, to } of masked) {
    parts.push(text.slice(at, from), '*');
    at = to;
  }
  return parts.join('') + text.slice(at);
}

function runsOf(text: string): Digit[][] {
  const runs: Digit[][] = [];
  for (const { 0: digit, index } of text.matchAll(piece)) {
    if (digit.startsWith('%') && !encodedDigit.test(digit)) continue;
    const it = { value: digitOf(digit), from: index, to: index + digit.length };
    const last = runs.at(-1)?.at(-1);
    if (last && gap.test(text.slice(last.to, it.from))) runs.at(-1)!.push(it);
    else runs.push([it]);
  }
  return runs;
}

function numbersIn(run: Digit[]): Digit[] {
  const found: Digit[] = [];
  for (let at = 0; at + 11 <= run.length; ) {
    const eleven = run.slice(at, at + 11);
    const isOne = isIdentityNumber(eleven.map((it) => it.value).join(''));
    if (isOne) found.push(...eleven);
    at += isOne ? 11 : 1;
  }
  return found;
}

/** The digits of every script lie in a row, nought first, and nothing before it is a digit but another row of ten. */
function digitOf(digit: string): string {
  if (digit.startsWith('%')) return digit[2]!;
  const point = digit.codePointAt(0)!;
  if (point < 0x80) return digit;
  let first = point;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((point - first) % 10);
}
