import { linked, list, table } from '../markdown.mjs';

const words = {
  yes: 'yes',
  no: 'no',
  unknown: 'not known',
  done: 'done',
  unmet: 'yes, but not by itself',
  none: 'nothing to do',
};

/** A day matters where there is something to do, or may be. */
const isOpen = new Set(['yes', 'unknown', 'unmet']);

/** The table of the law: the ordinary case whole, and of each other case what is given and where it comes out otherwise. */
export function lawTable({ rows, law }) {
  const [ordinary, ...others] = rows;
  if (ordinary === undefined) return [];
  const ruleAndLaw = (it) => (it.rule === undefined ? '' : `: ${it.rule} (${linked(law(it.law))})`);
  const until = (it) => (it.due === undefined || !isOpen.has(it.answer) ? '' : `, by ${it.due}`);
  const answer = (it) => `\`${it.step}\` ${list(it.about)} **${words[it.answer]}**${until(it)}${ruleAndLaw(it)}`;
  return [
    '',
    `**${ordinary.says}.** Everything that is not said below is as here.`,
    ...table(
      ['Step', 'About', 'Answer', 'Rule', 'Law', 'Last day'],
      ordinary.judged.map((it) => [
        `\`${it.step}\``,
        it.about,
        words[it.answer],
        it.rule,
        it.law === undefined ? '' : linked(law(it.law)),
        it.due,
      ]),
    ),
    ...table(
      ['', 'Given', 'In the journey', 'What the steps then say'],
      others.map((it, i) => [
        i + 2,
        it.says,
        it.given.join('<br>'),
        differing(it, ordinary.judged).map(answer).join('<br>'),
      ]),
    ),
  ];
}

/** What was written by hand, and whatever else is not as it ordinarily is; whom it is about together, where they get the same. */
function differing({ judged, hoped, removed }, ordinary) {
  const isNamed = (it) => hoped.some((key) => key === it.step || key === `${it.step}/${it.about}`);
  const isSame = (it) => ordinary.some((other) => all.every((name) => other[name] === it[name]));
  const isHere = (it) => judged.some((other) => other.step === it.step && other.about === it.about);
  const gone = ordinary
    .filter((it) => !isHere(it) && !removed.includes(it.about))
    .map(({ step, about }) => ({ step, about, answer: 'none' }));
  return together([...judged.filter((it) => isNamed(it) || !isSame(it)), ...gone]);
}

const all = ['step', 'about', 'answer', 'rule', 'due'];

function together(judged) {
  const byAnswer = new Map();
  for (const it of judged) {
    const key = [it.step, it.answer, it.rule, it.due].join();
    byAnswer.set(key, [...(byAnswer.get(key) ?? []), it]);
  }
  return [...byAnswer.values()].map((same) => ({ ...same[0], about: same.map((it) => it.about) }));
}
