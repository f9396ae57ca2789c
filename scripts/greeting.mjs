/** What a person reads when everything is ready: where it listens, and what to try. */
export const greeting = ({ api, ui, temporal, metrics, addresses, seconds }) => `
Livsferd is ready (${seconds} s).

  API            ${api}
  Temporal's UI  ${ui ?? 'see the server at TEMPORAL_ADDRESS'}
  Temporal       ${temporal}
  metrics        ${metrics}
${standIns(addresses)}
Try:
  curl ${api}/health/ready      is everything there?
  npm run demo                                watch a journey from the first event to the last answer
  npm run reset                               forget everything (after Ctrl-C)

Logs are in .livsferd/logs. Ctrl-C stops everything; journeys go on at the next start.`;

function standIns(addresses) {
  const rows = Object.entries(addresses);
  if (rows.length === 0) return '';
  const width = Math.max(...rows.map(([name]) => name.length));
  return `\nStand-ins for the bodies:\n${rows.map(([name, url]) => `  ${name.padEnd(width)}  ${url}`).join('\n')}\n`;
}
