import { type Draft, write } from '../draft.js';
import type { Errand } from '../errand.js';
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

function takeBack(draft: Draft, errand: Errand): void {
  if (errand.kind === 'repair') say(draft, errand.id, { type: 'done' }, { word: 'body' });
  else if (isSettled(errand.state)) {
    const ended = { state: 'withdrawn', since: draft.now, cause: 'taken-back', word: 'body', alarms: [] } as const;
    write(draft, closeAll(draft, reversedBy(draft, errand)), ended);
    draft.ended.add(errand.step);
  }
}
