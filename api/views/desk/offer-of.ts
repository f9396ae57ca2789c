import { type ErrandAct, may } from '../../../journey/may.js';
import { type Operation, operations } from '../../access/operations.js';
import type { Offer } from '../../shapes/offer.js';
import type { OfTask } from './of-task.js';

/** How an act on the errand is offered. */
export interface Writing {
  says: string;
  follows?: string;
  content?: Offer['content'];
  wants?: Offer['wants'];
  second?: true;
}

/** The act as an offer, where the journey can hear it now and the viewer is one who may do it; nothing where not. */
export const offerOf = (of: OfTask, type: ErrandAct, written: Writing): Offer[] =>
  mayDo(of, type) ? [errandAct(of, type, written)] : [];

export const mayDo = ({ ground, viewer }: OfTask, type: ErrandAct): boolean =>
  ground !== undefined && isPermitted(type, viewer.kind) && may[type](ground, viewer.kind);

/** By the kind of viewer alone: whose errand it is has been asked before the task was shown. */
const isPermitted = (type: string, kind: 'caseworker' | 'operator'): boolean =>
  isOperation(type) && Object.hasOwn(operations[type], kind);

const isOperation = (type: string): type is Operation => Object.hasOwn(operations, type);

export const errandAct = (
  { task }: Pick<OfTask, 'task'>,
  type: ErrandAct,
  { says, follows, content = {}, wants = [], second }: Writing,
): Offer => ({
  act: type,
  says,
  ...(follows !== undefined && { follows }),
  to: `/journeys/${task.journey}/errands/${task.errand}/acts`,
  content: { type, ...content },
  wants,
  ...(second && { second }),
});

/** Something to be given with an act, asked for by the sentence of its name or another's. */
export const wanted = (
  { say }: Pick<OfTask, 'say'>,
  name: string,
  as: Offer['wants'][number]['as'],
  key = name,
): Offer['wants'][number] => ({ name, says: say(`desk.wants.${key}`), as });
