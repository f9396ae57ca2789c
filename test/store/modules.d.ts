declare module '*/scripts/postgres.mjs' {
  export function startPostgres(how: {
    folder: string;
    port?: number;
    say?: (line: string) => void;
  }): Promise<{ url: string; keysUrl: string; port: number; stop(): Promise<void> }>;
}
declare module '*/scripts/postgres-place.mjs' {
  export function removePlace(folder: string): void;
}
declare module '*/scripts/databases.mjs' {
  export function ensureDatabases(url: string, names: readonly string[]): Promise<void>;
  export function dropDatabases(url: string, names: readonly string[]): Promise<void>;
  export function otherDatabase(url: string, name: string): string;
}
