/** Everything else that a family's journey asks for, as the demo plays it, until nothing is left to answer or to wait for. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Api } from '../../cli/api.js';
import { answer } from '../../cli/demo/bodies.js';
import { act } from '../../cli/demo/participant.js';
import { learn, type Scene, sceneOf } from '../../cli/demo/scene.js';
import { havingChildren } from '../../cli/demo/scripts/having-children.js';
import { createTown } from '../../cli/demo/town.js';
import { dayOf } from '../../journey/calendar.js';
import { isEnd } from '../../journey/rounds/index.js';
import type { Standing } from '../../journey/standing.js';
import type { Family } from './families.js';
import type { Stage } from './stage.js';

export async function finish({ stack, office, today }: Stage, family: Family): Promise<void> {
  const { journey, child } = family;
  const scene = sceneOf({
    ...{ script: havingChildren, variant: new Set(), town: createTown(stack.addresses), journey, today },
    people: (['mother', 'father'] as const).map((name) => ({ name, ...family[name] })),
    others: { child: [child] },
    say: () => undefined,
  });
  let still = 0;
  for (let turn = 0; turn < 120; turn += 1) {
    const standing = await office.get<Standing>(`/journeys/${journey}`);
    if (standing.errands.every(({ state }) => isEnd(state))) return;
    still = (await play(scene)) + underWay(standing) > 0 ? 0 : still + 1;
    if (still < 4 || standing.next === undefined) await pause(250);
    else {
      await office.post('/calendar/leap', { to: dayOf(standing.next) });
      still = 0;
    }
  }
  throw new Error(`The journey never ended: ${await leftOpen(office, journey)}`);
}

async function leftOpen(office: Api, journey: string): Promise<string> {
  const { errands } = await office.get<Standing>(`/journeys/${journey}`);
  const open = errands.filter(({ state }) => !isEnd(state));
  return open.map(({ step, state, waitsFor }) => `${step} ${state} ${waitsFor}`).join(', ');
}

const underWay = ({ errands }: Standing): number =>
  errands.filter(({ state }) => state === 'submitting' || state === 'preparing').length;

async function play(scene: Scene): Promise<number> {
  let done = 0;
  for (const participant of scene.people) {
    const standing = await participant.api.get<Standing>(`/journeys/${scene.journey}`);
    learn(scene, standing, participant);
    done += await act(participant, standing, scene);
    done += await answer(standing, scene);
  }
  return done;
}
