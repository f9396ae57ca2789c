/** Plays a participant: answers what is asked, applies where only a person can, and tells what came of it. */
import type { ErrandStanding, Standing } from '../../journey/standing.js';
import { Problem } from '../api.js';
import { isPortal } from './bodies.js';
import { nameOf, type Participant, type Scene } from './scene.js';
import type { Act } from './script.js';

/** Does everything that waits for this participant now. Returns how much was done. */
export async function act(participant: Participant, standing: Standing, scene: Scene): Promise<number> {
  let done = 0;
  for (const errand of standing.errands) if (await move({ participant, errand, standing, scene })) done += 1;
  return done;
}

interface Turned {
  participant: Participant;
  errand: ErrandStanding;
  standing: Standing;
  scene: Scene;
}

async function move(it: Turned): Promise<boolean> {
  const { participant, errand, scene } = it;
  if (isForOthers(errand)) return false;
  const isAsked = errand.state === 'asking' && errand.asked.length > 0 && Object.keys(errand.replies).length === 0;
  if (!isAsked && (errand.waitsFor !== 'person' || errand.state === 'asking')) return false;
  const own = await ownAct(it);
  if (own) return tell(participant, errand, scene, own);
  if (isAsked) return reply(it);
  if (errand.state === 'stalled' && errand.kind !== 'repair') return apply(it);
  return tell(participant, errand, scene, { type: 'word.given', says: 'done' });
}

const forOthers = 'urn:livsferd:problem:for-others';

/** They see it, and it is for others to do. */
const isForOthers = ({ kind, whose, asked }: ErrandStanding): boolean =>
  kind !== 'repair' && whose?.length === 0 && asked.length === 0;

/** What the script says about the step; what somebody must answer first is answered as usual. */
async function ownAct({ participant, errand, scene }: Turned): Promise<Act | undefined> {
  const own = scene.script.does?.[errand.step];
  if (own === undefined || errand.question?.about === 'finding') return undefined;
  return typeof own === 'function' ? own({ by: participant.name, today: await scene.today(), errand, scene }) : own;
}

async function reply(it: Turned): Promise<boolean> {
  const { participant, errand, scene } = it;
  switch (errand.question?.about) {
    case 'consent':
    case 'more':
      return tell(participant, errand, scene, { type: 'consent.given', choice: 'first' });
    case 'do':
      return tell(participant, errand, scene, { type: 'word.given', says: 'done' });
    case 'apply':
      return apply(it);
    case 'finding':
      return (await Promise.all((errand.question.names ?? []).map((name) => answer(it, name)))).some(Boolean);
    default:
      return false;
  }
}

async function answer(it: Turned, named: string): Promise<boolean> {
  const [of = '', name = ''] = named.split(':');
  const { participant, errand, standing, scene } = it;
  const answers = scene.script.answers?.[name];
  const asked = { by: participant.name, of: nameOf(scene, standing, of), today: await scene.today(), errand, scene };
  const value = typeof answers === 'function' ? answers(asked) : answers;
  if (value === undefined) throw new Error(`The script of ${scene.script.lifeEvent} does not answer ${name}.`);
  return tell(participant, errand, scene, { type: 'finding.told', of, name, value });
}

/** Where no machine may write the participant applies at the body, and tells us. */
async function apply({ participant, errand, scene }: Turned): Promise<boolean> {
  const about = scene.numbers.get(errand.about);
  if (isPortal(errand.with, scene))
    await scene.town.tell(errand.with, '/_person/applications', {
      person: participant.number,
      kind: errand.step,
      ...(about && { about }),
    });
  return tell(participant, errand, scene, { type: 'word.given', says: 'applied' });
}

/** Tells the journey; false where it can no longer hear it, or by now it is for others to say. */
export async function tell(
  { name, api }: Participant,
  errand: ErrandStanding,
  scene: Scene,
  what: Act,
): Promise<boolean> {
  try {
    await api.post(`/journeys/${scene.journey}/errands/${errand.id}/acts`, what);
  } catch (error) {
    if (error instanceof Problem && (error.status === 409 || error.body.type === forOthers)) return false;
    throw error;
  }
  const detail = what.says ?? what.name ?? '';
  scene.say(`${name}: ${errand.step}: ${what.type}${detail === '' ? '' : ` (${String(detail)})`}`);
  return true;
}
