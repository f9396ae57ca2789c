/** What is said to a body, under keys that let it tell a repeat from something new. */
import { bodyFor, type Draft, without, write } from './draft.js';
import { type Errand, isHumanAsked } from './errand.js';
import type { Act, Manifest } from './manifest.js';
import type { Ref } from './parties.js';
import { common, numbered, request, tellAll } from './request.js';
import { closeTask, closeUntold, openUntold, repairOf, untoldOwner } from './tasks.js';

/** Sends the round's own message. One that is not known to have arrived goes under the number it had. */
export function submit(draft: Draft, errand: Errand): Errand {
  const number = errand.attempt ?? errand.number + 1;
  const it = write(draft, without(errand, 'stale'), {
    sent: true,
    attempt: number,
    number: Math.max(number, errand.number),
  });
  message(draft, it, actOf(draft, it), number, it.repairs);
  return it;
}

/** Says one more thing to the body, beside the round's own message. Where no machine may write, the person is asked to say it. */
export function sayBeside(draft: Draft, errand: Errand, act: Act, purpose?: string): Errand {
  const reach = bodyFor(draft, errand)?.reach;
  if (act === 'nudge' && !isWritable(bodyFor(draft, errand))) return errand;
  if (reach === 'register') return errand;
  const it = numbered(draft, act === 'nudge' ? errand : closeUntold(draft, errand));
  if (reach === 'person') return openUntold(draft, it, { act, number: it.number, cause: `${act}-yourself` });
  message(draft, it, act, it.number, purpose);
  return act === 'nudge' ? it : write(draft, it, { aside: { act, number: it.number, ...(purpose && { purpose }) } });
}

/** Says again, under the number it had, what the body did not get. */
export function sayAgain(draft: Draft, errand: Errand): void {
  if (!errand.aside || untoldOwner(errand.aside.cause) === 'person') return;
  const { cause: _, ...aside } = errand.aside;
  const it = write(draft, errand, { aside });
  message(draft, isHumanAsked(it) ? it : closeTask(draft, it), aside.act, aside.number, aside.purpose);
}

/** The body is asked where a machine may ask it, and everybody who follows the errand is told. */
export const nudge = (draft: Draft, errand: Errand): Errand =>
  tellAll(draft, sayBeside(draft, errand, 'nudge'), silenceOf(draft, errand));

/** It is said whether we could ask, or they must themselves. */
function silenceOf(draft: Draft, errand: Errand): string {
  const [asked, unasked] = errand.appealing ? ['appealAsked', 'appealSilent'] : ['silent', 'unasked'];
  return isWritable(bodyFor(draft, errand)) ? asked! : unasked!;
}

/** The act that a round's own message is. */
function actOf(draft: Draft, errand: Errand): Act {
  const act = repairOf(draft, errand)?.act;
  return act && act !== 'cancel' ? act : (errand.sends ?? 'submit');
}

export const isWritable = (body: Pick<Manifest, 'reach'> | undefined): boolean =>
  body?.reach === 'interface' || body?.reach === 'letter';

function message(draft: Draft, it: Errand, act: Act, number: number, purpose?: string): void {
  request(draft, it, {
    ...common(draft, it, act, number),
    verb: 'send',
    act,
    with: it.with,
    by: answerers(it),
    withheld: it.withheld ?? [],
    ...(it.anyway && { anyway: true }),
    ...(purpose !== undefined && { purpose }),
  });
}

const answerers = (errand: Errand): Ref[] =>
  Object.keys(errand.replies).filter((ref) => errand.replies[ref]?.says === 'yes');
