import { manifests } from '../../agencies/manifests.js';

const levels = new Map<string, string>(Object.values(manifests).map(({ id, level }) => [id, level]));

/** Municipalities are counted together: an errand in a small one says where somebody lives, and there are some hundred of them. */
export function bodyWord(body: string): string {
  const level = levels.get(body);
  return level === 'municipality' ? level : level === undefined ? 'other' : body;
}
