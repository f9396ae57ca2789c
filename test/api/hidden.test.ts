/** Two parents, and the mother lives at an address that is protected: what the father is answered does not depend on what he cannot see. */
import { setTimeout as pause } from 'node:timers/promises';
import { cutFor } from '../../api/views/cut-for.js';
import type { ErrandStanding, Standing } from '../../journey/standing.js';
import { standingOf } from '../../journey/standing.js';
import { leaflet } from '../../life-events/having-children/index.js';
import { aBirth, known, settled } from '../life-events/having-children/family.js';
import { agrees, answers, appliesAnyway, decides, given, on, type Story, saysDone, tell } from '../stories.js';
import { type FrontDoor, openFrontDoor } from './front-door.js';
import { listenTo } from './listen-to.js';
import { viewer } from './seen.js';

const found = {
  ...known,
  mother: { ...known.mother, addressProtected: true },
  father: { ...known.father, sharesHome: false },
};
const family = (...more: Parameters<typeof tell>[2][]): Story =>
  tell(leaflet, aBirth, given(found), on(settled), ...more);

const hersOnly = (it: ErrandStanding): boolean => !it.seenBy.includes('father');
const quiet = standingOf(family().journey);

/** The same journey, where the mother has done all that is hers to do, and the calendar has rung for her. */
const moved: Standing = (() => {
  const story = family(
    saysDone('mother', 'employer-leave-notice', 'mother'),
    decides('parental-benefit', 'refused', 'mother'),
    answers('mother', 'student', true),
    answers('mother', 'wantsNewGp', true),
    appliesAnyway('mother', 'lump-sum-grant', 'mother'),
    agrees('mother', 'kindergarten-place'),
  );
  const standing = standingOf(story.journey);
  const shared = quiet.errands.filter((it) => !hersOnly(it));
  return {
    ...standing,
    heard: 40,
    next: (standing.next ?? 0) + 1,
    errands: [...standing.errands.filter(hersOnly), ...shared],
  };
})();

/** The same, where none of hers has ever been. */
const without: Standing = { ...quiet, errands: quiet.errands.filter((it) => !hersOnly(it)) };

const opaque = (text: string): string =>
  text
    .replace(/urn:uuid:[0-9a-f-]{36}/g, 'urn:uuid:-')
    .replace(/"updated":"[^"]+"/g, '"updated":"-"')
    .replace(/"next":"bmV4dA\.[^"]+"/g, '"further":"-"');

/** Everything the father can read, word for word. */
async function allHeReads(standing: Standing): Promise<string[]> {
  const door = await openFrontDoor({ standings: [standing] });
  try {
    return await allRead(door);
  } finally {
    await door.stop();
  }
}

async function allRead(door: FrontDoor): Promise<string[]> {
  const as = await door.person('father');
  const his = without.errands.map((it) => it.id);
  const hers = quiet.errands.filter(hersOnly).map((it) => it.id);
  const paths = [
    '/journeys',
    '/journeys?state=over',
    '/journeys?state=open&limit=1',
    '/journeys/journey',
    ...['nb', 'nn', 'en', 'se'].map((language) => `/journeys/journey/timeline?language=${language}`),
    ...[...his, ...hers, 'no-such'].flatMap((id) => [
      `/journeys/journey/errands/${id}`,
      `/journeys/journey/errands/${id}?language=en`,
      `/journeys/journey/errands/${id}/field-card`,
      `/journeys/journey/errands/${id}/field-card?language=en`,
    ]),
    '/journeys/journey/effects',
    '/journeys/no-such/timeline',
  ];
  const read: string[] = [];
  for (const path of paths) {
    const { status, text, headers } = await door.call('GET', path, { as });
    const head = [...headers.entries()].filter(([name]) => name !== 'date' && name !== 'content-length');
    read.push(`${path} ${status} ${JSON.stringify(head)} ${opaque(text)}`);
  }
  const stream = await listenTo(`${door.url}/journeys/journey/live`, as);
  await stream.next();
  door.notify('journey');
  await pause(50);
  read.push(stream.text());
  stream.stop();
  return read;
}

test('the other parent is answered the same, byte for byte, whatever the protected parent has and does', async () => {
  expect(quiet.errands.filter(hersOnly).length).toBeGreaterThan(5);
  expect(moved.seq).toBeGreaterThan(quiet.seq);
  const read = await allHeReads(quiet);
  expect(read.filter((it) => it.includes(' 200 ')).length).toBeGreaterThan(20);
  expect(await allHeReads(moved)).toEqual(read);
  expect(await allHeReads(without)).toEqual(read);
});

test('what he is answered does change when something he sees does', async () => {
  const own = quiet.errands.find((it) => it.about === 'father' && it.state === 'asking')!;
  const changed = {
    ...quiet,
    errands: quiet.errands.map((it) => (it === own ? { ...it, state: 'declined' as const } : it)),
  };
  const [before, after] = [await allHeReads(quiet), await allHeReads(changed)];
  expect(before.filter((it, place) => it !== after[place]).length).toBeGreaterThan(6);
});

test('nothing that he reads names the mother, her municipality, or how many steps there are', async () => {
  const read = (await allHeReads(quiet)).filter((it) => it.includes(' 200 ')).join('\n');
  const said = [...read.matchAll(/.{0,80}("mother"|solvik|Solvik|"seq"|"heard"|"next").{0,80}/g)].map((it) => it[0]);
  expect(said).toEqual([]);
});

let door: FrontDoor | undefined;
afterEach(() => door?.stop());

test('whether a journey is over is reckoned from his own errands, and is not asked of the record', async () => {
  const ended = quiet.errands.map((it) =>
    hersOnly(it) ? it : { ...it, state: 'done' as const, waitsFor: 'nobody' as const },
  );
  const opened = await openFrontDoor({ standings: [{ ...quiet, errands: ended }] });
  door = opened;
  const asked: object[] = [];
  const { list } = opened.connections.store.standings;
  opened.connections.store.standings.list = (wanted) => {
    asked.push(wanted);
    return list(wanted);
  };
  const as = await opened.person('father');
  const states = async (state: string) =>
    (await opened.call('GET', `/journeys?state=${state}`, { as })).json.journeys.length;
  expect([await states('over'), await states('open')]).toEqual([1, 0]);
  expect(asked.every((it) => !('state' in it))).toBe(true);
});

test('what a rule looked at of another, in an errand that is about them, is not shown', () => {
  const looked = [
    { of: 'mother', at: 'annualIncome', value: 1 },
    { of: 'father', at: 'resident', value: true },
  ];
  const shared: ErrandStanding = {
    ...quiet.errands[0]!,
    about: 'mother',
    seenBy: ['mother', 'father'],
    verdicts: [{ rule: 'hasEarnedEnough', answer: 'yes', looked }],
    attempt: 7,
    stale: 'inntekt',
    aside: { act: 'correct', number: 9, purpose: 'inntekt' },
  };
  const [seen] = cutFor(viewer('father'), { ...quiet, errands: [shared] }).errands;
  expect(seen?.verdicts[0]?.looked).toEqual([looked[1]]);
  expect(seen).toMatchObject({ aside: { act: 'correct', number: 0 } });
  expect(JSON.stringify(seen)).not.toMatch(/attempt|stale|purpose|inntekt/);
});
