import { Failure } from '../channels/failure.js';
import { type Language, text } from '../life-events/texts/text.js';
import type { Store } from '../store/open-store.js';
import type { ToTell } from './tell-participant.js';

type Recorded = Pick<Store, 'standings'>;

/** What is said, in the person's language. In grief the quiet sentence is said; before it is known whether there is grief, none. */
export async function sentences(
  { standings }: Recorded,
  it: ToTell,
  language: Language,
): Promise<{ title: string; summary: string }> {
  const standing = await standings.get(it.journey);
  if (!standing) throw new Failure('Unavailable', 'the journey has no record yet');
  const mood = standing.grief ? 'grief' : undefined;
  const title = text(language, `${it.lifeEvent}.${it.step}.title`, {}, mood);
  return { title, summary: text(language, saying(it), { step: title }, mood) };
}

/** Whether the errand waits for this person's answer no more. */
export async function isAnswered({ standings }: Recorded, it: ToTell): Promise<boolean> {
  const errand = (await standings.get(it.journey))?.errands.find(({ id }) => id === it.errand);
  if (!errand) return false;
  return errand.round !== it.round || errand.state !== 'asking' || errand.replies[it.to] !== undefined;
}

function saying(it: ToTell): string {
  if (it.verb === 'ask') return `dialog.ask.${it.question.about}`;
  return it.verb === 'remind' ? 'dialog.remind' : `dialog.inform.${it.says}`;
}
