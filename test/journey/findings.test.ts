/** Whose a finding is. */
import { isSourceFor } from '../../journey/findings.js';

test.each([
  ['boat', ['boat'], true],
  ['boat', ['crew'], false],
  [['boat', 'crew'], ['crew', 'guest'], true],
  [['boat', 'crew'], ['guest'], false],
  ['everyone', [], true],
])('a finding of %j is one of somebody who is %j: %s', (of, roles, expected) => {
  expect(isSourceFor({ of }, roles)).toBe(expected);
});
