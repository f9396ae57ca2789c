import { againIfWedged, unwedged, Wedged } from './wedged.js';

const run = (inTask: boolean) => ({
  isInTask: async () => inTask,
  within: <T>(_: number, ask: () => Promise<T>) => ask(),
});
const never = () => new Promise<never>(() => undefined);
const failing = () => Promise.reject(new Error('not at rest'));

test('what comes back is what came back', async () => {
  expect(await unwedged(run(true), 'a look', async () => 7)).toBe(7);
});

test('what does not come back is the fault of the server', async () => {
  await expect(unwedged(run(false), 'a look', never, 5)).rejects.toThrow(Wedged);
});

test('what fails is its own fault, but where a task never ends', async () => {
  await expect(unwedged(run(true), 'rest', failing)).rejects.toThrow(Wedged);
  await expect(unwedged(run(false), 'rest', failing)).rejects.toThrow('not at rest');
});

describe('a life is begun again', () => {
  const lived = async (...ends: readonly (Error | undefined)[]): Promise<string[]> => {
    const did: string[] = [];
    const all = [...ends];
    const live = async () => {
      const end = all.shift();
      if (end) throw end;
    };
    const renew = async () => void did.push('renewed');
    await againIfWedged(live, renew, () => void did.push('said'));
    return did;
  };

  test('at a new server where its run was wedged, and not for ever', async () => {
    const once = ['said', 'renewed'];
    expect(await lived(undefined)).toEqual([]);
    expect(await lived(new Wedged('a look'), new Wedged('a look'), undefined)).toEqual([...once, ...once]);
    await expect(lived(new Wedged('a look'), new Wedged('a look'), new Wedged('a look'), undefined)).rejects.toThrow(
      Wedged,
    );
  });

  test('and not for any other reason', async () => {
    await expect(lived(new Error('too many events'), undefined)).rejects.toThrow('too many events');
  });
});
