/** What is offered is what is heard of those whose it is to do: looked at in whatever journeys come to, act by act. */
import type { Actor } from '../../api/access/actor.js';
import { actors, possibleActs } from '../../api/views/possible-acts.js';
import { dayOf, plus } from '../../journey/calendar.js';
import { hear } from '../../journey/hear.js';
import type { ErrandAct } from '../../journey/may.js';
import type { News } from '../../journey/news.js';
import { type ErrandStanding, type Standing, standingOf } from '../../journey/standing.js';
import { isOwnAct, whoMay } from '../../journey/who-may.js';
import type { Story } from '../journey/tell.js';
import { live, lives } from '../journey/world.js';
import { fc } from '../seeded.js';

const person = (ref: string): Actor => ({
  ...{ kind: 'person', ref, refs: [ref], level: 'idporten-loa-high', signedInAt: 0 },
});
const viewers = (errand: ErrandStanding): Actor[] => [
  person('ada'),
  person('ben'),
  { kind: 'caseworker', id: 'kari', body: errand.with, signedInAt: 0 },
  { kind: 'operator', id: 'ola', signedInAt: 0 },
];

/** Everything that somebody could say with an act: it is offered where one of these is heard. */
function contents({ journey, leaflets, now }: Story, act: ErrandAct): object[] {
  const { findings } = leaflets[journey.leaflet]!;
  const refs = [...Object.keys(journey.parties), 'ghost'];
  const named = [...Object.keys(findings), 'nothing'].flatMap((name) => refs.map((of) => ({ of, name })));
  const days = [dayOf(now), plus(dayOf(now), { days: -40 }), plus(dayOf(now), { days: 1 })];
  const said = (all: readonly string[]): object[] => all.flatMap((says) => days.map((on) => ({ says, on })));
  const table: Partial<Record<ErrandAct, object[]>> = {
    'consent.given': [{ choice: 'Måke' }, { choice: 'Terne' }, { answer: 'letter' }],
    'word.given': said(['applied', 'granted', 'refused', 'done', 'received', 'notReceived']),
    'finding.told': named.map((it) => ({ ...it, value: true })),
    'value.fixed': named.map((it) => ({ ...it, value: true, grounds: 'letter' })),
    'fact.corrected': refs.map((of) => ({ of, part: 'name' })),
    'field.withheld': ['name', 'engine', 'pages', 'nothing'].map((field) => ({ field })),
    'field.included': ['name', 'engine', 'pages', 'nothing'].map((field) => ({ field })),
    'citizen.asked': [...refs, 'eve'].map((to) => ({ to, letter: 'letter' })),
    'round.opened': [{ grounds: 'letter' }],
    'errand.resolved': ['granted', 'refused', 'acknowledged', 'done', 'withdrawn'].flatMap((outcome) =>
      days.map((on) => ({ outcome, on, grounds: 'letter' })),
    ),
  };
  return table[act] ?? [{}];
}

const byOf = (actor: Actor): string => (actor.kind === 'person' ? actor.ref : actor.kind);

const isTheirs = (errand: ErrandStanding, actor: Actor, act: ErrandAct, of?: string): boolean =>
  actor.kind !== 'person' || (isOwnAct(act) && whoMay[act](errand, actor.ref, of));

/** The acts that are theirs to do and would move the journey now, tried one by one. */
function heard(story: Story, errand: ErrandStanding, actor: Actor): ErrandAct[] {
  const moves = (type: ErrandAct, content: object): boolean => {
    const news = { id: 'tried', type, by: byOf(actor), errand: errand.id, ...content } as News;
    return hear({ ...story, ids: () => 'new' }, story.journey, news).journey.seq !== story.journey.seq;
  };
  const theirs = (Object.keys(actors) as ErrandAct[]).filter((act) => actors[act].some((kind) => kind === actor.kind));
  return theirs.filter((act) =>
    contents(story, act).some(
      (content: { of?: string }) => isTheirs(errand, actor, act, content.of) && moves(act, content),
    ),
  );
}

function offered(standing: Standing, story: Story, errand: ErrandStanding, actor: Actor): ErrandAct[] {
  const leaflet = story.leaflets[errand.rules] ?? story.leaflets[story.journey.leaflet];
  return possibleActs({ actor, standing, errand, leaflet, now: story.now });
}

const seen = new Map<string, number>();

function agrees(story: Story): void {
  const standing = standingOf(story.journey);
  for (const errand of standing.errands)
    for (const actor of viewers(errand)) {
      const can = offered(standing, story, errand, actor);
      for (const act of can) seen.set(act, (seen.get(act) ?? 0) + 1);
      const where = `${errand.step} ${errand.kind} ${errand.state} ${errand.cause} ${byOf(actor)}`;
      expect([where, can]).toEqual([where, heard(story, errand, actor)]);
    }
}

/** So many happenings lie between one look and the next. */
const apart = 14;

test('whatever a journey has come to, what is offered moves it, and nothing else does', () => {
  fc.assert(
    fc.property(lives, (all) => {
      let happened = 0;
      agrees(live(all, (story) => (++happened % apart === 0 ? agrees(story) : undefined)));
    }),
    { numRuns: 30 },
  );
});

test('every act there is was offered somewhere', () => {
  expect(Object.keys(actors).filter((act) => !seen.has(act))).toEqual([]);
});
