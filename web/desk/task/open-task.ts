import { html, type TemplateResult } from 'lit';
import type { QueueRow, TaskShown } from '../../../api/shapes/desk.js';
import type { Offer } from '../../../api/shapes/offer.js';
import { createActKey } from '../../shared/act-key.js';
import { dropDraft, hasDraft, keepDraft } from '../../shared/draft.js';
import { Failure } from '../../shared/failure.js';
import { goToHeading } from '../../shared/go-to-heading.js';
import { actOf } from '../../shared/offer-form.js';
import type { Page } from '../../shared/open-page.js';
import type { Values } from '../../shared/wanted-fields.js';
import { type ActInHand, asksFirst, createActInHand } from './act-in-hand.js';
import { type Act, canAnswer, ownActs } from './acts-of.js';
import { createAnswerForm } from './answer-form.js';
import { doneWith } from './done-with.js';
import { isConflict, readAgainButton } from './read-again-button.js';
import { taskGone } from './task-gone.js';
import { type TaskState, unread } from './task-state.js';

/** After an act the journey's record follows within moments; so long it is looked for, in milliseconds. */
const looks = [300, 700, 1500];

/** The open task with what can be done about it. */
export interface OpenTask extends Readonly<TaskState> {
  show(name: string | undefined): Promise<void>;
  readAgain(): Promise<void>;
  /** Sees from the queue whether somebody has taken it, or let it go. */
  compare(rows: readonly QueueRow[]): void;
  /** Does an act at once, or asks for what it wants; `opener` is the button that has focus again when it is put aside. */
  take(act: Act, opener: string): void;
  /** What can be done about a failure beside trying again. */
  remedy(failure: Failure): TemplateResult;
  /** Keeps what is typed while one signs in again. */
  keep(): void;
}

interface Around {
  page: Page;
  draw: () => void;
  /** What stands beside the button that saves an answer. */
  beside: () => TemplateResult;
  /** The queue is to be read again. */
  settled: () => Promise<void>;
}

export function createOpenTask({ page, draw, beside, settled }: Around): OpenTask {
  const state = unread();
  let typed: Values = {};
  let opener = '';

  const remedy = (failure: Failure): TemplateResult =>
    isConflict(failure) ? readAgainButton(page.say, () => void readAgain()) : html``;

  const hand = (act: Act, values: Values): ActInHand =>
    createActInHand({ page, act, values, redraw: draw, remedy, putAside, done: () => void done(act) });

  function put(task: TaskShown): void {
    const before = { answer: state.answer, act: state.act };
    Object.assign(state, { task, failure: undefined, hasChanged: false });
    const form = { page, question: task.question, values: typed, redraw: draw, beside, remedy };
    state.answer = canAnswer(task) ? createAnswerForm({ ...form, done: (answer) => void done(answer) }) : undefined;
    state.act = renewed(task, before.act);
    if (before.answer && !state.answer) state.left = [...state.left, ...textsIn(typed)];
    if (before.act && !state.act) state.left = [...state.left, ...textsIn(before.act.values)];
  }

  /** The act that was in hand as it is offered now; else one that was left to sign in again. */
  function renewed(task: TaskShown, before: ActInHand | undefined): ActInHand | undefined {
    const isThis = (act: Act) => (before ? actOf(act) === actOf(before.act) : hasDraft(actOf(act)));
    const act = ownActs(task).find(isThis);
    return act && hand(act, before?.values ?? {});
  }

  async function read(name: string): Promise<void> {
    const address = `/tasks/${encodeURIComponent(name)}?language=${page.language}`;
    const heard = await page.api.read<TaskShown>(address, { leaving: keep }).catch(failed);
    if (state.name !== name) return;
    if (!(heard instanceof Failure)) put(heard);
    else if (state.done && state.task && heard.kind === 'not-found') put(taskGone(state.task));
    else state.failure = heard;
    draw();
  }

  async function done(act: Offer): Promise<void> {
    const { name, task } = state;
    if (name === undefined || !task) return;
    typed = {};
    Object.assign(state, {
      act: undefined,
      answer: undefined,
      trouble: undefined,
      left: [],
      done: doneWith(act, page.say),
    });
    await read(name);
    if (state.name !== name) return;
    goToHeading(page.main, state.done ? '#done' : '#act-heading');
    page.announce(state.done?.says ?? state.task?.claim.says ?? '');
    await settled();
    if (act.to.startsWith('/journeys/')) await follow(name, task.version);
  }

  async function follow(name: string, version: number): Promise<void> {
    for (const wait of looks) {
      await new Promise((resolve) => window.setTimeout(resolve, wait));
      if (state.name !== name || state.act || state.task?.version !== version || state.task.closed) break;
      await read(name);
    }
    await settled();
  }

  async function readAgain(): Promise<void> {
    if (state.name === undefined) return;
    Object.assign(state, { done: undefined, trouble: undefined });
    await read(state.name);
    goToHeading(page.main, state.left.length > 0 ? '#left' : '#act-heading');
    page.announce(page.say('page.desk.readAgain.done'));
    await settled();
  }

  async function send(act: Act, key: string): Promise<void> {
    if (state.sending) return;
    Object.assign(state, { sending: act, trouble: undefined });
    draw();
    const failure = await page.api.send(act.to, act.content, key, { leaving: keep }).then(() => undefined, failed);
    state.sending = undefined;
    if (!failure) return done(act);
    state.trouble = { act, failure, again: failure.isPassing ? () => void send(act, key) : undefined };
    draw();
  }

  function putAside(): void {
    state.act = undefined;
    dropDraft();
    draw();
    document.getElementById(opener)?.focus();
  }

  function keep(): void {
    const { act, task } = state;
    const answer = task?.question.answers.find(({ says }) => says === typed.answer) ?? task?.question.answers[0];
    if (act) keepDraft({ act: actOf(act.act), values: act.values });
    else if (answer) keepDraft({ act: actOf(answer), values: typed });
  }

  return Object.assign(state, {
    async show(name: string | undefined) {
      if (name !== state.name) {
        typed = {};
        Object.assign(state, unread(name));
      }
      draw();
      if (name !== undefined) await read(name);
    },
    readAgain,
    compare(rows: readonly QueueRow[]) {
      const row = rows.find(({ task }) => task === state.task?.task);
      if (row && row.claim !== state.task?.claim.by) state.hasChanged = true;
    },
    take(act: Act, from: string) {
      opener = from;
      Object.assign(state, { act: asksFirst(act) ? hand(act, {}) : undefined, done: undefined, trouble: undefined });
      draw();
      if (state.act) goToHeading(page.main, '#act-in-hand');
      else void send(act, createActKey()(act.to, act.content));
    },
    remedy,
    keep,
  });
}

const failed = (error: unknown): Failure => {
  if (error instanceof Failure) return error;
  throw error;
};

const textsIn = ({ answer: _, ...values }: Values): string[] => Object.values(values).filter((it) => it.trim() !== '');
