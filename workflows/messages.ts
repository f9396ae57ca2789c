/** The contract: how a journey is started, told and asked. */
import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow';
import type { Beginning } from '../journey/begin.js';
import type { Journey } from '../journey/journey.js';
import type { News } from '../journey/news.js';
import type { ErrandStanding, Standing } from '../journey/standing.js';

/** Temporal's namespace. */
export const namespace = 'livsferd';
/** Task queue of all journeys, and of what their workers do in our own store. */
export const journeysQueue = 'journeys';
/** Task queue of what is said to participants. */
export const dialogsQueue = 'channel.dialogporten';
/** Task queue of what is read from registers' feeds. */
export const feedsQueue = 'feeds';

/** A journey begins once, and is carried from run to run after that. */
export type Start = { beginning: Beginning } | { carried: Journey };

/** Acts of participants and caseworkers: the sender is told what came of it. */
export type PersonsAct = Extract<News, { by: string }>;

/** What an act led to: whether the journey moved, and where the errand now stands. */
export interface Reply {
  moved: boolean;
  seq: number;
  errand?: ErrandStanding;
}

/** What bodies and registers bring. */
export const news = defineSignal<[News]>('news');
/** What people and caseworkers do; its update id is the command's, so that a repeat is answered as the first was. */
export const act = defineUpdate<Reply, [PersonsAct]>('act');
/** Where every errand has come to. */
export const standing = defineQuery<Standing>('standing');
/** The whole carried state, for the sweep and for closing. */
export const carried = defineQuery<Journey>('carried');

/** Workflow id of what follows a register's feed. */
export const feedId = (register: string): string => `feed.${register}`;
