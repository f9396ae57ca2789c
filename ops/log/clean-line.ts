import { hide } from './hide.js';

/** What some readers take for the end of a line, and what turns the text about or hides in it. JSON escapes the rest. */
const unruly = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** One record, one line of JSON: masked, and without a character that a terminal or a collector could take for more. */
export const cleanLine = (line: string): string =>
  `${JSON.stringify(hide(parsed(line))).replaceAll(unruly, escaped)}\n`;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return { level: 'error', time: new Date().toISOString(), msg: 'a record could not be shown' };
  }
}
