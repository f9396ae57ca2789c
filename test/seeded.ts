/** Made-up lives and inputs, the same in every run, so that what turns a run red is what was changed. Others with `SEED=7 npm test -- <room>`. */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.SEED ?? 2026) });

export { fc };
