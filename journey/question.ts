/** What must be asked before an errand goes on. */
import { bodyFor, type Draft, stepFor, write } from './draft.js';
import { together, type Verdict } from './eligibility.js';
import type { Errand, Question } from './errand.js';
import { isParticipant, type Ref } from './parties.js';
import { kindOf } from './say.js';
import type { Looked } from './view.js';

/** 'nobody' where what is unknown is for nobody to tell: only a register, or the outcome of another step, can. When it presses, the person may apply all the same. */
export function questionOf(draft: Draft, errand: Errand, presses: boolean): Question | 'nobody' | undefined {
  const unknown = errand.anyway ? [] : unknownFindings(draft, errand);
  if (unknown === undefined && !presses) return 'nobody';
  if (unknown && unknown.length > 0) return { about: 'finding', names: unknown, of: errand.about };
  const about = actNeeded(draft, errand) ?? (unknown ? undefined : 'consent');
  return about && { about, of: errand.about };
}

/** What is asked is said, also where it was never asked before: of an appeal that has stalled, or after a caseworker's own question. */
export function withQuestion(draft: Draft, errand: Errand): Errand {
  if (errand.question) return errand;
  const question = questionOf(draft, errand, true);
  const asks =
    question === undefined || question === 'nobody' ? ({ about: 'consent', of: errand.about } as const) : question;
  return write(draft, errand, { question: asks });
}

/** Whether a question about findings has been answered, or has become another. */
export function asksOtherwise(draft: Draft, errand: Errand): boolean {
  if (errand.question?.about !== 'finding') return false;
  const names = unknownFindings(draft, errand);
  return names?.join() !== errand.question.names?.join();
}

function actNeeded(draft: Draft, errand: Errand): Question['about'] | undefined {
  const kind = kindOf(draft, errand);
  if (kind === 'automatic') return undefined;
  if (kind === 'tracked') return 'do';
  if (bodyFor(draft, errand)?.reach === 'person') return 'apply';
  const { asks, fields = [] } = stepFor(draft, errand);
  return asks || fields.some((it) => it.flows === 'consent') ? 'consent' : undefined;
}

/** The findings that keep a rule from answering and that a person may tell; undefined where one of the rules waits for somebody else. */
function unknownFindings(draft: Draft, errand: Errand): string[] | undefined {
  const open = judgedOf(draft, errand);
  if (together(open) !== 'unknown') return [];
  const names = new Set<string>();
  for (const verdict of open.filter((it) => it.answer === 'unknown')) {
    const missing = tellable(draft, errand, verdict);
    if (missing.length === 0) return undefined;
    for (const name of missing) names.add(name);
  }
  return [...names];
}

const tellable = (draft: Draft, errand: Errand, { looked = [] }: Verdict): string[] =>
  looked
    .filter(
      (it) =>
        mayAsk(draft, it) && mayTell(draft, errand, it.of) && draft.journey.findings[it.of]?.[it.at] === undefined,
    )
    .map((it) => `${it.of}:${it.at}`);

/** What a register may hold is asked of nobody before the register has answered. */
function mayAsk(draft: Draft, { of, at }: Looked): boolean {
  const source = draft.leaflet.findings[at];
  return (
    source?.asked === true && (source.from === 'person' || draft.journey.answered.includes(`${of}/${source.from}`))
  );
}

/** Participants answer for themselves, and whoever is asked for those who cannot speak. */
const mayTell = (draft: Draft, { asked }: Errand, of: Ref): boolean =>
  asked.includes(of) || !isParticipant(draft.journey.participants, of);

const judgedOf = (draft: Draft, errand: Errand): Verdict[] => {
  const rules = stepFor(draft, errand).onlyIf ?? [];
  return errand.verdicts.filter((it) => rules.some((rule) => rule.name === it.rule));
};
