/** A year, on Temporal’s server that skips time: the journey comes to what the kernel comes to by itself. */
import { ApplicationFailure } from '@temporalio/common';
import { dayOf } from '../../journey/calendar.js';
import type { Effect } from '../../journey/effects.js';
import { eventually, type Told } from './carrying.js';
import { type Carried, leaflets } from './leaflets.js';
import { endRuntime } from './runtime.js';
import { openSkipping, type Skipping, whereTimeSkips } from './skipping.js';
import { type Chapter, newsOf, tellKernel, timeOf, toldOf } from './told-the-same.js';

whereTimeSkips('where time skips', () => {
  let skipping: Skipping;

  beforeAll(async () => {
    skipping = await openSkipping();
  });

  afterAll(async () => {
    await skipping.close();
    await endRuntime();
  });

  /** Nothing is underway any more, and what was said has been heard. */
  const rest = (journey: Told, heard: number): Promise<void> =>
    eventually(async () => {
      await journey.rests();
      if ((await journey.look()).heard < heard) throw new Error('not everything has been heard');
    });

  /** Tells a journey a story, day by day. */
  async function live(type: Carried, chapters: readonly Chapter[], until: number) {
    const began = await skipping.now();
    const journey = await skipping.world.begin(type, {}, dayOf(began));
    await eventually(() => journey.shown().errands.length > 0 || Promise.reject(new Error('no plan yet')));
    await rest(journey, 0);
    let heard = 0;
    for (const chapter of chapters) {
      const now = timeOf(chapter, began);
      await skipping.sleepUntil(now);
      await rest(journey, heard);
      const news = newsOf(chapter, await journey.look(), now);
      if ('by' in chapter.says) await journey.acts(news);
      else {
        await journey.hears(news);
        heard += 1;
      }
      await rest(journey, heard);
    }
    await skipping.sleepUntil(timeOf({ day: until }, began));
    await rest(journey, heard);
    const { journey: alone, effects } = await tellKernel(leaflets[type], chapters, began, until);
    return { journey, state: await journey.look(), alone, effects };
  }

  const yes = (day: number, by: string, step: string, about?: string): Chapter => ({
    ...{ day, step, says: { type: 'consent.given', by, choice: 'Måke' } },
    ...(about !== undefined && { about }),
  });
  const decides = (day: number, outcome: string, step: string, about?: string): Chapter => ({
    ...{ day, step, says: { type: 'decision.received', decision: { outcome, on: 'today' } } },
    ...(about !== undefined && { about }),
  });

  const sends = (effects: readonly Effect[]): string[] =>
    effects.flatMap((it) => (it.verb === 'send' ? [`${it.step} ${it.about} ${it.with} ${it.act}`] : [])).sort();
  const sent = ({ seen }: Told): string[] =>
    seen.calls
      .filter((it) => it.activity === 'send')
      .map(({ it }) => `${it.step} ${it.about} ${it.with} ${it.act}`)
      .sort();
  const said = (all: readonly object[], says: string): string[] =>
    all
      .flatMap((it) => ('says' in it && it.says === says && 'to' in it && 'step' in it ? [`${it.step} ${it.to}`] : []))
      .sort();

  test('a year with reminders, silence, refusals, appeals that run out and a page every fortnight', async () => {
    const { journey, state, alone, effects } = await live(
      'harbour',
      [
        yes(9, 'ada', 'name'),
        yes(10, 'ben', 'name'),
        yes(20, 'ada', 'insure', 'ada'),
        decides(30, 'refused', 'pilot', 'ben'),
        decides(35, 'granted', 'pilot', 'ada'),
        {
          day: 60,
          step: 'register',
          says: { type: 'errand.resolved', by: 'caseworker', outcome: 'done', grounds: 'phoned' },
        },
        yes(61, 'ada', 'berth'),
        yes(62, 'ben', 'berth'),
        decides(100, 'granted', 'berth'),
        decides(120, 'granted', 'blessing'),
        yes(123, 'ben', 'log'),
      ],
      365,
    );
    expect(toldOf(state)).toEqual(toldOf(alone));
    expect(sent(journey)).toEqual(sends(effects));
    const calls = journey.seen.calls.map((it) => it.it);
    expect(said(calls, 'silent').length).toBeGreaterThan(0);
    expect(said(calls, 'silent')).toEqual(said(effects, 'silent'));
    expect(said(calls, 'reminder')).toEqual(said(effects, 'reminder'));
    expect(said(calls, 'lapsed')).toEqual(said(effects, 'lapsed'));
  });

  test('a right that nobody claims is lost on its day, after reminders', async () => {
    const { journey, state, alone, effects } = await live('berth', [yes(3, 'ada', 'berth')], 200);
    expect(toldOf(state)).toEqual(toldOf(alone));
    expect(state.errands.find((it) => it.step === 'berth')?.state).toBe('lapsed');
    const reminders = said(
      journey.seen.calls.map((it) => it.it),
      'reminder',
    );
    expect(reminders.filter((it) => it === 'berth ben')).toHaveLength(2);
    expect(reminders).toEqual(said(effects, 'reminder'));
  });

  test('a wait of months is slept as data, and ends on its day', async () => {
    const { journey, state, alone } = await live('blessing', [], 80);
    expect(toldOf(state)).toEqual(toldOf(alone));
    expect(state.errands).toMatchObject([{ step: 'blessing', state: 'withBody' }]);
    const { raw } = await journey.handle.describe();
    expect(raw.workflowExecutionInfo?.execution?.runId).not.toBe(raw.workflowExecutionInfo?.firstRunId);
    expect((await journey.events()).length).toBeLessThan(40);
  });

  test('a body that is away for two days is an operator’s task, and is sent the same once it is back', async () => {
    let isAway = true;
    const began = await skipping.now();
    const journey = await skipping.world.begin(
      'notices',
      {
        send: async (it) => {
          if (it.with === 'guard' && isAway) throw ApplicationFailure.retryable('away', 'Unavailable');
          return { outcome: 'acknowledged' };
        },
      },
      dayOf(began),
    );
    await journey.reaches('tell', 'acknowledged', { body: 'customs' });
    await skipping.sleepUntil(began + 2.5 * 86_400_000);
    const { id, cause } = await journey.reaches('tell', 'stalled', { body: 'guard' });
    expect(cause).toBe('unavailable');
    const task = await eventually(() => journey.seen.calls.find((it) => it.activity === 'openTask')!.it);
    expect(task).toMatchObject({ owner: 'operator', errand: id });
    isAway = false;
    await journey.acts({ type: 'errand.retried', by: 'operator', errand: id });
    await journey.reaches('tell', 'acknowledged', { body: 'guard' });
    const keys = journey.sends('tell').flatMap((it) => (it.with === 'guard' ? [it.key] : []));
    expect(keys.length).toBeGreaterThan(20);
    expect(new Set(keys).size).toBe(1);
  });

  test('every run of these journeys comes out the same when it is read again', async () => {
    expect(await skipping.world.replayAll()).toBeGreaterThan(6);
  });
});
