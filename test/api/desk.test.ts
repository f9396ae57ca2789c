import { randomUUID } from 'node:crypto';
import { dayOf, plus } from '../../journey/calendar.js';
import { type Standing, standingOf } from '../../journey/standing.js';
import { type Catalogue, lifeEvents } from '../../life-events/index.js';
import { nationalNumber } from '../../stand-ins/national-number.js';
import type { Task } from '../../store/desk.js';
import { harbour } from '../journey/small.js';
import { type FreshStore, freshStore } from '../store/fresh.js';
import { raw } from '../store/raw.js';
import { aJourney, anErrand } from './a-journey.js';
import { causes, filled, taskOf } from './desk-tasks.js';
import { type FrontDoor, openFrontDoor, type Sending } from './front-door.js';

const catalogue: Catalogue = {
  ...lifeEvents,
  harbour: {
    ...lifeEvents['having-children'],
    id: 'harbour',
    leaflets: { 'harbour@1': harbour },
    current: 'harbour@1',
  },
};
let fresh: FreshStore;
let door: FrontDoor;
let kari: string;
let per: string;
let cleared: string;
beforeAll(async () => {
  fresh = await freshStore();
  door = await openFrontDoor({ store: fresh.store, catalogue });
  [kari, per] = [await door.caseworker('nav', 'kari'), await door.caseworker('nav', 'per')];
  cleared = await door.employee('sara', nav(), ['caseworker', 'shielded']);
}, 120_000);
afterEach(() => fresh.empty());
afterAll(async () => {
  await door?.stop();
  await fresh?.drop();
});

const nav = () => Object.entries(door.connections.organisations).find(([, body]) => body === 'nav')![0];
const today = dayOf(Date.now());
const get = (path: string, as: string) => door.call('GET', path, { as });
const post = (path: string, as: string, body: unknown = {}, more: Sending = {}) =>
  door.call('POST', path, { as, body, ...more });
const protection = (grade?: string) => (grade === undefined ? [] : [{ erGjeldende: true, graderingsnivaa: grade }]);
const opaque = (text: string) => text.replaceAll(/urn:uuid:[0-9a-f-]{36}/g, 'urn:uuid:-');

const operationsOn = async (journey: string): Promise<string[]> =>
  (
    await raw<{ operation: string }>(
      fresh.urls.database,
      `SELECT entry->>'operation' AS operation FROM audit WHERE journey = '${journey}'`,
    )
  ).map((it) => it.operation);

interface Family {
  ref?: string;
  body?: string;
  grade?: string;
  street?: string;
  task?: Partial<Task>;
  errand?: Partial<Standing['errands'][number]>;
  standing?: Partial<Standing>;
}

/** A family whose child has a stalled errand with NAV, and its task. */
async function aFamily({
  ref = randomUUID(),
  body = 'nav',
  grade,
  street = 'Lyngveien',
  task,
  errand,
  standing,
}: Family = {}) {
  const [journey, father, child] = [randomUUID(), randomUUID(), randomUUID()];
  const stalled = {
    ...anErrand,
    ...{ id: randomUUID(), step: 'child-benefit', about: child, with: body, kind: 'automatic', asked: [] },
    ...{ state: 'stalled', cause: 'no-answer', owner: 'caseworker', waitsFor: 'caseworker', seenBy: [ref] },
    ...errand,
  } as Standing['errands'][number];
  const parties = [
    { ref, is: 'person' as const, roles: ['mother', 'parent'] },
    { ref: father, is: 'person' as const, roles: ['otherParent', 'parent'] },
    { ref: child, is: 'person' as const, roles: ['child'] },
  ];
  const keep = (of: string, part: string, value: unknown) =>
    fresh.store.vault.keep(of, part, { value, source: 'folkeregisteret', asOf: today, purpose: 'p', basis: 'b' });
  for (const each of [father, child]) await keep(each, 'adressebeskyttelse', protection());
  await keep(ref, 'adressebeskyttelse', protection(grade));
  await keep(ref, 'bostedsadresse', [{ erGjeldende: true, vegadresse: { adressenavn: street } }]);
  await fresh.store.standings.save([
    {
      ...aJourney,
      journey,
      parties,
      participants: [{ ref, role: 'mother', from: 0 }],
      errands: [stalled],
      ...standing,
    },
  ]);
  const opened = { journey, errand: stalled.id, round: 1, step: stalled.step, about: stalled.about, body } as const;
  await fresh.store.desk.open({ ...opened, cause: 'no-answer', owner: 'caseworker', ...task });
  return { journey, errand: stalled.id, name: `${stalled.id}.1`, path: `/tasks/${stalled.id}.1`, ref, father };
}

