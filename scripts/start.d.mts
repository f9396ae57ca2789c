/** A stack that runs: where each part listens, and how to end it. */
export interface Stack {
  api: string;
  temporal: string;
  namespace: string;
  ui?: string;
  metrics: string;
  postgres: string;
  keys: string;
  addresses: Record<string, string>;
  processes(): Record<string, number>;
  stop(): Promise<void>;
}

export function startStack(how?: {
  quiet?: boolean;
  signal?: AbortSignal;
  env?: NodeJS.ProcessEnv;
  folder?: string;
  preferred?: Record<string, number>;
  entries?: Record<'stand-ins' | 'workers' | 'api', string>;
}): Promise<Stack>;
