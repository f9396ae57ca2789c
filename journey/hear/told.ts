import { type Draft, write } from '../draft.js';
import { withFindings } from '../findings.js';
import type { Hear } from '../hear.js';
import { correctWhatWasSent } from './findings-gathered.js';

/** A person answers what no register holds. */
export const findingTold: Hear<'finding.told'> = (draft, news) => {
  if (!draft.leaflet.findings[news.name]?.asked) return;
  tell(draft, news.of, { [news.name]: { value: news.value, source: 'person', asOf: draft.today } });
};

/** A person corrects what a register said: the corrected fact is in the vault, and what was sent is corrected after it. */
export const factCorrected: Hear<'fact.corrected'> = (draft, news) => {
  if (!draft.journey.parties[news.of]) return;
  tell(draft, news.of, news.found ?? {});
  correctWhatWasSent(draft, [{ of: news.of, part: news.part }]);
};

/** "Not this one": the field stays out of what is sent. */
export const fieldWithheld: Hear<'field.withheld'> = (draft, news) => {
  const errand = draft.journey.errands[news.errand ?? ''];
  if (!errand || errand.sent || errand.withheld?.includes(news.field)) return;
  write(draft, errand, { withheld: [...(errand.withheld ?? []), news.field] });
};

function tell(draft: Draft, of: string, found: Parameters<typeof withFindings>[2]): void {
  draft.journey.findings = withFindings(draft.journey.findings, of, found);
  draft.changed = true;
  draft.replan = true;
}
