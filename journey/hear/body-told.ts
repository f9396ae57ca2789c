import { type Draft, write } from '../draft.js';
import type { Errand } from '../errand.js';
import { type Finding, withFindings } from '../findings.js';
import { noteGrief } from '../grief.js';
import type { Hear } from '../hear.js';
import type { NewsOf } from '../news.js';
import { isSettled } from '../rounds/index.js';
import { closeAll, say } from '../say.js';
import { reversedBy } from './heard-decision.js';

type Told = NewsOf['body.told'];

/** A body tells of a party at large. What it took back by itself needs no repair any more: the repairs there are end, and none begins. */
export const bodyTold: Hear<'body.told'> = (draft, news) => {
  if (!Object.hasOwn(draft.journey.parties, news.of)) return;
  keep(draft, news);
  if (!news.takesBack) return;
  for (const errand of draft.journey.errands.filter((it) => isMeant(it, news))) takeBack(draft, errand);
};

/** Only what the leaflet lets be told. */
function keep(draft: Draft, { with: source, of, values = {} }: Told): void {
  const told = Object.entries(values).filter(
    ([name]) => Object.hasOwn(draft.leaflet.findings, name) && draft.leaflet.findings[name]?.asked,
  );
  if (told.length === 0) return;
  const found = told.map(([name, value]): [string, Finding] => [name, { value, source, asOf: draft.today }]);
  draft.journey.findings = withFindings(draft.journey.findings, of, Object.fromEntries(found));
  noteGrief(draft);
  draft.changed = true;
  draft.replan = true;
}

const isMeant = (it: Errand, { with: body, of, step }: Told): boolean =>
  it.with === body && it.about === of && (step === undefined || it.step === step);

function takeBack(draft: Draft, errand: Errand): void {
  if (errand.kind === 'repair') say(draft, errand.id, { type: 'done' }, { word: 'body' });
  else if (isSettled(errand.state)) {
    const ended = { state: 'withdrawn', since: draft.now, cause: 'taken-back', word: 'body', alarms: [] } as const;
    write(draft, closeAll(draft, reversedBy(draft, errand)), ended);
    draft.ended.add(errand.step);
  }
}
