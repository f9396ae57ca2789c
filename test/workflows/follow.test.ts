import { setTimeout as pause } from 'node:timers/promises';
import { ApplicationFailure } from '@temporalio/common';
import type { Send } from '../../activities/send.js';
import { knows } from './bodies.js';
import { createWorld, eventually, type Told, type World } from './carrying.js';
import { today } from './dates.js';
import { gate } from './gate.js';
import { joinServer, type Place } from './server.js';

let place: Place;
let world: World;

beforeAll(async () => {
  place = await joinServer();
  world = await createWorld(place);
  await world.work();
});

afterAll(async () => {
  await world.close();
  await place.leave();
});

/** Both owners agree to what the berth needs. */
async function agree(journey: Told): Promise<void> {
  const { id } = await journey.reaches('berth', 'asking');
  for (const by of ['ada', 'ben']) await journey.acts({ type: 'consent.given', errand: id, by });
}

const granted = { outcome: 'granted', on: today } as const;

describe('effects', () => {
  test('each goes to its own body’s queue, under an id that its key says', async () => {
    const journey = await world.begin('berth');
    await agree(journey);
    const { id } = await journey.reaches('berth', 'withBody');
    const insured = ['ada', 'ben'].map((to) => `${journey.errand('insure', { about: to }).id}/1/ask.${to}/1`);
    const asked = ['ada', 'ben'].flatMap((to) => [`${id}/1/ask.${to}/1`, `${id}/1/close.${to}/2`]);
    await eventually(() =>
      expect(journey.seen.calls.map(({ activity, queue, id }) => `${activity} ${queue} ${id}`).sort()).toEqual(
        [
          'gather agency.registry gather/1/registry',
          `send agency.municipalities ${id}/1/submit/3`,
          ...[...asked, ...insured].map((it) => `tellParticipant channel.dialogporten ${it}`),
        ].sort(),
      ),
    );
  });

  test('the gate is handed the whole effect, though its ids say half of it', async () => {
    const journey = await world.begin('berth');
    await agree(journey);
    const { id } = await journey.reaches('berth', 'withBody');
    expect(journey.sends('berth')).toEqual([
      {
        ...{ verb: 'send', act: 'submit', step: 'berth', about: 'boat', with: 'north', errand: id, round: 1 },
        ...{ journey: journey.id, key: `${journey.id}/${id}/1/submit/3`, leaflet: 'harbour@1' },
        ...{ by: ['ada', 'ben'], withheld: [] },
      },
    ]);
  });

  test('a withdrawal does not overtake the application that it takes back', async () => {
    const door = gate();
    const journey = await world.begin('berth', { send: (it) => door.opened.then(() => sent(it)) });
    await agree(journey);
    const { id } = await journey.reaches('berth', 'submitting');
    await journey.acts({ type: 'application.withdrawn', errand: id });
    await pause(300);
    expect(journey.sends('berth').map((it) => it.act)).toEqual(['submit']);
    door.open();
    await eventually(() => expect(journey.sends('berth').map((it) => it.act)).toEqual(['submit', 'withdraw']));
  });

  test('a task that is closed while its opening is still on its way is closed in the end', async () => {
    const door = gate();
    const refuses = async () => {
      throw ApplicationFailure.nonRetryable('no', 'Refused');
    };
    const journey = await world.begin('notices', { send: refuses, openTask: () => door.opened });
    const { id } = await journey.reaches('tell', 'stalled', { body: 'guard' });
    await journey.acts({ type: 'errand.resolved', by: 'caseworker', outcome: 'done', grounds: 'phoned', errand: id });
    const atDesk = () => journey.seen.calls.filter((it) => it.it.errand === id && it.activity.endsWith('Task'));
    await pause(300);
    expect(atDesk().map((it) => it.activity)).toEqual(['openTask']);
    door.open();
    await eventually(() => expect(atDesk().map((it) => it.activity)).toEqual(['openTask', 'closeTask']));
  });

  test('a register is read again only when it has answered, so that what it said first is not heard last', async () => {
    const door = gate();
    const journey = await world.begin('notices', {
      gather: async (it) => {
        if (it.parts) await door.opened;
        return knows(it);
      },
    });
    await journey.reaches('tell', 'acknowledged', { body: 'guard' });
    const change = { type: 'register.changed', parties: ['ada'], parts: ['boat'] };
    await world.reopen('notices', await ended(journey), change);
    await journey.hears(change);
    const reads = () => journey.seen.calls.filter((it) => it.activity === 'gather').map((it) => it.id);
    await pause(300);
    expect(reads()).toEqual(['gather/1/registry', 'gather/2/registry']);
    door.open();
    await eventually(() => expect(reads()).toHaveLength(3));
    expect(await ended(journey)).toMatchObject({ heard: 2 });
  });

  test('where no register holds anything, the plan is made at once', async () => {
    const journey = await world.begin('unregistered');
    await journey.reaches('tell', 'acknowledged', { body: 'customs' });
    expect(journey.seen.calls.map((it) => it.activity)).toEqual(['send', 'send']);
  });

  test('what was begun by one law is carried out by it, also when a newer one knows no such body', async () => {
    const journey = await world.begin('renewed', {
      send: async (it) => {
        if (it.act === 'submit' && it.with === 'guard') throw ApplicationFailure.nonRetryable('lost', 'OutcomeUnknown');
        return sent(it);
      },
    });
    await journey.reaches('tell', 'stalled', { body: 'guard' });
    await journey.reaches('tell', 'acknowledged', { body: 'customs' });
    await journey.hears({ type: 'rules.released', leaflet: 'harbour@2' });
    await journey.reaches('tell', 'superseded', { body: 'guard' });
    const [, , told] = await eventually(() => {
      expect(journey.sends('tell')).toHaveLength(3);
      return journey.sends('tell');
    });
    expect(told).toMatchObject({ act: 'tell', with: 'guard', leaflet: 'harbour@1' });
    expect(await journey.failedTasks()).toEqual([]);
  });

  test('whoever is given a task is told of which life event', async () => {
    const refuses = async () => {
      throw ApplicationFailure.nonRetryable('no', 'OutcomeUnknown');
    };
    const journey = await world.begin('notices', { send: refuses });
    await journey.reaches('tell', 'stalled', { body: 'guard' });
    const task = await eventually(() => journey.seen.calls.find((it) => it.activity === 'openTask')!.it);
    expect(task).toMatchObject({ journey: journey.id, lifeEvent: 'harbour', cause: 'outcome-unknown' });
  });
});

