/** Connection exceptions, resource shortage, operator intervention and system errors in PostgreSQL's codes, a lock not had in time, and what was rolled back for another's sake. */
const away = /^(08|53|57|58)...$|^(55P03|40001|40P01)$/;
const networks = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/;
const words =
  /^(timeout exceeded when trying to connect|timeout expired|Connection terminated|Query read timeout|Client has encountered)/;

/** Whether an error means that the database cannot be had now, so that the same may go well later. */
export function isAway(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if ('errors' in error && Array.isArray(error.errors)) return error.errors.some(isAway);
  const code = 'code' in error ? String(error.code) : '';
  const message = 'message' in error ? String(error.message) : '';
  return away.test(code) || networks.test(code) || words.test(message);
}
