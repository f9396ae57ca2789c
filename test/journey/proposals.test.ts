/** What a journey proposes beside itself. */
import type { Leaflet, Link } from '../../journey/define.js';
import { answer, type Rule } from '../../journey/eligibility.js';
import { standingFor, standingOf } from '../../journey/standing.js';
import { aSale, known, only } from './small.js';
import { given, hears, play, type Story, tell } from './tell.js';

const hasCrew: Rule = {
  name: 'hasCrew',
  law: 'havneloven § 9',
  judge: (view) => answer(view.finding('adult') as boolean | undefined),
};
const link: Link = { to: 'crewing', trigger: 'crew.declared', each: 'owner', law: 'havneloven § 9', onlyIf: [hasCrew] };
const leaflet = (changes: Partial<Link> = {}): Leaflet => ({
  ...only('pilot'),
  links: { crew: { ...link, ...changes } },
});
const adults = (ada: boolean, ben: boolean) => ({
  ...known,
  ada: { ...known.ada, adult: ada },
  ben: { ...known.ben, adult: ben },
});
const proposed = (story: Story): string[] => (story.journey.proposals ?? []).map((it) => `${it.link} ${it.about}`);

test('a link is proposed to each party for whom all its rules say yes, with why', () => {
  const story = tell(leaflet(), aSale, given(adults(true, false)));
  expect(proposed(story)).toEqual(['crew ada']);
  expect(story.journey.proposals?.[0]?.verdicts).toMatchObject([{ rule: 'hasCrew', answer: 'yes' }]);
});

test('what nobody knows proposes nothing', () => {
  const { adult: _, ...unknown } = adults(true, true).ada;
  expect(proposed(tell(leaflet(), aSale, given({ ...known, ada: unknown })))).not.toContain('crew ada');
});

test('a proposal is taken back when its rules no longer say yes, and when the trigger falls', () => {
  const story = tell(leaflet(), aSale, given(adults(true, true)));
  expect(proposed(story)).toEqual(['crew ada', 'crew ben']);
  const changed = play(story, given({ ben: { adult: false } }));
  expect(proposed(changed)).toEqual(['crew ada']);
  expect(changed.journey.seq).toBeGreaterThan(story.journey.seq);
  expect(proposed(play(story, hears({ type: 'trigger.annulled' })))).toEqual([]);
});

test('only whom it concerns is told, and whom the link names besides', () => {
  const alone = tell(leaflet(), aSale, given(adults(true, false)));
  expect(standingFor(standingOf(alone.journey), 'ben').proposals).toBeUndefined();
  expect(standingFor(standingOf(alone.journey), 'ada').proposals).toMatchObject([{ seenBy: ['ada'] }]);
  const shared = tell(leaflet({ sight: (view) => view.every('owner') }), aSale, given(adults(true, false)));
  const bens = standingFor(standingOf(shared.journey), 'ben').proposals;
  expect(bens).toMatchObject([{ link: 'crew', seenBy: ['ben'] }]);
  expect(bens?.[0]?.verdicts[0]?.looked).toEqual([]);
});
