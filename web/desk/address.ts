/** Where the queue is, and a task in it. */
export const deskAddress = (task?: string): string =>
  task === undefined ? '/desk' : `/desk/${encodeURIComponent(task)}`;

/** The task that the browser's address names. */
export function taskInAddress(): string | undefined {
  const [, named] = /^\/desk\/([^/]+)/.exec(location.pathname) ?? [];
  return named === undefined ? undefined : decodeURIComponent(named);
}
