import { z } from 'zod';
import { decisionData, delay } from '../answering.js';
import { CloudEvent } from '../cloud-event.js';
import type { Bench, Call } from '../stand-in.js';
import { type Manners, mannerFor } from './manners.js';

interface Errand {
  subject: string;
  step: string;
  about: Record<string, unknown>;
  fields: Record<string, unknown>;
  came: string[];
}

export interface Municipality {
  errands: Record<string, Errand>;
  seen: Record<string, true>;
  manners: Manners;
}

export const appeal = { body: 'Statsforvalteren', weeks: 3 };

const happenings = [
  'submitted',
  'withdrawn',
  'corrected',
  'told',
  'supplemented',
  'stopped',
  'asked',
  'nudged',
  'appealed',
] as const;
type Happening = (typeof happenings)[number];

/** The events a municipality takes from Livsferd. */
const Taken = CloudEvent.extend({
  type: z.enum(happenings.map((happening) => `no.livsferd.errand.${happening}.v1` as const)),
  subject: z.string().min(1),
  data: z.looseObject({
    step: z.string().min(1),
    about: z.record(z.string(), z.unknown()).default({}),
    fields: z.record(z.string(), z.unknown()).default({}),
  }),
});

function decide(bench: Bench<Municipality>, { subject, step }: Errand, outcome: 'granted' | 'refused'): void {
  const { answer, milliseconds, today } = mannerFor(bench.state.manners, step);
  const wait = delay(answer, milliseconds);
  if (wait === undefined) return;
  bench.post({ type: 'decided', subject, data: { ...decisionData({ outcome }, appeal, today), step } }, wait);
}

function ask({ state, post }: Bench<Municipality>, { subject, step }: Errand): void {
  const { answer, milliseconds } = mannerFor(state.manners, step);
  const wait = delay(answer, milliseconds);
  const question = 'Hvilken dato ønsker dere oppstart fra?';
  if (wait !== undefined) post({ type: 'asked-for-more', subject, data: { step, question } }, wait);
}

function consider(bench: Bench<Municipality>, errand: Errand): void {
  const { subject, step } = errand;
  const { acknowledge, outcome } = mannerFor(bench.state.manners, step);
  if (acknowledge) bench.post({ type: 'acknowledged', subject, data: { step } });
  if (outcome === 'ask') ask(bench, errand);
  else decide(bench, errand, outcome === 'accept' ? 'granted' : 'refused');
}

/** Its own decision, looked at once more: changed where it is of the kind that grants. */
function reconsider({ state, post }: Bench<Municipality>, { subject, step }: Errand): void {
  const { answer, milliseconds, outcome, today } = mannerFor(state.manners, step);
  const wait = delay(answer, milliseconds);
  const decision = { outcome: outcome === 'refuse' ? ('refused' as const) : ('granted' as const) };
  const { appeal: _, automatic: __, ...reversed } = decisionData(decision, appeal, today);
  if (wait !== undefined) post({ type: 'reversed', subject, data: { ...reversed, step } }, wait);
}

function mend({ unpost, post }: Bench<Municipality>, { subject, step }: Errand): void {
  unpost(subject);
  post({ type: 'corrected', subject, data: { step, corrected: true } });
}

function take({ state, post }: Bench<Municipality>, { subject, step }: Errand): void {
  const { told } = mannerFor(state.manners, step);
  if (told !== 'nothing') post({ type: told, subject, data: { step } });
}

const reactions: Record<Happening, (bench: Bench<Municipality>, errand: Errand) => void> = {
  submitted: consider,
  supplemented: (bench, errand) => decide(bench, errand, 'granted'),
  withdrawn: ({ unpost }, { subject }) => unpost(subject),
  corrected: mend,
  stopped: mend,
  asked: mend,
  told: take,
  nudged: take,
  appealed: reconsider,
};

/** Takes one event, once: a repeat by source and id is thanked for and changes nothing. */
export function takeEvent({ content }: Call, bench: Bench<Municipality>) {
  const { id, source, subject, type, data } = Taken.parse(content);
  const key = `${source}/${id}`;
  if (bench.state.seen[key]) return { status: 202 };
  bench.state.seen[key] = true;
  const happening = type.split('.')[3] as Happening;
  const errand = bench.state.errands[subject] ?? { subject, step: data.step, about: data.about, fields: {}, came: [] };
  errand.fields = { ...errand.fields, ...data.fields };
  errand.came.push(happening);
  bench.state.errands[subject] = errand;
  bench.commit({ key, verb: happening, what: { subject, step: data.step, about: data.about } });
  reactions[happening](bench, errand);
  return { status: 202 };
}
