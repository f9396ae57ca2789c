/** What holds of a journey after every piece of news, whichever life event it is; in words, what does not. */
import { stepOf } from '../../journey/define.js';
import { type Errand, waitsBeside } from '../../journey/errand.js';
import type { Journey } from '../../journey/journey.js';
import { isAway } from '../../journey/parties.js';
import { isEnd } from '../../journey/rounds/index.js';
import { waitsFor } from '../../journey/standing.js';
import { isHeld } from '../../journey/stops.js';
import type { Walk } from './walk.js';

export const broken = (walk: Walk): string[] => [
  ...tasksAmiss(walk),
  ...walk.journey.errands.flatMap((it) => waitsAmiss(walk, it).map((what) => `${nameOf(it)} ${what}`)),
];

export const nameOf = (it: Errand): string => `${it.step} ${it.about} ${it.with} (${it.kind} ${it.state})`;

/** A stalled errand has a task, and so has one that waits beside its round; nothing else has. */
function tasksAmiss({ journey, tasks }: Walk): string[] {
  const needed = new Set(
    journey.errands.filter((it) => it.state === 'stalled' || waitsBeside(it)).map((it) => `${it.id}.${it.round}`),
  );
  const open = [...tasks].filter((it) => !/^(stop:|findings)/.test(it));
  return [
    ...[...needed].filter((it) => !tasks.has(it)).map((it) => `${it} has no task`),
    ...open.filter((it) => !needed.has(it)).map((it) => `${it} has a task for nothing`),
  ];
}

function waitsAmiss(walk: Walk, it: Errand): string[] {
  const { journey } = walk;
  const who = waitsFor(journey, it);
  if (isEnd(it.state)) return who === 'nobody' || waitsBeside(it) ? [] : [`has ended, and waits for ${who}`];
  if (who === 'nobody') return ['is open, and waits for nobody'];
  if (it.state === 'asking') return askedAmiss(walk, it);
  if (who === 'errand') return waitsForOthers(walk, it) ? [] : ['waits for an errand that there is not'];
  if (['body', 'date', 'settling'].includes(who) && it.alarms.length === 0 && !isUnderWay(walk, it))
    return [`waits for ${who}, with no day on which it is looked at`];
  return [];
}

/** Who has answered need not be asked: one who is away may say no without a question. */
export function askedAmiss({ journey, asked }: Pick<Walk, 'asked' | 'journey'>, it: Errand): string[] {
  if (it.asked.length === 0) return ['asks nobody'];
  const isHeldBack = (ref: string): boolean =>
    journey.held.some((effect) => effect.verb === 'ask' && effect.errand === it.id && effect.to === ref);
  return it.asked
    .filter((ref) => !asked.has(`${it.id} ${ref}`) && !isHeldBack(ref) && !it.replies[ref])
    .filter((ref) => !isAway(journey.participants, ref))
    .map((ref) => `waits for ${ref}, who was not asked`);
}

const isUnderWay = ({ flying }: Walk, { id }: Errand): boolean => [...flying.values()].some((it) => it.errand === id);

/** Whether something that it comes after has not ended, or may still be appealed. */
export function waitsForOthers({ leaflet, journey }: Pick<Walk, 'leaflet' | 'journey'>, it: Errand): boolean {
  if (isHeld(journey, it)) return true;
  return (stepOf(leaflet, it.step).after ?? []).some((before) => {
    const step = typeof before === 'string' ? before : before.step;
    return awaited(journey, step, it.about).some(
      (other) => !isEnd(other.state) || (typeof before !== 'string' && isAppealable(other)),
    );
  });
}

/** Those about the same party, or about anybody where that party has none: one that is superseded, or being undone, is none. */
const awaited = ({ errands }: Journey, step: string, about: string): Errand[] => {
  const all = errands.filter((it) => it.step === step && it.state !== 'superseded' && it.kind !== 'repair');
  const same = all.filter((it) => it.about === about);
  return same.length > 0 ? same : all;
};

const isAppealable = (it: Errand): boolean => it.alarms.some(({ what }) => what === 'appealEnds');
