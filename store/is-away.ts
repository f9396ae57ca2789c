import pg from 'pg';

/** Connection exceptions, resource shortage and operator intervention: classes 08, 53, 57 and 58 of PostgreSQL's codes. */
const away = /^(08|53|57|58)/;
const networks = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);
const words = /timeout exceeded when trying to connect|Connection terminated|Query read timeout|Client has encountered/;

/** Whether an error means that the database cannot be had now, so that the same may go well later. */
export function isAway(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isAway);
  if (error instanceof pg.DatabaseError) return away.test(error.code ?? '') || error.code === '55P03';
  if (!(error instanceof Error)) return false;
  return networks.has(('code' in error && String(error.code)) || '') || words.test(error.message);
}
