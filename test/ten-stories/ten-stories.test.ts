/** Ten stories, each written once and told twice: to the kernel, and on a server with everything but the bodies. */

import { endRuntime } from '../workflows/runtime.js';
import { whereTimeSkips } from '../workflows/skipping.js';
import { annulledDeath } from './annulled-death.js';
import { appeal } from './appeal.js';
import { bothApply } from './both-apply.js';
import { hostileParents } from './hostile-parents.js';
import { kernel } from './kernel.js';
import { move } from './move.js';
import { newDuty } from './new-duty.js';
import { proprietor } from './proprietor.js';
import { reportCards } from './report-cards.js';
import { createServer } from './server.js';
import { stillbornTwin } from './stillborn-twin.js';
import type { Tale, Teller } from './teller.js';
import { thirdYear } from './third-year.js';

const tales: readonly Tale[] = [
  ...stillbornTwin,
  ...hostileParents,
  ...proprietor,
  ...annulledDeath,
  ...reportCards,
  ...move,
  ...thirdYear,
  ...appeal,
  ...newDuty,
  ...bothApply,
];
const minutes = 120_000;

const tellTo = (teller: Teller) => () => {
  beforeEach(teller.opens, minutes);
  afterEach(teller.closes, minutes);

  test.each(tales.map((it): [string, Tale] => [it.says, it]))(
    '%s',
    async (_, it) => {
      await it.tell(teller);
      await teller.ends();
    },
    minutes,
  );
};

describe('in the kernel', tellTo(kernel));
whereTimeSkips('on the server', tellTo(createServer()));
afterAll(endRuntime);
