import { dayOf } from '../../../journey/calendar.js';
import type { Language } from '../../../life-events/texts/text.js';
import type { TasksWanted } from '../../../store/list-tasks.js';
import { nameOf } from '../../access/actor.js';
import type { Connections } from '../../connections.js';
import { lawNow } from '../../law-now.js';
import type { Queue } from '../../shapes/desk.js';
import { areShielded } from '../shielded.js';
import { ofTask, type Staff } from './of-task.js';
import { queueRow } from './queue-row.js';

export const shows = ['all', 'mine', 'held'] as const;
export type Show = (typeof shows)[number];

interface Seeing {
  viewer: Staff;
  language: Language;
}

/** What is in the queue of the viewer's body, or of the operators: a page of it, and how much there is. */
export async function seeQueue(
  on: Connections,
  seeing: Seeing,
  { show, ...page }: { show: Show; after?: string; limit: number },
): Promise<Queue> {
  const { viewer } = seeing;
  const whose = { ...bodyOf(viewer), owner: viewer.kind };
  const today = dayOf(await lawNow(on));
  const mine = nameOf(viewer);
  const shown = {
    all: {},
    mine: { claimedBy: mine },
    held: { heldOn: today },
  } satisfies Record<Show, Partial<TasksWanted>>;
  const [counts, listed] = await Promise.all([
    on.store.desk.counts({ ...whose, claimedBy: mine, today }),
    rowsOf(on, seeing, { ...whose, ...shown[show], ...page }),
  ]);
  return { counts, ...listed };
}

/** The body's tasks in journeys of somebody. Where one is shielded, that there is one tells where they are: only who has special access finds it. */
export async function seeFound(
  on: Connections,
  seeing: Seeing & { viewer: Extract<Staff, { kind: 'caseworker' }> },
  refs: readonly string[],
): Promise<Queue> {
  const { viewer } = seeing;
  const today = dayOf(await lawNow(on));
  const { body } = viewer;
  const counts = await on.store.desk.counts({ body, owner: 'caseworker', claimedBy: nameOf(viewer), today });
  const { tasks } = refs.length === 0 ? { tasks: [] } : await rowsOf(on, seeing, { body, of: refs, limit: mostFound });
  return { counts, tasks: tasks.filter((it) => !it.shielded || viewer.shielded === true) };
}

const mostFound = 100;

const bodyOf = (viewer: Staff): { body?: string } => (viewer.kind === 'caseworker' ? { body: viewer.body } : {});

async function rowsOf(
  on: Connections,
  { viewer, language }: Seeing,
  wanted: TasksWanted,
): Promise<Omit<Queue, 'counts'>> {
  const { tasks, next } = await on.store.desk.list(wanted);
  const frames = await on.store.desk.frames(tasks);
  const standings = tasks.map((it) => frames.get(it.errand));
  const shields =
    viewer.kind === 'operator'
      ? []
      : await areShielded(
          on.store,
          standings.map((it) => it?.parties),
        );
  const desk = { viewer, language, now: await lawNow(on), manifests: on.manifests, catalogue: on.catalogue };
  const rows = tasks.map((task, nth) => queueRow(ofTask(desk, task, standings[nth]), shields[nth] ?? false));
  return { tasks: rows, ...(next !== undefined && { next }) };
}