describe('the queue', () => {
  test('is the body’s own, the earliest deadline first, grouped by how soon', async () => {
    await aFamily({ task: { due: plus(today, { days: 40 }) } });
    const soon = await aFamily({ task: { due: today } });
    await aFamily({ task: { due: plus(today, { days: -1 }) } });
    await aFamily();
    await aFamily({ body: 'solvik' });
    await aFamily({ task: { owner: 'operator', cause: 'unavailable' } });
    const { status, json } = await get('/tasks', kari);
    expect([status, json.counts]).toEqual([200, { all: 4, mine: 0, held: 0, dueToday: 1 }]);
    expect(json.tasks.map((it: { group: string }) => it.group)).toEqual(['overdue', 'today', 'later', 'undated']);
    expect(json.tasks[1]).toMatchObject({
      ...{ task: soon.name, title: 'Barnetrygd: har dere avgjort dette?', claim: 'none' },
      due: { on: today, says: expect.stringContaining('i dag') },
    });
  });

  test('is read page by page, and a place in it is for the one who got it', async () => {
    for (let nth = 0; nth < 3; nth += 1) await aFamily({ task: { due: plus(today, { days: nth }) } });
    const first = (await get('/tasks?limit=2', kari)).json;
    const second = (await get(`/tasks?limit=2&after=${first.next}`, kari)).json;
    expect([first.tasks.length, second.tasks.length]).toEqual([2, 1]);
    expect((await get(`/tasks?limit=2&after=${first.next}`, per)).status).toBe(400);
  });

  test('shows one’s own, and what rests', async () => {
    const [mine, held] = [await aFamily(), await aFamily()];
    await post(`${mine.path}/claim`, kari);
    await post(`${held.path}/hold`, per, { until: plus(today, { days: 3 }), reason: 'Venter på svar' });
    const shown = async (show: string) =>
      (await get(`/tasks?show=${show}`, kari)).json.tasks.map((it: { task: string }) => it.task);
    expect([await shown('mine'), await shown('held')]).toEqual([[mine.name], [held.name]]);
    expect((await get('/tasks', kari)).json.counts).toMatchObject({ all: 2, mine: 1, held: 1 });
  });

  test('of operators has what they mend for all bodies, and nobody in it', async () => {
    const { name, ref } = await aFamily({ task: { owner: 'operator', cause: 'unavailable' } });
    await aFamily();
    const { json } = await get('/tasks?language=en', await door.operator());
    expect(json.tasks.map((it: { task: string; title: string }) => [it.task, it.title])).toEqual([
      [name, 'Child benefit: Nav is not answering'],
    ]);
    const shown = await get(`/tasks/${name}`, await door.operator());
    expect(shown.json.question.answers.map((it: { act: string }) => it.act)).toEqual(['errand.retried']);
    expect(shown.text).not.toContain(ref);
  });

  test('is nothing to a person', async () => {
    const { path } = await aFamily();
    const person = await door.citizen(nationalNumber('1991-04-05', 'kvinne', () => false));
    for (const address of ['/tasks', path]) expect((await get(address, person)).status).toBe(404);
  });
});

