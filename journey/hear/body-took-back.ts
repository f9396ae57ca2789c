import { type Draft, write } from '../draft.js';
import { type Errand, hasLeft } from '../errand.js';
import type { Hear } from '../hear.js';
import type { NewsOf } from '../news.js';
import { isSettled } from '../rounds/index.js';
import { closeAll, say } from '../say.js';
import { reversedBy } from './heard-decision.js';

/** A body has put right by itself what it did about a party: its repairs are done, and what it had done needs none if the trigger falls later. */
export const bodyTookBack: Hear<'body.tookBack'> = (draft, news) => {
  for (const errand of draft.journey.errands.filter((it) => isMeant(it, news))) takeBack(draft, errand);
};

const isMeant = (it: Errand, { with: body, of, step }: NewsOf['body.tookBack']): boolean =>
  it.with === body && it.about === of && (step === undefined || it.step === step);

/** What has ended may begin anew where the party stands, once it is planned again. */
function takeBack(draft: Draft, errand: Errand): void {
  if (errand.kind === 'repair') say(draft, errand.id, { type: 'done' }, { word: 'body' });
  else if (isSettled(errand.state) || isDoneByItself(errand)) {
    const ended = { state: 'superseded', since: draft.now, cause: 'taken-back', word: 'body', alarms: [] } as const;
    write(draft, closeAll(draft, reversedBy(draft, errand)), ended);
    draft.ended.add(errand.step);
  }
}

/** The body may have done it, and has not said so. */
const isDoneByItself = (it: Errand): boolean => it.kind === 'automatic' && it.state === 'withBody' && !hasLeft(it);
