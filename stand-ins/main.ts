import { z } from 'zod';
import { createLog } from '../ops/log/create-log.js';
import { lastWords } from '../ops/log/last-words.js';
import { startStandIns } from './start.js';

const Environment = z.object({
  STAND_INS_FIRST_PORT: z.coerce.number().int().min(0).max(65_000).default(4010),
  STAND_INS_HOST: z.string().default('127.0.0.1'),
  /** By which browsers and Livsferd reach them, where that is not the host. */
  STAND_INS_NAME: z.string().min(1).optional(),
  STAND_INS_DATA: z.string().min(1).optional(),
  PUBLIC_DOOR: z.url().optional(),
});

const { STAND_INS_FIRST_PORT, STAND_INS_HOST, STAND_INS_NAME, STAND_INS_DATA, PUBLIC_DOOR } = Environment.parse(
  process.env,
);
const log = createLog('stand-ins');
lastWords(log);
const { addresses, stop } = await startStandIns({
  firstPort: STAND_INS_FIRST_PORT,
  host: STAND_INS_HOST,
  name: STAND_INS_NAME,
  data: STAND_INS_DATA,
  publicDoor: PUBLIC_DOOR,
});

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => void stop().then(() => process.exit(0)));
}
log.info({ addresses }, 'ready');
