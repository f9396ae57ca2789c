import fc from 'fast-check';
import { live, lives } from './world.js';

test('stats', () => {
  const seen: Record<string, number> = {};
  const c = (k: string) => {
    seen[k] = (seen[k] ?? 0) + 1;
  };
  fc.assert(
    fc.property(lives, (all) => {
      const s = new Set<string>();
      live(all, (st) => {
        for (const e of st.journey.errands) {
          s.add(`${e.kind} ${e.state}`);
          if (e.aside?.cause) s.add('untold');
          if (e.stale) s.add('stale');
          if (e.period) s.add(`period ${e.state}`);
          if (e.appealed) s.add('appealed');
          if (e.told) s.add('told');
          if (e.cause) s.add('cause ' + e.cause);
        }
        if (st.journey.held.length) s.add('held');
        if (st.journey.early.length) s.add('early');
        s.add('trigger ' + st.journey.trigger.status);
      });
      for (const k of s) c(k);
    }),
    { numRuns: 400 },
  );
  console.log(
    Object.entries(seen)
      .sort()
      .map(([k, v]) => `${k}: ${v}`)
      .join('\n'),
  );
});
