/** Made-up lives and inputs, the same in every run, so that what turns a run red is what was changed. Others with `SEED=7 npm test -- <room>`. */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.SEED ?? 2026) });

/** How many made-up lives a property is held against, where they are whole journeys; more with `RUNS=2000`. */
export const lifetimes = Number(process.env.RUNS ?? 40);

export { fc };
