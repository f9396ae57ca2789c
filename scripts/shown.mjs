import { stripVTControlCharacters } from 'node:util';

/** What a tool printed, as a terminal shows it and a log can be read: biome colours every letter of a diff wherever it prints. */
export const shown = (output, { isTTY } = process.stdout) => (isTTY ? output : stripVTControlCharacters(output));
