import { type Draft, errandOf, without, write } from '../draft.js';
import type { Errand } from '../errand.js';
import { fieldsToInclude, fieldsToWithhold, findingsToFix, findingsToTell } from '../facts-at-hand.js';
import { type Finding, type FindingSource, type Value, withFindings } from '../findings.js';
import { noteGrief } from '../grief.js';
import { groundOf } from '../ground.js';
import type { Hear } from '../hear.js';
import { correct, correctWhatWasSent } from './correct.js';

/** A person answers what no register holds: where they say it of an errand, only what that errand is about. */
export const findingTold: Hear<'finding.told'> = (draft, { name, of, value, errand: id, by }) => {
  const errand = errandOf(draft, id);
  if (errand && !findingsToTell(groundOf(draft, errand), by).includes(`${of}:${name}`)) return;
  tellFindings(draft, of, { [name]: value });
};

/** Only what a person may be asked for, of somebody who is in the journey. */
export function tellFindings(
  draft: Draft,
  of: string,
  values: Readonly<Record<string, Value>>,
  source = 'person',
): void {
  const asked = Object.entries(values).filter(([name]) => sourceOf(draft, name)?.asked);
  if (asked.length === 0 || !isParty(draft, of)) return;
  const finding = (value: Value): Finding => ({ value, source, asOf: draft.today });
  tell(draft, of, Object.fromEntries(asked.map(([name, value]) => [name, finding(value)])));
  noteGrief(draft);
}

const sourceOf = ({ leaflet: { findings } }: Draft, name: string): FindingSource | undefined =>
  Object.hasOwn(findings, name) ? findings[name] : undefined;

/** A caseworker gives what the rules lack, or have wrong. It stands until the register says something else than it did. */
export const valueFixed: Hear<'value.fixed'> = (draft, { name, of, value, errand: id, grounds }) => {
  const errand = errandOf(draft, id);
  if (!errand || !isParty(draft, of) || !findingsToFix(groundOf(draft, errand)).includes(`${of}:${name}`)) return;
  write(draft, errand, { grounds });
  const overruled = saidBefore(draft.journey.findings[of]?.[name]);
  const finding = { value, source: errand.with, asOf: draft.today, fixed: true as const };
  tell(draft, of, { [name]: { ...finding, ...(overruled !== undefined && { overruled }) } });
  noteGrief(draft);
};

/** What the register last said; nothing where only people have spoken. */
function saidBefore(known: Finding | undefined): Finding['value'] | undefined {
  if (known?.fixed) return known.overruled;
  return known?.source === 'person' ? undefined : known?.value;
}

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
  if (!errand || !fieldsToWithhold(groundOf(draft, errand)).includes(news.field)) return;
  withhold(draft, errand, [...(errand.withheld ?? []), news.field]);
};

/** The field is sent after all. */
export const fieldIncluded: Hear<'field.included'> = (draft, news) => {
  const errand = errandOf(draft, news.errand);
  if (!errand || !fieldsToInclude(groundOf(draft, errand)).includes(news.field)) return;
  withhold(
    draft,
    errand,
    (errand.withheld ?? []).filter((it) => it !== news.field),
  );
};

/** What is sent has become something else, and goes under a new number. */
const withhold = (draft: Draft, errand: Errand, withheld: readonly string[]): Errand =>
  write(draft, without(errand, 'attempt'), { withheld });

const isParty = (draft: Draft, ref: string): boolean => Object.hasOwn(draft.journey.parties, ref);

function tell(draft: Draft, of: string, found: Readonly<Record<string, Finding>>): void {
  draft.journey.findings = withFindings(draft.journey.findings, of, found);
  draft.changed = true;
  draft.replan = true;
}
