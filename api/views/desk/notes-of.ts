import type { Instant } from '../../../journey/calendar.js';
import type { Note } from '../../../store/desk.js';
import type { TaskShown } from '../../shapes/desk.js';
import { momentIn } from '../in-words.js';
import { whoAtFirst, whoIs } from './names.js';
import type { OfTask } from './of-task.js';

/** Letters' texts by their id. */
export type Texts = ReadonlyMap<string, string>;

/** What caseworkers have noted, and what they and participants have written to each other, the latest first. */
export const notesOf = (of: OfTask, notes: readonly Note[], texts: Texts): TaskShown['notes'] =>
  [
    ...notes.map(({ at, name, text }) => ({ at, by: name ?? of.say('desk.claim.somebody'), text })),
    ...letters(of, texts),
  ]
    .sort((a, b) => b.at - a.at)
    .map(({ at, ...it }) => ({ at: momentIn(of.language, of.today, at), ...it }));

const letters = (of: OfTask, texts: Texts): { at: Instant; by: string; text: string }[] =>
  (of.errand?.letters ?? []).flatMap(({ id, at, from, to }) => {
    const text = texts.get(id);
    if (text === undefined) return [];
    const by =
      from === 'caseworker'
        ? of.say('desk.letter.to', { who: whoIs(of, to) })
        : of.say('desk.letter.from', { who: whoAtFirst(of, from) });
    return [{ at, by, text }];
  });
