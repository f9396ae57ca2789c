/** The oldest Node that runs Livsferd. */
export const oldestNode = '20.19.0';

/** What to tell a person whose Node is too old; undefined when it is new enough. */
export function nodeComplaint(version) {
  if (isAtLeast(version, oldestNode)) return undefined;
  return (
    'Livsferd needs Node ' +
    oldestNode +
    ' or newer; this is Node ' +
    version.replace(/^v/, '') +
    '.\n' +
    'Install a newer one (from nodejs.org, or with nvm: nvm install 24) and start again.'
  );
}

/** Whether a dotted version is the same as another, or newer. */
export function isAtLeast(version, least) {
  const [has, needs] = [version, least].map(numbers);
  for (let i = 0; i < needs.length; i++) {
    if ((has[i] || 0) !== needs[i]) return (has[i] || 0) > needs[i];
  }
  return true;
}

const numbers = (version) => version.replace(/^v/, '').split(/[.-]/).map(Number).slice(0, 3);
