import { z } from 'zod';
import { startStandIns } from './start.js';

const Environment = z.object({
  STAND_INS_FIRST_PORT: z.coerce.number().int().min(0).max(65_000).default(4010),
  STAND_INS_HOST: z.string().default('127.0.0.1'),
  STAND_INS_DATA: z.string().min(1).optional(),
  PUBLIC_DOOR: z.url().optional(),
});

const { STAND_INS_FIRST_PORT, STAND_INS_HOST, STAND_INS_DATA, PUBLIC_DOOR } = Environment.parse(process.env);
const { addresses, stop } = await startStandIns({
  firstPort: STAND_INS_FIRST_PORT,
  host: STAND_INS_HOST,
  data: STAND_INS_DATA,
  publicDoor: PUBLIC_DOOR,
});

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => void stop().then(() => process.exit(0)));
}
process.stdout.write(`${JSON.stringify({ addresses })}\n`);
