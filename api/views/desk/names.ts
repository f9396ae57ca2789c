/** What things are called at the desk. */
import type { Ref } from '../../../journey/parties.js';
import { capital } from '../timeline/saying.js';
import type { OfTask } from './of-task.js';

/** A body by the name it goes by within a sentence. */
export function bodyName({ manifests, language, say }: Pick<OfTask, 'manifests' | 'language' | 'say'>, id: string) {
  const manifest = manifests[id];
  const key = `timeline.body.${id}`;
  if (manifest?.level === 'state' && say.has(key)) return say(key);
  return manifest?.name[language === 'en' ? 'en' : 'nb'] ?? id;
}

/** Where a fact comes from: a body, the person, or a caseworker who settled it. */
export function sourceName(of: OfTask, source: string): string {
  const key = `desk.source.${source}`;
  return of.say.has(key) ? of.say(key) : bodyName(of, source);
}

export function stepTitle({ say, lifeEvent, task }: OfTask, step = task.step): string {
  const key = `${lifeEvent}.${step}.title`;
  return say.has(key) ? say(key) : say('desk.journey');
}

/** Somebody by their role, in the words of the life event or of all, as it stands within a sentence: the desk names nobody. */
export function whoIs({ say, standing, lifeEvent }: OfTask, ref: Ref): string {
  const roles = standing?.parties.find((it) => it.ref === ref)?.roles ?? [];
  const keys = roles.flatMap((it) => [`desk.${lifeEvent}.who.${it}`, `desk.who.${it}`]);
  return say(keys.find((it) => say.has(it)) ?? 'desk.who.nobody');
}

/** The same at the beginning of a line. */
export const whoAtFirst = (of: OfTask, ref: Ref): string => capital(whoIs(of, ref));
