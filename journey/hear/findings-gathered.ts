import { plus } from '../calendar.js';
import { stepOf } from '../define.js';
import type { Draft } from '../draft.js';
import type { Errand } from '../errand.js';
import { sameValue, withFindings } from '../findings.js';
import { gather } from '../gather.js';
import type { Hear } from '../hear.js';
import type { Changed } from '../news.js';
import { withRole } from '../parties.js';
import { send } from '../request.js';
import { isEnd, isSettled } from '../rounds/index.js';
import { joinParticipants } from './party-joined.js';

/** Registers answered: what is known is renewed, the plan is made again, and what was sent from older facts is corrected. */
export const findingsGathered: Hear<'findings.gathered'> = (draft, news) => {
  const fresh = (news.parties ?? []).filter((it) => !draft.journey.parties[it.ref]);
  for (const party of news.parties ?? [])
    draft.journey.parties = { ...draft.journey.parties, [party.ref]: { ...party, ...kept(draft, party.ref) } };
  joinParticipants(draft, news.participants ?? []);
  for (const [ref, found] of Object.entries(news.found)) {
    const before = draft.journey.findings[ref];
    if (Object.entries(found).some(([name, finding]) => !sameValue(before?.[name], finding))) draft.changed = true;
    draft.journey.findings = withFindings(draft.journey.findings, ref, found);
  }
  if (fresh.length > 0)
    gather(
      draft,
      fresh.map((it) => it.ref),
    );
  draft.journey = { ...draft.journey, ...(isGrieving(draft) && { grief: true as const }) };
  draft.replan = true;
  correctWhatWasSent(draft, news.changed ?? []);
};

/** A register could not be read at all: the plan waits, and is tried again the next day. */
export const findingsMissed: Hear<'findings.missed'> = (draft, news) => {
  draft.effects.push({
    verb: 'openTask',
    key: `${draft.journey.id}/findings/${draft.journey.gathers}/openTask/1`,
    errand: 'journey',
    round: draft.journey.gathers,
    step: 'findings',
    about: 'trigger',
    with: 'folkeregisteret',
    cause: news.cause,
    owner: 'operator',
    to: [],
  });
  draft.journey.replanOn = plus(draft.today, { days: 1 });
  draft.journey.missed = true;
};

export function correctWhatWasSent(draft: Draft, changed: readonly Changed[]): void {
  if (changed.length === 0) return;
  for (const errand of Object.values(draft.journey.errands))
    if (errand.sent && errand.kind !== 'repair') correct(draft, errand, changed);
}

function correct(draft: Draft, errand: Errand, changed: readonly Changed[]): void {
  const part = changed.find((it) => isSentIn(draft, errand, it))?.part;
  if (part === undefined || errand.state === 'superseded') return;
  if (!isEnd(errand.state)) send(draft, errand, 'correct', part);
  else if (isSettled(errand.state)) send(draft, errand, 'tell', part);
}

const isSentIn = (draft: Draft, errand: Errand, { of, part }: Changed): boolean =>
  (stepOf(draft.leaflet, errand.step).fields ?? []).some(
    (field) =>
      field.part === part &&
      (of === errand.about
        ? field.of === 'about'
        : withRole(draft.journey.parties, field.of).some((it) => it.ref === of)),
  );

const isGrieving = (draft: Draft): boolean => draft.leaflet.grief?.(draft.journey) ?? false;

const kept = (draft: Draft, ref: string) => {
  const before = draft.journey.parties[ref];
  return before
    ? { ...(before.settlesOn && { settlesOn: before.settlesOn }), ...(before.left && { left: before.left }) }
    : {};
};
