import { shown } from '../../scripts/shown.mjs';

const coloured = '\u001b[0m\u001b[31m-\u001b[0m \u001b[1m\u001b[31me\u001b[0m\u001b[31mx\u001b[0m';

test('what a tool printed is plain in a log, and coloured in a terminal', () => {
  expect(shown(coloured, { isTTY: false })).toBe('- ex');
  expect(shown(coloured, {})).toBe('- ex');
  expect(shown(coloured, { isTTY: true })).toBe(coloured);
});
