import { fileURLToPath } from 'node:url';
import { type DataConverter, defaultPayloadConverter, type LoadedDataConverter } from '@temporalio/common';
import { createCodec } from './codec.js';
import { failureConverter } from './failure-converter.js';
import type { Keys } from './keys.js';

/** For workers, run from the built code: Temporal's sandbox loads the failure converter by its path. */
export const workerConverter = (keys: Keys, namespace?: string): DataConverter => ({
  payloadCodecs: [createCodec(keys, { on: 'worker', ...(namespace !== undefined && { namespace }) })],
  failureConverterPath: fileURLToPath(new URL('./failure-converter.js', import.meta.url)),
});

/** For clients, which show a placeholder for what has been erased. */
export const clientConverter = (keys: Keys, namespace?: string): LoadedDataConverter => ({
  payloadConverter: defaultPayloadConverter,
  failureConverter,
  payloadCodecs: [createCodec(keys, { on: 'client', ...(namespace !== undefined && { namespace }) })],
});
