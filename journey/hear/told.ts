import { type Draft, errandOf, without, write } from '../draft.js';
import { hasLeft } from '../errand.js';
import { type Finding, withFindings } from '../findings.js';
import type { Hear } from '../hear.js';
import { correct, correctWhatWasSent } from './correct.js';

/** A person answers what no register holds. */
export const findingTold: Hear<'finding.told'> = (draft, { name, of, value }) => {
  const asked = Object.hasOwn(draft.leaflet.findings, name) && draft.leaflet.findings[name]?.asked;
  if (asked && isParty(draft, of)) tell(draft, of, { [name]: { value, source: 'person', asOf: draft.today } });
};

/** A person corrects what a register said, or what one errand was sent with: the corrected fact is in the vault, and what was sent is corrected after it. */
export const factCorrected: Hear<'fact.corrected'> = (draft, { of, part, found = {}, errand }) => {
  if (!isParty(draft, of)) return;
  tell(draft, of, found);
  const named = errandOf(draft, errand);
  if (named) correct(draft, named, part);
  else correctWhatWasSent(draft, [{ of, part }]);
};

/** "Not this one": the field stays out of what is sent. */
export const fieldWithheld: Hear<'field.withheld'> = (draft, news) => {
  const errand = errandOf(draft, news.errand);
  if (!errand || hasLeft(errand) || errand.withheld?.includes(news.field)) return;
  write(draft, without(errand, 'attempt'), { withheld: [...(errand.withheld ?? []), news.field] });
};

const isParty = (draft: Draft, ref: string): boolean => Object.hasOwn(draft.journey.parties, ref);

function tell(draft: Draft, of: string, found: Readonly<Record<string, Finding>>): void {
  draft.journey.findings = withFindings(draft.journey.findings, of, found);
  draft.changed = true;
  draft.replan = true;
}
