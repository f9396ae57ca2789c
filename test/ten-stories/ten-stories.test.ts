/** Ten stories, each written once and told twice: to the kernel, and on a server with everything but the bodies. */
import { bothApply } from './both-apply.js';
import { kernel } from './kernel.js';
import { move } from './move.js';
import { createServer } from './server.js';
import { stillbornTwin } from './stillborn-twin.js';
import type { Tale, Teller } from './teller.js';

const path = process.env.TIME_SKIPPING_SERVER;
if (!path)
  console.warn('TIME_SKIPPING_SERVER is not set: stories are told to the kernel alone. `npm test` finds the server.');

const tales: readonly Tale[] = [...stillbornTwin, ...move, ...bothApply];
const minutes = 300_000;
const server = createServer(path ?? '');

const tellTo = (teller: Teller) => () => {
  beforeAll(teller.opens, minutes);
  afterEach(teller.ends, minutes);
  afterAll(teller.closes, minutes);
  test.each(tales.map((it): [string, Tale] => [it.says, it]))('%s', (_, it) => it.tell(teller), minutes);
};

describe('in the kernel', tellTo(kernel));

(path ? describe : describe.skip)('on the server', () => {
  tellTo(server)();

  test(
    'every run comes out the same when it is read again, and none is long',
    async () => {
      const { journeys, runs, longest } = await server.weigh();
      console.log(`${journeys} journeys, ${runs} runs, ${longest} events in the longest`);
      expect(longest).toBeLessThan(10_240);
    },
    minutes,
  );
});
