import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder of published formats; `SPECS_DIR` names another. */
const folder = resolve(process.env.SPECS_DIR ?? '../shared/specs');

export const specText = (file: string): string => readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/, '');
export const specJson = <T = unknown>(file: string): T => JSON.parse(specText(file)) as T;
/** The files of a folder of samples, by name. */
export const specFiles = (inside: string): string[] => readdirSync(join(folder, inside)).map((it) => join(inside, it));