describe('a task', () => {
  test('of another body is as if it were not there', async () => {
    const { path } = await aFamily();
    const solvik = await door.caseworker('solvik');
    const [theirs, absent] = [await get(path, solvik), await get('/tasks/nothing.1', solvik)];
    expect([theirs.status, opaque(theirs.text)]).toEqual([404, opaque(absent.text)]);
  });

  test('is taken by one, and readable to all: by whom it says', async () => {
    const { path } = await aFamily();
    const { json } = await post(`${path}/claim`, kari, { version: 1 });
    expect(json.claim).toMatchObject({ by: 'you', name: 'kari', says: expect.stringContaining('Tatt av deg i dag') });
    const other = (await get(path, per)).json;
    expect(other.claim).toMatchObject({ by: 'another', name: 'kari' });
    expect([other.question.answers, (await post(`${path}/claim`, per)).status]).toEqual([[], 409]);
    expect((await post(`${path}/release`, kari)).json.claim.by).toBe('none');
  });

  test('that is sent again under the same key is taken once', async () => {
    const { path } = await aFamily();
    const sending = { key: randomUUID() };
    const [once, again] = [
      await post(`${path}/claim`, kari, { version: 1 }, sending),
      await post(`${path}/claim`, kari, { version: 1 }, sending),
    ];
    expect([once.status, again.status, again.json.version]).toEqual([200, 200, once.json.version]);
  });

  test('that another has is not acted on, by any door', async () => {
    const { path, journey, errand } = await aFamily();
    await post(`${path}/claim`, kari);
    const act = await post(`/journeys/${journey}/errands/${errand}/acts`, per, { type: 'errand.retried' });
    expect([act.status, act.json.type]).toEqual([409, 'urn:livsferd:problem:task-taken']);
    expect((await post(`${path}/hold`, per, { until: plus(today, { days: 3 }), reason: 'x' })).status).toBe(409);
  });

  test('is decided by two: the one who has it proposes, another says the same', async () => {
    const { path } = await aFamily();
    await post(`${path}/claim`, kari);
    const offer = (await get(path, kari)).json.question.answers.find((it: { second?: true }) => it.second);
    expect((await post(offer.to, kari, { ...filled(offer), on: today })).status).toBe(202);
    const [second] = (await get(path, per)).json.acts;
    expect(second).toMatchObject({ may: 'you', first: true, content: { outcome: 'granted', on: today } });
    expect((await post(second.to, per, filled(second))).status).toBe(200);
  });

  test('rests until a day to come, and no longer than half a year', async () => {
    const { path } = await aFamily();
    const hold = (until: string) => post(`${path}/hold`, kari, { until, reason: 'Venter på Statsforvalteren' });
    for (const until of [today, plus(today, { days: 181 })])
      expect((await hold(until)).json).toMatchObject({ status: 422, errors: [{ pointer: '/until' }] });
    expect((await hold(plus(today, { days: 5 }))).json.heldUntil).toBe(plus(today, { days: 5 }));
    const resumed = (await post(`${path}/resume`, kari)).json;
    expect(resumed).not.toHaveProperty('heldUntil');
    expect(resumed.history.map((it: { says: string }) => it.says)).toContainEqual(
      expect.stringMatching(/kari satte den på vent til/i),
    );
  });

  test('is handed to a colleague of the same body, who has it then; the clock runs on', async () => {
    const { path } = await aFamily({ task: { due: plus(today, { days: 9 }) } });
    const tor = await door.caseworker('nav', 'tor');
    await get('/tasks', tor);
    await get('/tasks', await door.caseworker('solvik', 'siv'));
    const { acts, due, since } = (await post(`${path}/claim`, kari)).json;
    const offer = acts.find((it: { act: string }) => it.act === 'task.hand-over');
    const { options } = offer.wants[0];
    expect(options.map((it: { says: string }) => it.says)).toEqual(['tor', 'Tilbake til enheten']);
    const given = (await post(offer.to, kari, { ...offer.content, to: options[0].value, reason: 'Ferie' })).json;
    expect(given).toMatchObject({ claim: { by: 'another', name: 'tor' }, due, since });
    expect((await get(path, tor)).json.claim.by).toBe('you');
    expect((await post(`${path}/hand-over`, tor, { to: randomUUID() })).status).toBe(422);
    expect((await post(`${path}/hand-over`, tor, { to: 'unit' })).json.claim.by).toBe('none');
  });

  test('has notes, which the person who wrote them stands by', async () => {
    const { path } = await aFamily();
    const { json } = await post(`${path}/note`, kari, { text: 'Ringte mor i dag.' });
    expect(json.notes).toEqual([{ at: expect.stringContaining('i dag'), by: 'kari', text: 'Ringte mor i dag.' }]);
  });

  test('offers only what its routes take', async () => {
    const { path } = await aFamily();
    await get('/tasks', per);
    const offers = (await get(path, kari)).json.acts.filter((it: { to: string }) => it.to.startsWith('/tasks/'));
    expect(offers.map((it: { act: string }) => it.act)).toEqual([
      'task.claim',
      'task.hold',
      'task.hand-over',
      'task.note',
    ]);
    for (const offer of offers) {
      const now = (await get(path, kari)).json.acts.find((it: { act: string }) => it.act === offer.act) ?? offer;
      const content = { ...filled(now), ...(now.act === 'task.hold' && { until: plus(today, { days: 2 }) }) };
      expect([now.act, (await post(now.to, kari, content)).status]).toEqual([now.act, 200]);
    }
  });

  test('leaves a trace of all that is done about it, and of who read it', async () => {
    const { path, journey } = await aFamily();
    await get(path, kari);
    for (const [act, body] of [
      ['claim', {}],
      ['hold', { until: plus(today, { days: 2 }), reason: 'x' }],
      ['resume', {}],
      ['hand-over', { to: 'unit' }],
      ['note', { text: 'x' }],
    ] as const)
      await post(`${path}/${act}`, kari, body);
    const seen = await operationsOn(journey);
    for (const operation of ['read', 'claim', 'hold', 'resume', 'hand-over', 'note'])
      expect(seen).toContain(`task.${operation}`);
  });
});

