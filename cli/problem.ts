/** A problem that was answered with: its title and what to do about it. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly body: { type?: string; title?: string; detail?: string },
  ) {
    super(`${status} ${body.title ?? 'no answer'}${body.detail ? `: ${body.detail}` : ''}`);
  }
}
