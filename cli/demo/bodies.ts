/** Plays the bodies: what each decides once it has an errand. */
import { manifests } from '../../agencies/manifests.js';
import { isTheirs } from '../../journey/errand.js';
import type { ErrandStanding, Standing } from '../../journey/standing.js';
import { type Catalogue, lifeEvents } from '../../life-events/index.js';
import { tell } from './participant.js';
import type { Participant, Scene } from './scene.js';

/** Lets every body that has something before it answer, as far as this standing shows. Returns how much was answered. */
export async function answer(standing: Standing, scene: Scene): Promise<number> {
  const { script, answered } = scene;
  let done = 0;
  for (const errand of standing.errands) {
    const round = `${errand.id}.${errand.round}`;
    if (errand.state !== 'withBody' || answered.has(round)) continue;
    const isRepair = errand.kind === 'repair';
    const own = isRepair ? undefined : script.bodies?.[errand.step];
    if (!(own ? await own(errand, scene) : await decide(errand, scene))) continue;
    answered.add(round);
    done += 1;
  }
  return done;
}

export interface Decided {
  outcome?: 'granted' | 'refused';
  text?: string;
}

/** The usual: a portal's stand-in decides; what takes letters or has no machine answers the person, who tells us; who takes events answers by itself. */
export async function decide(errand: ErrandStanding, scene: Scene, decided: Decided = {}): Promise<boolean> {
  if (isPortal(errand.with, scene)) return decideAtPortal(errand, scene, decided);
  return answersByWord(errand.with, scene) ? byWord(errand, scene, decided) : false;
}

/** No machine may write there, and there is a stand-in where a person's browser can. */
export const isPortal = (body: string, { town }: Pick<Scene, 'town'>): boolean =>
  reachOf(body) === 'person' && town.has(body);

const answersByWord = (body: string, { town }: Scene): boolean => reachOf(body) === 'letter' || !town.has(body);

const reachOf = (body: string): string | undefined =>
  Object.hasOwn(manifests, body) ? manifests[body as keyof typeof manifests].reach : undefined;

async function decideAtPortal(
  errand: ErrandStanding,
  scene: Scene,
  { outcome = 'granted', text = `Vedtak: ${errand.step}` }: Decided,
): Promise<boolean> {
  await scene.town.tell(errand.with, '/_control/decisions', {
    ...matterOf(errand, scene),
    ...{ outcome, decidedOn: await scene.today(), text, automatic: errand.kind === 'automatic', post: true },
  });
  scene.say(`${errand.with}: ${errand.step}: ${outcome}`);
  return true;
}

/** How the body knows a matter: by person and step, or by our reference where that is more than one errand, or is about no person. */
function matterOf(errand: ErrandStanding, scene: Scene) {
  const about = scene.numbers.get(errand.about);
  const person = concerned(errand, scene).number;
  const isPlain = about?.length === person.length && isAlone(errand, scene.script.lifeEvent);
  return {
    ...{ person, kind: errand.step },
    ...(isPlain && about !== person && { about }),
    ...(!isPlain && { subject: `${errand.id}.${errand.round}` }),
  };
}

/** Whether a step has one errand for each party: neither periods nor several bodies. */
function isAlone({ step }: ErrandStanding, lifeEvent: string): boolean {
  const { leaflets, current } = (lifeEvents as Catalogue)[lifeEvent]!;
  const written = leaflets[current]?.steps[step];
  return written !== undefined && !written.every && !Array.isArray(written.with);
}

/** A body without a machine answers those whose errand it is, and they tell us. */
async function byWord(errand: ErrandStanding, scene: Scene, { outcome = 'granted' }: Decided): Promise<boolean> {
  const { people, numbers } = scene;
  const theirs = [...numbers].filter(([ref]) => isTheirs(errand, ref)).map(([, number]) => number);
  const teller = people.find(({ number }) => theirs.includes(number));
  const says = errand.kind === 'application' ? outcome : 'done';
  return teller !== undefined && tell(teller, errand, scene, { type: 'word.given', says });
}

function concerned(errand: ErrandStanding, { people, numbers }: Scene): Participant {
  const about = numbers.get(errand.about);
  const found = people.find((it) => it.number === about) ?? people.find((it) => sees(errand, it.number, numbers));
  return found ?? people[0]!;
}

const sees = ({ seenBy }: ErrandStanding, number: string, numbers: Scene['numbers']): boolean =>
  seenBy.some((ref) => numbers.get(ref) === number);
