interface Label {
  label: string;
  /** What one should know before one writes: who can read it, what it is used for. */
  hint: string | undefined;
}

/** What is said of a field: its first sentence is the label, and what follows stands under it. */
export function labelOf(says: string): Label {
  const [, label, hint] = /^([^.?!]+[.?!]) (.+)$/s.exec(says) ?? [];
  return { label: (label ?? says).replace(/\.$/, ''), hint };
}
