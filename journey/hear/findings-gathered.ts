import { plus } from '../calendar.js';
import type { Draft } from '../draft.js';
import type { Effect } from '../effects.js';
import { type Finding, forgetting, sameValue, standsAgainst, withFindings } from '../findings.js';
import { gather } from '../gather.js';
import { noteGrief } from '../grief.js';
import type { Hear } from '../hear.js';
import type { NewsOf } from '../news.js';
import type { Party } from '../parties.js';
import { joinParticipants } from '../take-part.js';
import { correctWhatWasSent } from './correct.js';

/** Registers answered: what is known is renewed, the plan is made again, and what was sent from older facts is corrected. */
export const findingsGathered: Hear<'findings.gathered'> = (draft, news) => {
  const fresh = (news.parties ?? []).filter((it) => !draft.journey.parties[it.ref]);
  for (const party of news.parties ?? []) renewParty(draft, party);
  joinParticipants(draft, news.participants ?? []);
  for (const [ref, found] of Object.entries(news.found)) renewFindings(draft, ref, found, news.read);
  for (const from of registersIn(draft, news.read)) noteAnswered(draft, Object.keys(news.found), from);
  const unread = fresh.map((it) => it.ref).filter((ref) => !news.found[ref]);
  if (unread.length > 0) gather(draft, unread);
  closeMiss(draft, news.read?.from);
  noteGrief(draft);
  draft.replan = true;
  correctWhatWasSent(draft, news.changed ?? []);
};

/** A register could not be read: somebody looks at it, and it is tried again every day. */
export const findingsMissed: Hear<'findings.missed'> = (draft, { cause, from }) => {
  const known = draft.journey.missed;
  const missed = known ?? { gather: draft.journey.gathers, ...(from !== undefined && { from }) };
  draft.changed = true;
  draft.journey.missed = { ...missed, again: plus(draft.today, { days: 1 }) };
  if (known) return;
  const task = missTask(draft, missed.gather, 'openTask');
  draft.effects.push({ ...task, verb: 'openTask', cause, owner: 'operator', to: [] });
};

/** The register that was read; all of them where the news does not say. */
const registersIn = (draft: Draft, read: NewsOf['findings.gathered']['read']): readonly string[] =>
  read ? [read.from] : [...new Set(Object.values(draft.leaflet.findings).map((it) => it.from))];

function noteAnswered(draft: Draft, refs: readonly string[], from: string): void {
  const fresh = refs.map((ref) => `${ref}/${from}`).filter((it) => !draft.journey.answered.includes(it));
  if (fresh.length > 0) draft.journey.answered = [...draft.journey.answered, ...fresh];
}

function closeMiss(draft: Draft, from: string | undefined): void {
  const { missed, ...rest } = draft.journey;
  if (!missed || (missed.from !== undefined && missed.from !== from)) return;
  draft.effects.push({ ...missTask(draft, missed.gather, 'closeTask'), verb: 'closeTask' } satisfies Effect);
  draft.journey = rest;
  draft.changed = true;
}

const missTask = (draft: Draft, gather: number, verb: 'openTask' | 'closeTask') => ({
  key: `${draft.journey.id}/findings/${gather}/${verb}/1`,
  errand: 'findings',
  round: gather,
  step: 'findings',
  about: 'trigger',
  with: draft.journey.missed?.from ?? 'folkeregisteret',
});

function renewParty(draft: Draft, party: Party): void {
  const { settlesOn, left } = draft.journey.parties[party.ref] ?? {};
  const kept = { ...(settlesOn !== undefined && { settlesOn }), ...(left && { left }) };
  draft.journey.parties = { ...draft.journey.parties, [party.ref]: { ...party, ...kept } };
  draft.changed = true;
}

function renewFindings(
  draft: Draft,
  ref: string,
  found: Readonly<Record<string, Finding>>,
  read: NewsOf['findings.gathered']['read'],
): void {
  const before = draft.journey.findings[ref] ?? {};
  const known = read ? forgetting(before, draft.leaflet.findings, read) : before;
  if (Object.keys(before).length !== Object.keys(known).length) draft.changed = true;
  const fresh = Object.fromEntries(Object.entries(found).filter(([name, it]) => !standsAgainst(known[name], it)));
  if (Object.entries(fresh).some(([name, finding]) => !sameValue(before[name], finding))) draft.changed = true;
  draft.journey.findings = withFindings({ ...draft.journey.findings, [ref]: known }, ref, fresh);
}
