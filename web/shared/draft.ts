import type { Values } from './wanted-fields.js';

interface Draft {
  /** Which act it was for: its address and its name. */
  act: string;
  values: Values;
}

const key = () => `livsferd-draft:${location.pathname}`;

/** Keeps in this tab what was typed, while one signs in again. */
export const keepDraft = (draft: Draft): void => sessionStorage.setItem(key(), JSON.stringify(draft));

/** What was kept for an act on this page, if it is this act's. */
export function keptDraft(act: string): Values | undefined {
  const kept = sessionStorage.getItem(key());
  if (kept === null) return undefined;
  const draft = JSON.parse(kept) as Draft;
  return draft.act === act ? draft.values : undefined;
}

export const hasDraft = (act: string): boolean => keptDraft(act) !== undefined;

export const dropDraft = (): void => sessionStorage.removeItem(key());