describe('the offers of a task', () => {
  const ofCaseworkers = Object.entries(causes).filter(([, it]) => it.owner === 'caseworker');

  test.each(ofCaseworkers)('of %s are taken at the door they name', async (_, { story, step }) => {
    const task = { ...taskOf(story, step), body: 'nav' };
    const standing = standingOf(story.journey);
    const errands = standing.errands.map((it) => ({ ...it, with: 'nav' }));
    const people = standing.parties.filter((it) => it.is === 'person').map((it) => it.ref);
    for (const ref of people)
      await fresh.store.vault.keep(ref, 'adressebeskyttelse', {
        ...{ value: [], source: 'folkeregisteret', asOf: today, purpose: 'p', basis: 'b' },
      });
    await fresh.store.standings.save([{ ...standing, errands }]);
    await fresh.store.desk.open(task);
    const path = `/tasks/${task.errand}.${task.round}`;
    const { question, acts } = (await post(`${path}/claim`, kari)).json;
    const offers = [...question.answers, ...acts.filter((it: { to: string }) => it.to.startsWith('/journeys/'))];
    expect(offers.length).toBeGreaterThan(0);
    for (const offer of offers)
      expect([offer.says, (await post(offer.to, kari, filled(offer))).status]).toEqual([
        offer.says,
        offer.second ? 202 : 200,
      ]);
  });
});

describe('a search by national number', () => {
  const number = nationalNumber('1990-04-05', 'kvinne', () => false);
  const search = (as: string, person = number) => post('/tasks/search', as, { person });

  test('finds the body’s tasks in that person’s journeys, whoever they wait for', async () => {
    const ref = await fresh.store.people.refOf(number);
    const [own, theirs] = [
      await aFamily({ ref }),
      await aFamily({ ref, task: { owner: 'person', cause: 'more-asked' } }),
    ];
    await aFamily({ ref, body: 'solvik' });
    await aFamily();
    const { json } = await search(kari);
    expect(json.tasks.map((it: { task: string }) => it.task).sort()).toEqual([own.name, theirs.name].sort());
  });

  test('is written down, also where it finds nothing', async () => {
    const ref = await fresh.store.people.refOf(number);
    expect((await search(kari)).json.tasks).toEqual([]);
    expect(
      (
        await search(
          kari,
          nationalNumber('1971-01-02', 'mann', () => false),
        )
      ).json.tasks,
    ).toEqual([]);
    const seen = await fresh.store.audit.of(ref, { limit: 9 });
    expect(seen.map((it) => [it.operation, it.actor])).toEqual([['task.search', 'caseworker:nav:kari']]);
    expect(await fresh.store.audit.verify()).toMatchObject({ intact: true });
  });

  test('is refused for what is no number here, and to whoever is no caseworker', async () => {
    expect((await search(kari, '01810112345')).status).toBe(422);
    expect((await search(await door.operator())).status).toBe(404);
  });
});

