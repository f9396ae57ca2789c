/** Plays a life that was lived in the kernel on Temporal's server that skips time: the same is said, at the same instants of the journey's calendar. */
import { setTimeout as pause } from 'node:timers/promises';
import { ApplicationFailure } from '@temporalio/common';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import type { Gather } from '../../activities/gather.js';
import type { Delivered, Send } from '../../activities/send.js';
import { dayOf, type Instant, startOf } from '../../journey/calendar.js';
import { answerOf, learned, registersOf } from '../registers.js';
import { today } from '../stories.js';
import type { Story, Told, World } from '../workflows/carrying.js';
import { runsOf } from '../workflows/runs.js';
import type { Skipping } from '../workflows/skipping.js';
import { endingsOf } from './endings.js';
import { type Life, type Lived, nameIn, sendName, type Turn } from './lives.js';
import type { HistoryJson } from './recorded.mjs';

const nine = 9 * 3_600_000;

/** What a life left behind on the server. */
export type Left = Awaited<ReturnType<typeof play>>;

/** Tells the journey everything, and gives what it left. */
export async function play({ world, now, sleepUntil }: Skipping, life: Life, lived: Lived) {
  const offset = startOf(today) + nine - (await now());
  const lawsNow = async (): Promise<Instant> => (await now()) + offset;
  const around = worldOf(life, lived, lawsNow);
  const journey = await world.beginAs(life.id, { ...lived.beginning, offset }, around.story);
  for (const turn of lived.turns) {
    await journey.rests();
    await sleepUntil(turn.now - offset);
    await journey.rests();
    around.learn(turn);
    await say(journey, turn);
  }
  await journey.rests();
  return { ...(await left(world, journey)), endings: endingsIn(journey), standing: journey.shown(), type: life.id };
}

/** Registers that hold what the life says they hold by now, and bodies that take messages as they did in it. */
function worldOf({ leaflet }: Life, lived: Lived, law: () => Promise<Instant>) {
  let known = lived.opening;
  const answered = new Set<string>();
  const taken = [...lived.taken];
  const story: Story = {
    async gather(it: Gather) {
      await inTurn(it, registersOf(leaflet, it.parts), answered);
      return answerOf(leaflet, known, it, dayOf(await law()));
    },
    async send(it: Send): Promise<Delivered> {
      const name = sendName(it);
      const at = taken.findIndex(({ send }) => send === name);
      const [how] = at < 0 ? [] : taken.splice(at, 1);
      const type = how && failures[how.cause ?? how.outcome];
      if (type) throw ApplicationFailure.nonRetryable('no', type);
      return { outcome: how?.outcome ?? 'sent' };
    },
  };
  const learn = ({ holds }: Turn): void => {
    if (holds) known = learned(known, holds);
  };
  return { story, learn };
}

/** Registers that are read at once answer in the order of the leaflet, for a plan that is made between two answers may come out otherwise. */
async function inTurn({ key, register }: Gather, all: readonly string[], answered: Set<string>): Promise<void> {
  const before = all.slice(0, all.indexOf(register));
  while (!before.every((it) => answered.has(`${key} ${it}`))) await pause(5);
  if (before.length > 0) await pause(25);
  answered.add(`${key} ${register}`);
}

/** How the gate fails, by what the journey makes of it. */
const failures: Readonly<Record<string, string>> = {
  'refused-by-body': 'Refused',
  'outcome-unknown': 'OutcomeUnknown',
  unreadable: 'Unreadable',
  unconsented: 'Unconsented',
};

async function say(journey: Told, { news, named }: Turn): Promise<void> {
  if (!news) return;
  const { errands } = await journey.look();
  const errand = named === undefined ? undefined : errands.find((it) => nameIn(errands, it) === named);
  if (named !== undefined && !errand) throw new Error(`no errand ${named}, of which it should hear ${news.type}`);
  const it = { ...news, ...(errand && { errand: errand.id }) };
  if ('by' in it) await journey.acts(it);
  else await journey.hears(it);
}

const endingsIn = ({ seen }: Told): Set<string> => new Set(seen.shows.flatMap(({ standing }) => endingsOf(standing)));

async function left(world: World, journey: Told): Promise<{ workflowId: string; histories: HistoryJson[] }> {
  const { firstRunId } = (await journey.handle.describe()).raw.workflowExecutionInfo!;
  const histories: HistoryJson[] = [];
  for await (const history of runsOf(world.client, journey.id, firstRunId!))
    histories.push(JSON.parse(historyToJSON(history)));
  return { workflowId: journey.id, histories };
}
