/** Something is in the way, said so that a person can act on it; shown without a stack. */
export class Complaint extends Error {
  name = 'Complaint';
}

const sentences = {
  ENOSPC: 'The disk is full. Nothing half-made was kept; free some space and start again.',
  EDQUOT: 'Your disk quota is used up. Nothing half-made was kept; free some space and start again.',
  EROFS: 'This lies on a read-only disk. Put the clone (and LIVSFERD_CACHE) where it may be written.',
  EACCES:
    'This may not be read or written by the user who started Livsferd. Mend its permissions, or run as its owner.',
  EPERM: 'This may not be changed by the user who started Livsferd. Mend its permissions, or run as its owner.',
  EMFILE: 'Too many files are open. Raise the limit (ulimit -n 4096) and start again.',
};

/** An error as a person should read it: a complaint's own words, a sentence for a known cause, else the stack. */
export function explain(error) {
  if (error instanceof Complaint) return error.message;
  const sentence = sentences[error?.code];
  if (sentence) return `${sentence}${error.path ? `\n(${error.code}: ${error.path})` : `\n(${error.message})`}`;
  return error?.stack ?? String(error);
}

/** An error in one line, for a list of what was tried. */
export const inOneLine = (error) =>
  (error?.cause?.message ?? error?.message ?? String(error)).split('\n')[0] || String(error?.code ?? 'no reason given');