describe('somebody whose address is protected', () => {
  const shielded = { grade: 'strengtFortrolig' } as const;

  test('has tasks that say only that they are there', async () => {
    const due = plus(today, { days: 40 });
    await aFamily({ ...shielded, task: { due } });
    const { json, text } = await get('/tasks', kari);
    expect(json.tasks).toEqual([
      {
        ...{ task: expect.any(String), title: 'Skjermet oppgave', why: 'Krever særskilt tilgang' },
        ...{ group: 'later', claim: 'none', shielded: true },
      },
    ]);
    expect(text).not.toMatch(/Barnetrygd|no-answer/);
    expect((await get('/tasks', cleared)).json.tasks[0]).toMatchObject({ title: /Barnetrygd/, shielded: true });
  });

  test('has tasks that only special access opens, refused in the same words whatever they are about', async () => {
    const all = [
      await aFamily(shielded),
      await aFamily({ ...shielded, task: { cause: 'human-asked', due: today } }),
      await aFamily({ ...shielded, errand: { step: 'parental-benefit' }, task: { step: 'parental-benefit' } }),
    ];
    const refused = await Promise.all(all.map(({ path }) => get(path, kari)));
    expect(refused.map((it) => [it.status, it.json.type])).toEqual(
      all.map(() => [403, 'urn:livsferd:problem:needs-special-access']),
    );
    expect(new Set(refused.map((it) => opaque(it.text))).size).toBe(1);
    for (const { path } of all) {
      expect((await get(path, await door.caseworker('solvik'))).status).toBe(404);
      expect((await get(path, cleared)).status).toBe(200);
    }
  });

  test('is behind the same lock at every door', async () => {
    const { path, journey, errand } = await aFamily(shielded);
    const act = `/journeys/${journey}/errands/${errand}/acts`;
    for (const address of [path, `/journeys/${journey}`, `/journeys/${journey}/errands/${errand}`])
      expect([address, (await get(address, kari)).status]).toEqual([address, 403]);
    for (const [address, body] of [
      [`${path}/claim`, {}],
      [`${path}/note`, { text: 'x' }],
      [act, { type: 'errand.retried' }],
    ] as const)
      expect([address, (await post(address, kari, body)).status]).toEqual([address, 403]);
    expect((await get('/journeys', kari)).json.journeys).toEqual([]);
    expect((await get('/stalls', kari)).json.stalls).toEqual([]);
  });

  test('is not found by number, unless with special access: that there is something would tell', async () => {
    const number = nationalNumber('1989-04-05', 'kvinne', () => false);
    await aFamily({ ...shielded, ref: await fresh.store.people.refOf(number) });
    expect((await post('/tasks/search', kari, { person: number })).json.tasks).toEqual([]);
    expect((await post('/tasks/search', cleared, { person: number })).json.tasks).toHaveLength(1);
  });

  test('counts as protected while nobody knows, and is not when the register says so', async () => {
    const { path, ref } = await aFamily();
    expect((await get(path, kari)).status).toBe(200);
    await fresh.store.people.forget(ref);
    expect((await get(path, kari)).status).toBe(403);
  });

  test('is not located by a task of the other parent’s errand: where she lives changes no byte of it', async () => {
    const looked = (ref: string, municipality: string) => [
      { of: ref, at: 'municipality', value: municipality, source: 'folkeregisteret', asOf: today },
      { of: ref, at: 'sharesHome', value: municipality === '7401', source: 'folkeregisteret', asOf: today },
      { of: ref, at: 'student', value: true, source: 'person', asOf: today },
    ];
    const shown = async (municipality: string, street: string) => {
      const ref = randomUUID();
      const verdicts = [{ rule: 'isAloneWithChild', answer: 'yes' as const, looked: looked(ref, municipality) }];
      const family = await aFamily({ ref, ...shielded, street, errand: { verdicts } });
      const names = Object.entries(family).flatMap(([, it]) => it.split('.')[0]!.split('/').at(-1)!);
      const { text } = await get(family.path, cleared);
      return names.reduce((it, name) => it.replaceAll(name, '-'), text);
    };
    const [solvik, granlia] = [await shown('7401', 'Lyngveien'), await shown('7402', 'Notveien')];
    expect(solvik).toBe(granlia);
    expect(solvik).toContain('student');
    expect(solvik).not.toMatch(/740[12]|veien/);
  });

  test('makes no difference to the queue of a body that has nothing about the family', async () => {
    const [without, family] = [await aFamily({ body: 'helfo' }), await aFamily(shielded)];
    const helfo = await door.caseworker('helfo');
    const before = (await get('/tasks', helfo)).text;
    await fresh.store.desk.close(family.errand, 1);
    expect((await get('/tasks', helfo)).text).toBe(before);
    expect(before).toContain(without.name);
  });
});
