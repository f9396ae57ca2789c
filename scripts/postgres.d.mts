/** Starts the PostgreSQL that comes with npm, with its data in `folder`. Port 0, the default, is any free one. */
export function startPostgres(how: {
  folder: string;
  port?: number;
  say?: (line: string) => void;
  signal?: AbortSignal;
}): Promise<{
  url: string;
  keysUrl: string;
  port: number;
  stop(): Promise<void>;
}>;
