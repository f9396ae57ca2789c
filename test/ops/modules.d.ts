declare module '*/scripts/ports.mjs' {
  export const preferredPorts: Record<'api' | 'temporal' | 'ui' | 'metrics', number>;
}
