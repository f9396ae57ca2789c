type Say = (line: string) => void;
interface Place {
  env?: NodeJS.ProcessEnv;
  clone?: string;
  say?: Say;
  signal?: AbortSignal;
}

declare module '*/scripts/node-version.mjs' {
  export const oldestNode: string;
  export function nodeComplaint(version: string): string | undefined;
}
declare module '*/scripts/complaint.mjs' {
  export class Complaint extends Error {}
  export function explain(error: unknown): string;
}
declare module '*/scripts/outcome.mjs' {
  export interface Outcome {
    passed: number;
    failures: readonly string[];
  }
  export function outcomeOf(what: string, code: number, report: unknown): Outcome;
  export function checked(what: string, code: number): Outcome;
  export function summed(outcomes: readonly Outcome[]): string;
}
declare module '*/scripts/ports.mjs' {
  export function choosePorts<Name extends string>(
    wanted: Record<Name, number>,
    say?: Say,
  ): Promise<Record<Name, number>>;
}
declare module '*/scripts/cache.mjs' {
  interface Cache {
    shared: string;
    find(name: string): string | undefined;
    folder(): string;
  }
  export function userCache(env: NodeJS.ProcessEnv, platform?: string): string;
  export function openCache(place: Place): Cache;
}
declare module '*/scripts/dependencies.mjs' {
  export function ensureDependencies(place: Place): Promise<void>;
}
declare module '*/scripts/build.mjs' {
  export function build(place: Place): Promise<void>;
}
declare module '*/scripts/lock.mjs' {
  export function tryLock(path: string): (() => void) | undefined;
  export function alone<T>(path: string, how: { say: Say; what: string }, work: () => Promise<T>): Promise<T>;
}
declare module '*/scripts/temporal.mjs' {
  export function findTemporal(
    how: Place & { download?: string; every?: number },
  ): Promise<{ address: string; executable?: never } | { executable: string; address?: never }>;
}
declare module '*/scripts/postmaster.mjs' {
  export function runningPostmaster(data: string): { pid: number; port: number } | undefined;
}
declare module '*/scripts/master-key.mjs' {
  export function findMasterKey(how: { env: NodeJS.ProcessEnv; folder: string; profile: 'test' | 'live' }): string;
}
declare module '*/scripts/reset.mjs' {
  export function reset(folder: string): Promise<void>;
}
declare module '*/scripts/processes.mjs' {
  interface Processes {
    start(how: {
      name: string;
      command: string;
      args: string[];
      healthy?: (seen: { log: string }) => unknown;
      patience?: number;
    }): Promise<unknown>;
    ids(): Record<string, number>;
    stop(): Promise<void>;
  }
  export function createProcesses(how: {
    folder: string;
    say: Say;
    signal?: AbortSignal;
    firstPause?: number;
  }): Processes;
  export function endLeftovers(folder: string): Promise<number>;
}
declare module '*/scripts/end-processes.mjs' {
  export function endProcesses(
    processes: readonly { pid: number; startedAt?: string; group?: boolean }[],
    how?: { patience?: number },
  ): Promise<void>;
}
declare module '*/scripts/process-identity.mjs' {
  export function identify(pid: number): { pid: number; startedAt?: string };
}
declare module '*/scripts/shown.mjs' {
  export function shown(output: string, where?: { isTTY?: boolean }): string;
}
declare module '*/scripts/jest.mjs' {
  export function runJest(
    args: readonly string[],
    how: { env?: NodeJS.ProcessEnv; quiet?: boolean; signal: AbortSignal },
  ): Promise<number>;
}
