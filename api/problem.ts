/** What goes wrong, as RFC 9457 says it: a constant title, and a detail that says what to do. Nothing that was sent is ever repeated. */
export const problemKinds = {
  malformed: [400, 'The request cannot be read'],
  'number-in-address': [400, 'An address must not hold a national identity number'],
  'sign-in-failed': [400, 'Signing in did not work'],
  unauthenticated: [401, 'Sign in first'],
  'sign-in-too-weak': [401, 'Sign in again'],
  'insufficient-scope': [403, 'The token does not reach this far'],
  'needs-special-access': [403, 'This needs special access'],
  'for-others': [403, 'This is for others to do'],
  'wrong-origin': [403, 'This must be sent from our own pages'],
  'not-found': [404, 'There is no such thing here for you'],
  'method-not-allowed': [405, 'That cannot be done here'],
  'cannot-now': [409, 'This cannot be done now'],
  'needs-another': [409, 'Somebody else must say the same'],
  'already-followed': [409, 'This is followed already'],
  'key-reused': [409, 'The key was used for something else'],
  'event-conflicts': [409, 'The event was sent before with other content'],
  'task-taken': [409, 'The task is not yours to take now'],
  'too-slow': [408, 'The request took too long'],
  'too-large': [413, 'The request is too large'],
  'address-too-long': [414, 'The address is too long'],
  'wrong-media-type': [415, 'The content has the wrong media type'],
  'against-the-rules': [422, 'The content is against the rules'],
  'key-missing': [428, 'A key is missing'],
  'too-many': [429, 'Too many at once'],
  'headers-too-large': [431, 'The headers are too large'],
  unexpected: [500, 'Something went wrong on our side'],
  away: [503, 'Not available just now'],
} as const satisfies Record<string, readonly [number, string]>;

export type ProblemKind = keyof typeof problemKinds;

/** One fault in what was sent: where, as a JSON pointer, and what is wanted there instead. */
export interface Fault {
  pointer: string;
  detail: string;
  /** Names it, where a page has words of its own for it. */
  reason?: string;
}

export interface More {
  headers?: Readonly<Record<string, string>>;
  errors?: readonly Fault[];
  /** What can be done now instead. */
  can?: readonly string[];
}

/** Thrown anywhere below a route; one place turns it into an answer. */
export class Problem extends Error {
  override name = 'Problem';
  readonly status: number;

  constructor(
    readonly kind: ProblemKind,
    readonly detail: string,
    readonly more: More = {},
  ) {
    super(detail);
    this.status = problemKinds[kind][0];
  }

  body(instance: string): Record<string, unknown> {
    const [status, title] = problemKinds[this.kind];
    const { errors, can } = this.more;
    return {
      type: `urn:livsferd:problem:${this.kind}`,
      title,
      status,
      detail: this.detail,
      instance,
      ...(errors && { errors }),
      ...(can && { can }),
    };
  }
}

/** The same for what does not exist and for what is not yours. */
export const notFound = (): Problem =>
  new Problem('not-found', 'Check the address. What is there may not be yours to see.');

export const away = (seconds = 5): Problem =>
  new Problem('away', 'Nothing was lost. Send the same again, with the same key or command, after Retry-After.', {
    headers: { 'Retry-After': String(seconds) },
  });

export const unprocessable = (pointer: string, detail: string, reason?: string): Problem =>
  new Problem('against-the-rules', 'Mend what `errors` points at, and send it again.', {
    errors: [{ pointer, detail, ...(reason !== undefined && { reason }) }],
  });
