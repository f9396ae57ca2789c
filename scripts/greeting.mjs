/** What a person reads when everything is ready: the pages, who one can be there, where the rest listens, and what to try. */
export const greeting = ({ api, ui, temporal, metrics, addresses, people = [], seconds }) => `
Livsferd is ready (${seconds} s).

  pages          ${api}            the desk is at ${api}/desk
  API            ${api}/openapi.json   to read: ${api}/api-docs
  Temporal's UI  ${ui ?? 'see the server at TEMPORAL_ADDRESS'}
  metrics        ${api}/metrics and ${metrics}
  Temporal       ${temporal}
${signIns(people)}${standIns(addresses)}
Try:
  npm run demo -- having-children             plays a birth, from the register's first word to the last answer
  npm run demo -- --all                       plays every life event, one after the other
  npx livsferd catalogue                      the life events, what begins them, their steps and rules
  curl ${api}/health/ready      is everything there?
  npm run reset                               forget everything (after Ctrl-C)

Logs are in .livsferd/logs. Ctrl-C stops everything; journeys go on at the next start.`;

function signIns(people) {
  if (people.length === 0) return '';
  const width = Math.max(...people.map(({ name }) => name.length));
  const rows = people.map(({ name, number, who }) => `  ${name.padEnd(width)}  ${(number ?? '').padEnd(11)}  ${who}`);
  return `\nSign in as one of these (no password; the login pages list more):\n${rows.join('\n')}\n`;
}

function standIns(addresses) {
  const rows = Object.entries(addresses);
  if (rows.length === 0) return '';
  const width = Math.max(...rows.map(([name]) => name.length));
  return `\nStand-ins for the bodies:\n${rows.map(([name, url]) => `  ${name.padEnd(width)}  ${url}`).join('\n')}\n`;
}