describe('what a body does', () => {
  test.each([
    ['Refused', 'stalled', 'refused-by-body'],
    ['OutcomeUnknown', 'stalled', 'outcome-unknown'],
    ['Unreadable', 'stalled', 'unreadable'],
    ['Stopped', 'preparing', 'stopped'],
    ['Unconsented', 'asking', undefined],
    ['Unavailable', 'stalled', 'unavailable'],
    ['SomethingNew', 'stalled', 'unavailable'],
  ])('when a send ends as %s, the errand is %s', async (type, state, cause) => {
    const journey = await world.begin('notices', {
      send: async (it) => {
        if (it.with === 'guard') throw ApplicationFailure.nonRetryable('no', type);
        return sent(it);
      },
    });
    expect((await journey.reaches('tell', state, { body: 'guard' })).cause).toBe(cause);
    await journey.reaches('tell', 'acknowledged', { body: 'customs' });
  });

  test('a body that is away for a moment is tried again under the same key', async () => {
    let tries = 0;
    const journey = await world.begin('notices', {
      send: async (it) => {
        tries += it.with === 'guard' ? 1 : 0;
        if (it.with === 'guard' && tries === 1) throw ApplicationFailure.retryable('away', 'Unavailable');
        return sent(it);
      },
    });
    await journey.reaches('tell', 'acknowledged', { body: 'guard' });
    const calls = journey.seen.calls.filter((it) => it.it.with === 'guard');
    expect(calls.map((it) => it.attempt)).toEqual([1, 2]);
    expect(new Set(calls.map((it) => it.it.key)).size).toBe(1);
  });

  test('a register that refuses to be read is somebody’s task, and is asked again tomorrow', async () => {
    const journey = await world.begin('notices', {
      gather: async () => {
        throw ApplicationFailure.nonRetryable('no', 'Refused');
      },
    });
    const task = await eventually(() => journey.seen.calls.find((it) => it.activity === 'openTask')!.it);
    expect(task).toMatchObject({ owner: 'operator', cause: 'refused-by-body', with: 'registry' });
    expect((await journey.look()).missed).toMatchObject({ from: 'registry', again: expect.any(String) });
  });

  test('a decision that comes before the receipt is heard', async () => {
    const journey: Told = await world.begin('berth', {
      send: async (it) => {
        if (it.step === 'berth')
          await journey.hears({ type: 'decision.received', errand: it.errand, decision: granted });
        return sent(it);
      },
    });
    await agree(journey);
    const { decisions } = await journey.reaches('berth', 'granted');
    expect(decisions).toMatchObject([{ outcome: 'granted', by: 'north', said: 'body' }]);
    await journey.reaches('tell', 'acknowledged', { body: 'guard' });
  });
});

