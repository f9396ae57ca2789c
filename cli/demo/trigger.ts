/** The two ways in which people and bodies begin a life event; a register's is its own stand-in's control. */
import type { Day } from '../../journey/calendar.js';
import type { Value } from '../../journey/findings.js';
import { Problem } from '../api.js';
import { person, type Scene } from './scene.js';
import { another } from './town.js';

interface Happened {
  /** The kind of trigger. */
  kind: string;
  on: Day;
  /** Number of the person or organisation that it is about, where the kind asks for one. */
  concerns?: string;
  told?: Readonly<Record<string, Value>>;
  /** The script's own life event where not said. */
  lifeEvent?: string;
}

/** Somebody who takes part says so through the API, signed in with their eID. */
export async function declare(
  scene: Scene,
  who: string,
  { lifeEvent = scene.script.lifeEvent, ...said }: Happened,
): Promise<void> {
  const { api } = person(scene, who);
  await api.post(`/life-events/${lifeEvent}/journeys`, said).catch((error) => refused(who, error));
  scene.say(`${who}: ${said.kind} on ${said.on}`);
}

/** Somebody who has a journey already cannot begin the same one more time, however often the demo is played. */
function refused(who: string, error: unknown): never {
  if (!(error instanceof Problem) || error.body.type !== 'urn:livsferd:problem:already-followed') throw error;
  throw new Error(`${error.message} The ${who} has a journey already. ${another}`, { cause: error });
}

/** A body, by its stand-in, says it for a person who has agreed: a CloudEvent at our door. */
export async function report(
  { town, script, say }: Scene,
  body: string,
  { lifeEvent = script.lifeEvent, ...happened }: Happened & { person: string },
): Promise<void> {
  await town.tell(body, '/_control/happenings', { lifeEvent, ...happened });
  say(`${body}: ${happened.kind} on ${happened.on}`);
}
