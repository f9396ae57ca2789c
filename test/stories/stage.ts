import type { Api } from '../../cli/api.js';
import type { Day } from '../../journey/calendar.js';
import { type OwnStack, ownStack } from '../faults/own-stack.js';
import { operator } from '../faults/parents.js';
import { createTown, type Town } from '../faults/town.js';
import { type Families, raise } from './families.js';

/** Where the stories happen: a stack of their own, and the families who live through them. */
export interface Stage {
  stack: OwnStack;
  town: Town;
  office: Api;
  families: Families;
  today(): Promise<Day>;
}

/** Solvik keeps what it gets until a story lets it answer. */
export async function setStage(): Promise<Stage> {
  const stack = await ownStack();
  const town = createTown(stack.addresses);
  await town.tell('solvik', 'manners', { acknowledge: false, answer: 'never' });
  const office = await operator(stack.api);
  const families = await raise({ api: stack.api, town, office });
  const today = async () => (await office.get<{ today: Day }>('/calendar')).today;
  return { stack, town, office, families, today };
}
