import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { alone, tryLock } from '../../scripts/lock.mjs';
import { aFolder, listen, put } from './folders.js';

const nobody = 4_194_303;

test('a lock is held by one at a time, and free again afterwards', () => {
  const path = join(aFolder(), 'a.lock');
  const release = tryLock(path);
  expect(tryLock(path)).toBeUndefined();
  release?.();
  expect(tryLock(path)).toBeDefined();
});

test.each([
  ['a process that has ended', { pid: nobody, startedAt: 'once' }],
  ['an earlier process with an id that is used again', { pid: process.pid, startedAt: 'long ago' }],
])('the lock of %s does not hold', (_, holder) => {
  const folder = aFolder({ 'a.lock': JSON.stringify(holder) });
  expect(tryLock(join(folder, 'a.lock'))).toBeDefined();
  expect(readdirSync(folder)).toEqual(['a.lock']);
});

test('a lock that was only half written does not hold', () => {
  const folder = aFolder({ 'a.lock': '{"pid":' });
  expect(tryLock(join(folder, 'a.lock'))).toBeDefined();
});

test('who waits for a lock says for whom, and works when it is free', async () => {
  const path = join(aFolder(), 'a.lock');
  const release = tryLock(path);
  const { say, heard } = listen();
  const order: string[] = [];
  const second = alone(path, { say, what: 'it builds' }, async () => void order.push('second'));
  await pause(100);
  order.push('first');
  release?.();
  await second;
  expect(order).toEqual(['first', 'second']);
  expect(heard()).toBe(`Waiting for another process (${process.pid}): it builds …`);
});

test('work that fails gives the lock back', async () => {
  const path = join(aFolder(), 'a.lock');
  const failing = alone(path, { say: () => undefined, what: 'it fails' }, () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  expect(existsSync(path)).toBe(false);
});

test('a breaker that was killed does not keep a lock for ever', () => {
  const folder = aFolder();
  const path = join(folder, 'a.lock');
  put(path, JSON.stringify({ pid: nobody, startedAt: 'once' }));
  expect(tryLock(path)).toBeDefined();
});
