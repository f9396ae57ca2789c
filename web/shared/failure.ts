/** Where in what was sent a fault lies, as a JSON pointer, and what is wanted there. */
export interface Fault {
  pointer: string;
  detail: string;
  /** Names it, where there are words of our own for it. */
  reason?: string;
}

interface ProblemShown {
  type?: string;
  title?: string;
  detail?: string;
  instance?: string;
  errors?: Fault[];
  can?: string[];
}

/** An answer that was not the one hoped for. `kind` is the problem's slug; `unreachable` where nobody answered. */
export class Failure extends Error {
  override name = 'Failure';

  constructor(
    readonly kind: string,
    readonly status: number,
    /** To be quoted to whoever can look it up. */
    readonly reference: string | undefined,
    readonly errors: readonly Fault[] = [],
    readonly location: string | undefined = undefined,
  ) {
    super(kind);
  }

  /** Nothing was decided: the same may be sent again under the same key. */
  get isPassing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

export const unreachable = (): Failure => new Failure('unreachable', 0, undefined);

export async function failureOf(response: Response): Promise<Failure> {
  const problem = (await response.json().catch(() => ({}))) as ProblemShown;
  const kind = problem.type?.replace('urn:livsferd:problem:', '') ?? 'unexpected';
  const location = response.headers.get('Location') ?? undefined;
  return new Failure(kind, response.status, shortOf(problem.instance), problem.errors, location);
}

/** The first part of an instance is enough to find it by, and can be read over the telephone. */
const shortOf = (instance: string | undefined): string | undefined =>
  instance?.replace('urn:uuid:', '').split('-')[0]?.toUpperCase();
