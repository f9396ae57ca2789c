/** What doubt holds back, and what is done about everything once it was right. */
import type { Effect } from '../../journey/effects.js';
import { type Errand, hasLeft, inForce } from '../../journey/errand.js';
import { isClosed, isOver } from '../../journey/over.js';
import { isEnd } from '../../journey/rounds/index.js';
import { finish } from './finish.js';
import { broken, nameOf } from './holds.js';
import type { Values } from './values.js';
import { goOn, linesOf, type Walk } from './walk.js';

const fortnight = 14 * 86_400_000;

/** While the trigger is in doubt nothing new goes out; when it was a mistake, all is as if nobody had doubted. */
export function heldAmiss(walk: Walk): string[] {
  if (walk.journey.trigger.status !== 'standing' || walk.journey.stops.length > 0) return [];
  const doubted = goOn(walk, { type: 'trigger.doubted', about: 'trigger', why: 'two papers' });
  const later = goOn(doubted, { type: 'time.passed' }, walk.now + fortnight);
  const confirmed = goOn(doubted, { type: 'trigger.confirmed', about: 'trigger', why: 'checked' });
  return [
    ...[doubted, later].flatMap((it) => it.effects.filter(goesOut).map((effect) => `${effect.key} goes out in doubt`)),
    ...differences(linesOf(triedAgain(walk)), linesOf(confirmed), 'is otherwise after a doubt'),
  ];
}

/** What the gate has stopped goes out anew with the end of a doubt, and within an hour without one. */
const triedAgain = (walk: Walk): Walk => {
  const again = plannedAgain(walk);
  const errands = again.journey.errands.filter((it) => it.state !== 'preparing' || it.cause !== 'stopped');
  return { ...again, journey: { ...again.journey, errands } };
};

/** A plan that is made again on the same day, from the same facts, says the same of what nobody has begun again by hand: nothing was left unheard. */
export function behind(walk: Walk): string[] {
  if (walk.gathers > 0 || walk.journey.missed) return [];
  const again = plannedAgain(walk).journey.errands;
  return walk.journey.errands.flatMap((it) => {
    const now = again.find(({ id }) => id === it.id);
    if (!now || now.state === it.state || it.round > 1 || it.anyway) return [];
    const how = judgedOtherwise(it, now);
    return [`${nameOf(it)} becomes ${now.state} when the plan is made again after ${walk.last?.type}${how}`];
  });
}

/** Each rule that goes back on its word, with both. */
function judgedOtherwise({ verdicts: before }: Errand, { verdicts: now }: Errand): string {
  const first = (rule: string): string => before.find((it) => it.rule === rule)?.answer ?? 'not asked';
  const changed = now.filter((it) => it.answer !== first(it.rule));
  return changed.map(({ rule, answer }) => `, ${rule}: ${first(rule)} → ${answer}`).join('');
}

const plannedAgain = (walk: Walk): Walk => goOn(walk, { type: 'findings.gathered', found: {} });

const goesOut = (it: Effect): boolean =>
  it.verb === 'ask' ||
  it.verb === 'remind' ||
  (it.verb === 'send' && ['submit', 'supplement', 'nudge', 'appeal'].includes(it.act));

const differences = (before: readonly string[], after: readonly string[], how: string): string[] =>
  before.filter((it) => !after.includes(it)).map((it) => `${it} ${how}`);

/** Once the trigger has fallen, every errand has ended or is being repaired, and in the end all are closed. */
export function fallenAmiss(walk: Walk, values: Values, toTheEnd: boolean): string[] {
  if (walk.journey.trigger.status === 'annulled') return [];
  const fallen = goOn(walk, { type: 'trigger.annulled' });
  const amiss = [...broken(fallen), ...walk.journey.errands.flatMap((it) => unaccounted(it, fallen))];
  if (!toTheEnd) return amiss;
  const { walk: last, stuck } = finish(fallen, values);
  return [...amiss, ...stuck, ...(isOver(last.journey) || walk.journey.errands.length === 0 ? [] : ['is never over'])];
}

function unaccounted(before: Errand, { journey }: Walk): string[] {
  const it = journey.errands.find(({ id }) => id === before.id);
  if (!it) return before.period !== undefined && isClosed(before) ? [] : [`${nameOf(before)} is forgotten`];
  if (it.kind !== 'repair' && !isEnd(it.state)) return [`${nameOf(it)} goes on`];
  if (before.kind === 'repair' || !isWithBody(before) || it.kind === 'repair') return [];
  return [`${nameOf(before)} is left with the body`];
}

/** The body has something of it, or has done something. */
const isWithBody = (it: Errand): boolean =>
  inForce(it)?.outcome === 'granted' ||
  it.state === 'done' ||
  it.state === 'acknowledged' ||
  (!isEnd(it.state) && (hasLeft(it) || it.state === 'withBody'));
