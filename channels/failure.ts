/**
 * How a call can fail. `Refused` is final. `Unavailable` is worth another try and has certainly changed nothing, or may be
 * repeated. `OutcomeUnknown` may have gone through: look first. `Unreadable` was answered with something nobody can use.
 */
export type FailureName = 'Refused' | 'Unavailable' | 'OutcomeUnknown' | 'Unreadable';

interface Details {
  readonly status?: number | undefined;
  readonly retryAfterMs?: number | undefined;
}

/** A failed call; its message names the origin and what happened, never a path, a body or a person. */
export class Failure extends Error {
  override readonly name: FailureName;
  /** The HTTP status, where there was one. */
  readonly status: number | undefined;
  /** How long the other side asked us to wait, from one second to a day. */
  readonly retryAfterMs: number | undefined;

  constructor(name: FailureName, sentence: string, { status, retryAfterMs }: Details = {}) {
    super(sentence);
    this.name = name;
    this.status = status;
    this.retryAfterMs = retryAfterMs;
  }
}

/** A call that failed after it may have reached the other side: a repeatable one can simply be tried again. */
export const lost = (mayRepeat: boolean, sentence: string, details: Details = {}): Failure =>
  new Failure(mayRepeat ? 'Unavailable' : 'OutcomeUnknown', sentence, details);
