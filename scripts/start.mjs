import { enter } from './entry.mjs';

/** Starts everything from another script; see stack.mjs. */
export const startStack = async (how) => (await import('./stack.mjs')).startStack(how);

enter(import.meta.url, async () => {
  const { aborted, stopSignal } = await import('./stop-signal.mjs');
  const { greeting } = await import('./greeting.mjs');
  const signal = stopSignal();
  const began = Date.now();
  const stack = await startStack({ signal });
  const { whoCanSignIn } = await import('./who-can-sign-in.mjs');
  const people = await whoCanSignIn(stack.addresses);
  console.log(greeting({ ...stack, people, seconds: ((Date.now() - began) / 1000).toFixed(1) }));
  await aborted(signal);
  console.log('\nStopping …');
  await stack.stop();
  console.log('Everything has stopped.');
});
