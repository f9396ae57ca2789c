import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** As many lines of what a failed test says as tell which one it is and why. */
const linesShown = 30;

const excerpt = (message) => stripVTControlCharacters(message).split('\n').slice(0, linesShown).join('\n').trimEnd();

/** The tests of a suite that failed; the suite itself, where it did not even load. */
function failuresIn({ name, assertionResults, status, message }) {
  const failed = assertionResults.filter((it) => it.status === 'failed');
  if (failed.length === 0 && status === 'failed') return [`${relative('', name)}\n${excerpt(message)}`];
  return failed.map((it) => `${relative('', name)} > ${it.fullName}\n${excerpt(it.failureMessages.join('\n'))}`);
}

/**
 * What one run of jest came to, from its exit code and its report: a suite that did not load counts as one that failed.
 * A run that left no report has failed; one that ended badly with no failed test in it has too.
 */
export function outcomeOf(what, code, report) {
  const failures = report ? report.testResults.flatMap(failuresIn) : [`${what} left no report`];
  const passed = report ? report.numPassedTests : 0;
  return { passed, failures: code !== 0 && failures.length === 0 ? [`${what} ended with ${code}`] : failures };
}

/** What a check came to that does not count. */
export const checked = (what, code) =>
  code === 0 ? { passed: 1, failures: [] } : { passed: 0, failures: [`${what} ended with ${code}`] };

/** What failed, once more and last, where nobody must look for it, and the line that counts. */
export function summed(outcomes) {
  const failures = outcomes.flatMap((it) => it.failures);
  const passed = outcomes.reduce((total, it) => total + it.passed, 0);
  return [...failures.map((it) => `Failed: ${it}\n`), `${passed} passed, ${failures.length} failed`].join('\n');
}
