import { type Draft, write } from '../draft.js';
import type { Errand } from '../errand.js';
import type { Hear } from '../hear.js';
import { requestAll } from '../request.js';
import { isEnd } from '../rounds/index.js';
import { kindOf, nextRound, say } from '../say.js';
import { decisionOf } from './decision-of.js';
import { heardDecision } from './decision-received.js';

/** The person tells us what no machine may read. It counts, and is shown as the person's word. */
export const wordGiven: Hear<'word.given'> = (draft, news) => {
  const errand = draft.journey.errands[news.errand ?? ''];
  if (!errand) return;
  if (news.says === 'granted' || news.says === 'refused') {
    if (errand.state !== news.says)
      heardDecision(
        draft,
        errand,
        decisionOf(draft, errand, { outcome: news.says, on: news.on ?? draft.today }, 'person'),
        'person',
      );
  } else if (news.says === 'notReceived') say(draft, errand.id, { type: 'retried' });
  else say(draft, errand.id, { type: said[news.says] }, { word: 'person' });
};

const said = { applied: 'applied', done: 'done', received: 'sent' } as const;

export const applicationWithdrawn: Hear<'application.withdrawn'> = (draft, news) => {
  if (news.errand !== undefined) say(draft, news.errand, { type: 'withdrawn' }, { cause: 'by-person' });
};

/** A rule said no, and the person applies anyway: the body decides, not the rule. */
export const appliedAnyway: Hear<'applied.anyway'> = (draft, news) => {
  const errand = draft.journey.errands[news.errand ?? ''];
  if (errand?.state === 'notRelevant') nextRound(draft, errand, { anyway: true });
  else if (errand?.state === 'waiting' && !errand.anyway) write(draft, errand, { anyway: true });
};

/** An appeal is a new round, which goes to the body that decided. */
export const decisionAppealed: Hear<'decision.appealed'> = (draft, news) => {
  const errand = draft.journey.errands[news.errand ?? ''];
  if (!errand || !mayAppeal(draft, errand)) return;
  const appeal = nextRound(draft, errand, {
    appealed: true,
    anyway: true,
    replies: { [news.by]: { says: 'yes', at: draft.now } },
  });
  const byPerson =
    kindOf(draft, errand.step) !== 'application' || draft.leaflet.bodies[errand.with]?.reach === 'person';
  const state = byPerson ? 'withBody' : 'preparing';
  draft.journey.errands[appeal.id] = requestAll(
    draft,
    { ...appeal, state, ...(byPerson && { word: 'person' as const }) },
    [],
  );
};

function mayAppeal(draft: Draft, errand: Errand): boolean {
  const until = errand.decisions.at(-1)?.appeal?.until;
  return isEnd(errand.state) && errand.state === 'refused' && until !== undefined && draft.today <= until;
}
