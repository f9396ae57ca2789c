/** What would follow if a journey were started now, in words. */
import { dayOf } from '../../../journey/calendar.js';
import type { Step } from '../../../journey/define.js';
import type { Journey } from '../../../journey/journey.js';
import { plan, type Wanted } from '../../../journey/plan.js';
import { type ErrandStanding, type Standing, standingOf } from '../../../journey/standing.js';
import type { Imagined } from '../../../life-events/life-event.js';
import type { PreviewShown } from '../../shapes/preview-shown.js';
import { bodyShown } from '../timeline/body-shown.js';
import { dayShown } from '../timeline/day-shown.js';
import { eventOf } from '../timeline/event-of.js';
import { languageOf } from '../timeline/language-of.js';
import { rulesShown } from '../timeline/rules-shown.js';
import type { OfErrand, Seeing } from '../timeline/seeing.js';
import { stepKey } from '../timeline/step-key.js';
import { wantedOf } from '../timeline/wanted-of.js';
import { registersOf } from './registers-of.js';

type PreviewStep = PreviewShown['steps'][number];

export type Previewing = Omit<Seeing, 'standing' | 'today'> & { journey: Journey; imagined: Imagined };

export function previewOf(previewing: Previewing): PreviewShown {
  const { journey, leaflet, now, language, imagined } = previewing;
  const today = dayOf(now);
  const { wanted } = plan(leaflet, journey, today);
  const errands = wanted.map((it, place) => asErrand(it, place, now));
  const standing: Standing = { ...standingOf(journey), errands };
  const seeing = { ...previewing, standing, today };
  return {
    lifeEvent: journey.lifeEvent,
    language: languageOf(language),
    event: eventOf(seeing),
    steps: stepsOf(seeing, { wanted, imagined }),
    registers: registersOf(seeing, imagined),
    questions: questionsOf(seeing, wanted),
  };
}

/** As it would stand before anything has been done about it. */
const asErrand = (it: Wanted, place: number, now: number): ErrandStanding => ({
  ...{ id: String(place), step: it.step, about: it.about, with: it.with, verdicts: it.verdicts },
  ...{ round: 1, kind: 'application', state: 'waiting', since: now, waitsFor: 'unknown', rules: '' },
  ...{ asked: it.asks, replies: {}, decisions: [], seenBy: it.seenBy },
});

interface Made {
  wanted: readonly Wanted[];
  imagined: Imagined;
}

/** In the order of the leaflet; a step that a person who is yet to come brings is not known yet. */
function stepsOf(seeing: Seeing, { wanted, imagined }: Made): PreviewStep[] {
  const roles = new Set([...imagined.parties.flatMap((it) => it.roles), ...imagined.awaits]);
  return Object.entries(seeing.leaflet.steps)
    .filter(([, step]) => roles.has(step.each))
    .flatMap(([id, step]) => {
      const found = wanted.flatMap((it, place) => (it.step === id ? [shown(seeing, it, place)] : []));
      return found.length > 0 ? found : [unknownStep(seeing, id, whyUnknown(step, imagined))];
    });
}

function shown(seeing: Seeing, it: Wanted, place: number): PreviewStep {
  const of = { ...seeing, errand: seeing.standing.errands[place]! };
  const rules = rulesShown(of);
  return {
    ...headOf(of),
    body: named(of),
    answer: it.isDone ? 'no' : it.answer,
    says: doneAlready(seeing, it) ?? saidOf(seeing, it, rules),
    rules,
    ...(it.opens !== undefined && it.opens > seeing.today && { opens: dayShown(of, it.opens, 'opens') }),
    ...(it.due && { due: dayShown(of, it.due.on, it.due.kind) }),
  };
}

const labels = { yes: 'applies', no: 'not', unknown: 'unknown' } as const;

function saidOf({ say }: Seeing, { answer }: Wanted, rules: PreviewStep['rules']): string {
  const label = say(`preview.${labels[answer]}`);
  const why = answer === 'yes' ? undefined : rules.find((it) => it.answer === answer)?.says;
  return why === undefined ? label : `${label}. ${why}`;
}

/** Nothing is left to do, whoever did it: a register has it already. */
function doneAlready({ say, leaflet, standing }: Seeing, { step, isDone }: Wanted): string | undefined {
  const rule = leaflet.steps[step]?.doneWhen?.name;
  if (!isDone || rule === undefined) return undefined;
  return `${say('preview.done')}. ${say(`${standing.lifeEvent}.rule.${rule}.met`)}`;
}

const headOf = (of: Pick<OfErrand, 'say' | 'standing'> & { errand: { step: string } }) => ({
  step: of.errand.step,
  title: of.say(stepKey(of, 'title')),
  what: of.say(stepKey(of, 'what')),
});

function named(of: OfErrand): PreviewStep['body'] {
  const { id, name } = bodyShown(of);
  return { id, name };
}

/** Nobody it is about is there yet, its next period has not begun, or nobody knows with whom it would be. */
const whyUnknown = ({ each, every }: Step, { awaits }: Imagined): Why =>
  awaits.includes(each) ? 'awaited' : every ? 'period' : 'home';

type Why = 'awaited' | 'period' | 'home';

function unknownStep(seeing: Seeing, step: string, why: Why): PreviewStep {
  const { say, standing, leaflet } = seeing;
  const own = `${standing.lifeEvent}.preview.${why}`;
  const fixed = leaflet.steps[step]?.with;
  const id = typeof fixed === 'string' ? fixed : 'municipality';
  const of = { ...seeing, errand: { ...asErrand(nothing, 0, 0), step, with: id } };
  return {
    ...headOf(of),
    body: named(of),
    answer: 'unknown',
    says: `${say('preview.unknown')}. ${say(say.has(own) ? own : `preview.${why}`)}`,
    rules: [],
  };
}

const nothing: Wanted = {
  step: '',
  about: '',
  with: '',
  verdicts: [],
  answer: 'unknown',
  isDone: false,
  asks: [],
  seenBy: [],
};

/** What a rule lacks and a person may tell, each once. */
function questionsOf(seeing: Seeing, wanted: readonly Wanted[]): PreviewShown['questions'] {
  const looked = wanted
    .filter((it) => !it.isDone)
    .flatMap((it) => it.verdicts)
    .filter((it) => it.answer === 'unknown')
    .flatMap((it) => it.looked ?? []);
  const names = new Set(looked.filter((it) => it.value === undefined).map((it) => it.at));
  return [...names].flatMap((finding) => {
    const wants = seeing.leaflet.findings[finding]?.asked ? wantedOf(seeing, finding) : undefined;
    return wants ? [{ finding, wants: { ...wants, name: finding } }] : [];
  });
}