describe('acts', () => {
  test('whoever acts is given the journey’s own answer', async () => {
    const journey = await world.begin('berth');
    const { id } = await journey.reaches('berth', 'asking');
    const first = await journey.acts({ type: 'consent.given', errand: id, by: 'ada' });
    expect(first).toMatchObject({ moved: true, errand: { id, state: 'asking', replies: { ada: { says: 'yes' } } } });
    const second = await journey.acts({ type: 'consent.given', errand: id, by: 'ben' });
    expect(second).toMatchObject({ moved: true, errand: { id, state: 'submitting' } });
    expect(second.seq).toBeGreaterThan(first.seq);
  });

  test('an act is answered as it was heard, whatever came right after it', async () => {
    const journey = await world.begin('berth');
    const { id } = await journey.reaches('berth', 'asking');
    const both = ['ada', 'ben'].map((by) => journey.acts({ type: 'consent.given', errand: id, by }));
    const states = (await Promise.all(both)).map((it) => it.errand?.state);
    expect(states.sort()).toEqual(['asking', 'submitting']);
  });

  test('an act that is repeated is answered as the first time, from the history', async () => {
    const journey = await world.begin('berth');
    const { id } = await journey.reaches('berth', 'asking');
    const act = { type: 'consent.given', errand: id };
    const first = await journey.acts(act, 'command-1');
    await journey.acts({ ...act, by: 'ben' });
    expect(await journey.acts(act, 'command-1')).toEqual(first);
    expect((await journey.events()).filter((it) => it === 'WORKFLOW_EXECUTION_UPDATE_ACCEPTED')).toHaveLength(2);
  });

  test('an act that a journey cannot hear moves nothing, and says so', async () => {
    const journey = await world.begin('berth');
    const { id } = await journey.reaches('berth', 'asking');
    expect(await journey.acts({ type: 'errand.retried', errand: id })).toMatchObject({ moved: false });
    expect(await journey.acts({ type: 'consent.given', errand: 'no such errand' })).toEqual({
      moved: false,
      seq: expect.any(Number),
    });
  });
});

describe('news that nobody can read', () => {
  const poison: readonly unknown[] = [
    undefined,
    null,
    'decision.received',
    [],
    {},
    { type: 'decision.received' },
    { id: 1, type: 'trigger.annulled' },
    { id: 'a', type: 'no such news' },
    { id: 'b', type: 'constructor' },
    { id: 'c', type: 'decision.received', errand: 'x', decision: null },
    { id: 'd', type: 'decision.received', errand: 'x', decision: { outcome: 'granted', on: '2026-02-30' } },
    { id: 'e', type: 'party.joined', party: { ref: 'x', is: 'person' } },
    { id: 'f', type: 'calendar.moved', offset: 'far' },
    { id: 'g', type: 'register.changed', parties: 'boat', parts: [] },
    { id: 'h', type: 'effect.ended', key: 'x', errand: 'x', round: 1, outcome: 'granted' },
    { id: 'i', type: 'time.passed' },
    { id: 'j', type: 'findings.gathered', found: {} },
  ];

  test('it is ignored, and the journey goes on', async () => {
    const journey = await world.begin('berth');
    await journey.reaches('berth', 'asking');
    const before = await journey.look();
    for (const it of poison) await journey.handle.signal('news', it);
    await journey.handle.signal('no such signal', 'at all');
    await agree(journey);
    await journey.reaches('berth', 'withBody');
    expect(await journey.failedTasks()).toEqual([]);
    expect(before.errands.map((it) => it.id)).toEqual((await journey.look()).errands.map((it) => it.id));
  });

  test('what was told is counted as heard, so that nobody asks for it again', async () => {
    const journey = await world.begin('berth');
    await journey.reaches('berth', 'asking');
    for (const it of poison) await journey.handle.signal('news', it);
    await journey.acts({ type: 'errand.retried' });
    const withAnId = poison.filter((it) => typeof it === 'object' && it !== null && 'id' in it);
    expect((await journey.look()).heard).toBe(withAnId.length);
  });

  test('an act that nobody can read is answered: nothing moved', async () => {
    const journey = await world.begin('berth');
    await journey.reaches('berth', 'asking');
    for (const it of poison)
      expect(await journey.handle.executeUpdate('act', { args: [it] })).toMatchObject({ moved: false });
    expect(await journey.failedTasks()).toEqual([]);
  });
});

