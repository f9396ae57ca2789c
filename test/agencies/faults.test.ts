import { hangUp } from '../../channels/line.js';
import type { StandInId } from '../../stand-ins/stand-in-id.js';
import { type Bodies, failureOf, openBodies, today } from './bodies.js';

let bodies: Bodies;
let number: string;
beforeAll(async () => {
  bodies = await openBodies();
  number = (await bodies.family('employed-couple')).mother;
});
afterAll(async () => {
  await hangUp();
  await bodies.town.stop();
});

const message = {
  key: 'b1c3/e1/1/send/1',
  act: 'submit',
  reference: 'e1.1',
  step: 'kindergarten-place',
  stepTitle: 'Barnehageplass',
  about: {},
  by: [],
  fields: {},
} as const;

interface Kind {
  at: StandInId;
  /** What is asked, with a signal that gives it up. */
  ask: (signal?: AbortSignal) => Promise<unknown>;
  /** What a request whose answer was lost means. */
  lost: 'Unavailable' | 'OutcomeUnknown';
  verb?: 'POST';
}

const reading = (at: 'folkeregisteret' | 'inntekt' | 'aareg', part: string): Kind => ({
  at,
  ask: (signal) => bodies.adapters[at].read!({ number, parts: [part], today, ...(signal && { signal }) }),
  lost: 'Unavailable',
});
const writing = (at: StandInId, body: 'solvik' | 'granlia', lost: Kind['lost']): Kind => ({
  at,
  ask: (signal) => bodies.adapters[body].send!({ ...message, by: [], ...(signal && { signal }) }),
  lost,
  verb: 'POST',
});

describe.each<Kind>([
  reading('folkeregisteret', 'navn'),
  reading('inntekt', 'inntekt'),
  reading('aareg', 'arbeidsforhold'),
  writing('solvik', 'solvik', 'Unavailable'),
  writing('svarut', 'granlia', 'OutcomeUnknown'),
])('$at', ({ at, ask, lost, verb }) => {
  beforeEach(async () => {
    await hangUp();
    await bodies.town.control(at, 'DELETE', '');
  });
  const order = (fault: string, milliseconds?: number) =>
    bodies.town.control(at, 'PUT', '/faults', { fault, ...(verb && { verb }), ...(milliseconds && { milliseconds }) });

  test('that is slow is waited for', async () => {
    await order('slow', 300);
    await expect(ask()).resolves.toBeDefined();
  });

  test('that hangs is given up when we are told to, and holds nobody', async () => {
    await order('hang');
    const error = await ask(AbortSignal.timeout(2_000)).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: lost === 'OutcomeUnknown' ? 'OutcomeUnknown' : 'TimeoutError' });
  });

  test('that answers 500 is worth another try where a repeat is harmless', async () => {
    await order('500');
    expect(await failureOf(ask())).toMatchObject({ name: lost, status: 500 });
    await expect(ask()).resolves.toBeDefined();
  });

  test('that asks us to wait is waited for, in its own unit', async () => {
    await order('429', 3000);
    expect(await failureOf(ask())).toMatchObject({ name: 'Unavailable', status: 429, retryAfterMs: 3000 });
  });

  test('that is cut off after we have sent may have done it', async () => {
    await order('cut');
    expect(await failureOf(ask())).toMatchObject({ name: lost });
    await expect(ask()).resolves.toBeDefined();
  });

  test.each(['garbage', 'html'])('that answers with %s is unreadable', async (fault) => {
    await order(fault);
    const failure = await failureOf(ask());
    expect(failure.name).toBe('Unreadable');
    expect(failure.message).not.toContain(number);
  });
});
