/** Who only sees an errand reads it; those whose it is act on it. */
import type { Asks, Leaflet } from '../../journey/define.js';
import { isTheirs } from '../../journey/errand.js';
import { groundIn } from '../../journey/ground.js';
import { standingFor, standingOf } from '../../journey/standing.js';
import { mayDo, type OwnAct, theirsToTell, whoMay } from '../../journey/who-may.js';
import { ada, aSale, ben, boat, harbour, known, only, openlyWintering, settled } from './small.js';
import {
  agrees,
  type Chapter,
  decides,
  effectsOf,
  ended,
  errand,
  fails,
  given,
  hears,
  on,
  play,
  type Story,
  says,
  shown,
  tell,
} from './tell.js';

/** Both owners see the berth; the skipper alone is asked about it. */
const { steps } = only('berth', 'distress', 'log');
const asks: Asks = { of: (view) => view.every('skipper'), need: 'any' };
const leaflet = {
  ...harbour,
  steps: { ...steps, berth: { ...steps.berth!, asks }, log: { ...steps.log!, asks } },
} satisfies Leaflet;
const skipper = { ...ada, roles: ['owner', 'skipper'] };
const sale = { ...aSale, parties: [boat, skipper, ben] };
const asking = tell(leaflet, sale, given(openlyWintering), on(settled));
const doubtful = tell(leaflet, sale, given({ ...openlyWintering, boat: known.boat }));
const sent = play(asking, agrees('ada', 'berth'), ended('berth', 'sent'));
const refused = play(sent, decides('berth', 'refused'));
const automatic: Chapter = says('berth', {
  type: 'decision.received',
  decision: { outcome: 'refused', on: settled, automatic: true, appeal: { body: 'board', until: '2027-03-01' } },
});

const can = (story: Story, act: OwnAct, by: string): boolean =>
  mayDo(act, groundIn(standingOf(story.journey), shown(story, 'berth'), leaflet, story.now), by);

const whenHeard: Readonly<Record<OwnAct, Story>> = {
  'consent.given': asking,
  'consent.withdrawn': sent,
  'errand.declined': asking,
  'application.withdrawn': sent,
  'word.given': sent,
  'finding.told': doubtful,
  'fact.corrected': asking,
  'field.withheld': asking,
  'field.included': play(asking, says('berth', { type: 'field.withheld', by: 'ada', field: 'engine' })),
  'applied.anyway': doubtful,
  'decision.appealed': refused,
  'human.asked': play(sent, automatic),
};
const ownAlways = ['fact.corrected', 'human.asked'];

test.each(Object.entries(whenHeard) as [OwnAct, Story][])('%s is for whose errand it is', (act, story) => {
  expect(errand(story, 'berth').seenBy).toEqual(['ada', 'ben']);
  expect([can(story, act, 'ada'), can(story, act, 'ben')]).toEqual([true, ownAlways.includes(act)]);
});

test('of a boat, whose errand it is tells and corrects; of themselves, everybody does', () => {
  const it = errand(doubtful, 'berth');
  const may = (act: OwnAct, by: string, of: string) => whoMay[act](it, by, of);
  for (const act of ['finding.told', 'fact.corrected'] as const)
    expect([may(act, 'ada', 'boat'), may(act, 'ben', 'boat'), may(act, 'ben', 'ben')]).toEqual([true, false, true]);
  const ground = groundIn(standingOf(doubtful.journey), shown(doubtful, 'berth'), leaflet, doubtful.now);
  expect([theirsToTell(ground, 'ada'), theirsToTell(ground, 'ben')]).toEqual([['boat:winter'], []]);
});

test('where the step asks nobody in particular, it is everybody’s who sees it', () => {
  expect(errand(asking, 'distress')).not.toHaveProperty('whose');
  expect(['ada', 'ben', 'eve'].map((by) => isTheirs(errand(asking, 'distress'), by))).toEqual([true, true, false]);
});

test('who is asked something by a caseworker answers that, and the errand stays whose it was', () => {
  const stalled = play(asking, agrees('ada', 'berth'), fails('berth', 'refused-by-body'));
  const asked = play(stalled, says('berth', { type: 'citizen.asked', by: 'caseworker', to: 'ben', letter: 'letter' }));
  expect(errand(asked, 'berth')).toMatchObject({ state: 'asking', asked: ['ben'], whose: ['ada'] });
  const acts = ['consent.given', 'application.withdrawn', 'word.given'] as const;
  expect(acts.map((it) => whoMay[it](errand(asked, 'berth'), 'ben'))).toEqual([true, false, false]);
  expect(acts.map((it) => whoMay[it](errand(asked, 'berth'), 'ada'))).toEqual([true, true, true]);
});

test('what has ended is theirs whose it would be now: the new skipper may appeal, and the old one sees it', () => {
  const changed = play(
    refused,
    hears(
      { type: 'party.changed', party: 'ada', roles: ['owner'] },
      { type: 'party.changed', party: 'ben', roles: ['owner', 'skipper'] },
    ),
  );
  expect(errand(changed, 'berth')).toMatchObject({ state: 'refused', asked: ['ada'], whose: ['ben'] });
  expect(['ada', 'ben'].map((by) => can(changed, 'decision.appealed', by))).toEqual([false, true]);
});

test('what begins on the way is theirs from the first moment', () => {
  expect(errand(play(sent, on('2026-12-08'), decides('berth', 'granted')), 'log').whose).toEqual(['ada']);
});

test('a new round is the same people’s', () => {
  const again = play(refused, says('berth', { type: 'decision.appealed', by: 'ada', on: settled }));
  expect(errand(again, 'berth')).toMatchObject({ round: 2, whose: ['ada'] });
});

test('what is stuck until a person moves it is said to whose it is, and to nobody who only sees it', () => {
  const unknown = play(asking, agrees('ada', 'berth'), fails('berth', 'outcome-unknown'));
  expect(effectsOf(unknown, 'openTask', 'berth')).toMatchObject([{ owner: 'person', to: ['ada'] }]);
});

test('a no is told to everybody who sees it, and the appeal to whose it is', () => {
  const told = effectsOf(refused, 'inform', 'berth').map(({ to, says }) => `${to} ${says}`);
  expect(told).toEqual(['ada refused', 'ben refusedToOthers']);
});

test('what is put right is everybody’s who sees it', () => {
  const wrong = play(
    refused,
    says('berth', { type: 'decision.reversed', decision: { outcome: 'granted', on: settled } }),
  );
  const repair = play(wrong, hears({ type: 'trigger.annulled' }));
  expect(errand(repair, 'berth')).toMatchObject({ kind: 'repair', whose: ['ada'] });
  expect(['ada', 'ben', 'eve'].map((by) => isTheirs(errand(repair, 'berth'), by))).toEqual([true, true, false]);
});

test('a viewer is told whether it is theirs, and not whose it is', () => {
  const seen = (viewer: string) => standingFor(standingOf(asking.journey), viewer).errands[0]?.whose;
  expect([seen('ada'), seen('ben')]).toEqual([['ada'], []]);
});

test('who agreed while it was theirs may take that back', () => {
  const changed = play(sent, hears({ type: 'party.changed', party: 'ada', roles: ['owner'] }));
  expect(errand(changed, 'berth').whose).toEqual([]);
  expect([can(changed, 'consent.withdrawn', 'ada'), can(changed, 'application.withdrawn', 'ada')]).toEqual([
    true,
    false,
  ]);
});