describe('time', () => {
  test('a journey never has more than one timer', async () => {
    const journey = await world.begin('berth');
    await agree(journey);
    const { id } = await journey.reaches('berth', 'withBody');
    await journey.hears({ type: 'decision.received', errand: id, decision: { outcome: 'refused', on: today } });
    await journey.reaches('berth', 'refused');
    await journey.reaches('tell', 'acknowledged', { body: 'customs' });
    const timers = (await journey.events()).filter((it) => it.startsWith('TIMER'));
    let running = 0;
    for (const it of timers) {
      running += it === 'TIMER_STARTED' ? 1 : -1;
      expect(running).toBeLessThanOrEqual(1);
    }
    expect(timers.filter((it) => it === 'TIMER_STARTED').length).toBeLessThanOrEqual(4);
  });

  test('a long wait is slept in a run of its own, which knows all that was known and stirs for nothing', async () => {
    const journey = await world.begin('blessing');
    await eventually(async () => {
      const { runId } = await journey.handle.describe();
      if (runId === (await first(journey))) throw new Error('still the first run');
    });
    const before = journey.shown();
    expect(before.errands).toMatchObject([{ step: 'blessing', state: 'waiting' }]);
    await pause(1_500);
    expect(await journey.events()).toEqual([
      'WORKFLOW_EXECUTION_STARTED',
      'WORKFLOW_TASK_SCHEDULED',
      'WORKFLOW_TASK_STARTED',
      'WORKFLOW_TASK_COMPLETED',
      'TIMER_STARTED',
    ]);
    expect(await journey.handle.query('standing')).toEqual(before);
  });

  const first = async ({ handle }: Told): Promise<string> =>
    (await world.client.workflow.getHandle(handle.workflowId).describe()).raw.workflowExecutionInfo?.firstRunId ?? '';
});

describe('the end', () => {
  test('a journey is over when nothing is open; what was shown grew all the way, and ends with the last state', async () => {
    const journey = await world.begin('notices');
    await journey.handle.result();
    const seqs = journey.seen.shows.map((it) => it.standing.seq);
    expect(seqs).toEqual([...seqs].sort((a, b) => a - b));
    const last = journey.seen.shows.at(-1)!;
    expect(last.standing).toMatchObject({ over: true, journey: journey.id });
    expect(last.closed).toMatchObject({ id: journey.id, seq: last.standing.seq });
    expect(journey.seen.shows.filter((it) => it.closed)).toHaveLength(1);
  });

  test('late news opens a closed journey again, from the state it closed in', async () => {
    const closed = await ended(await world.begin('notices'));
    const again = await world.reopen('notices', closed, { type: 'trigger.annulled' });
    await again.reaches('tell', 'withBody', { body: 'guard' });
    expect(again.sends('tell').map((it) => it.act)).toEqual(['submit', 'submit', 'ask', 'ask']);
    for (const body of ['guard', 'customs']) {
      const { id } = await again.reaches('tell', 'withBody', { body });
      await again.hears({ type: 'correction.received', errand: id });
    }
    expect(await ended(again)).toMatchObject({ heard: 3, trigger: { status: 'annulled' } });
  });

  test('a closed journey that is told what it knows already closes again', async () => {
    const closed = await ended(await world.begin('notices'));
    const again = await world.reopen('notices', closed, { type: 'receipt.received', errand: closed.errands[0]!.id });
    expect(await ended(again)).toMatchObject({ seq: closed.seq, heard: 1 });
  });
});

test('every one of these journeys comes out the same when it is read again from its history', async () => {
  expect(await world.replayAll()).toBeGreaterThan(20);
});

/** The state a journey closed in. */
const ended = async (journey: Told) => {
  await journey.handle.result();
  return eventually(() => {
    const { closed } = journey.seen.shows.at(-1)!;
    if (!closed) throw new Error('not closed yet');
    return closed;
  });
};

const sent = async ({ step }: Send) => ({ outcome: step === 'tell' ? 'acknowledged' : 'sent' }) as const;
