/** A kind of trigger as it stands in the key of a sentence. */
export const slugOf = (kind: string): string => kind.replaceAll('.', '-');
