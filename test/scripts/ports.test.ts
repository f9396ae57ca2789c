import { type AddressInfo, createServer, type Server } from 'node:net';
import { choosePorts } from '../../scripts/ports.mjs';
import { listen } from './folders.js';

let neighbour: Server;
let taken: number;
beforeAll(async () => {
  neighbour = createServer();
  await new Promise<void>((ready) => neighbour.listen(0, '127.0.0.1', ready));
  taken = (neighbour.address() as AddressInfo).port;
});
afterAll(() => neighbour.close());

test('a taken port is left to its owner, and the person is told which one is used instead', async () => {
  const { say, heard } = listen();
  const { api } = await choosePorts({ api: taken }, say);
  expect(api).not.toBe(taken);
  expect(heard()).toBe(`Port ${taken} is taken by another program: the API listens on ${api} instead.`);
});

test('two who want the same port get two', async () => {
  const { api, ui } = await choosePorts({ api: taken, ui: taken });
  expect(ui).not.toBe(api);
});

test('a free port is given as asked, without a word', async () => {
  const { say, heard } = listen();
  const { api } = await choosePorts({ api: 0 });
  expect(await choosePorts({ api }, say)).toEqual({ api });
  expect(heard()).toBe('');
});

test('any port is one that no outgoing call of this machine can take before it is listened on', async () => {
  const all = await Promise.all(Array.from({ length: 50 }, () => choosePorts({ api: 0 })));
  for (const { api } of all) {
    expect(api).toBeGreaterThanOrEqual(12_000);
    expect(api).toBeLessThan(32_000);
  }
});
