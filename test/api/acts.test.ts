import { randomUUID } from 'node:crypto';
import { ServiceError, WorkflowNotFoundError, WorkflowUpdateRPCTimeoutOrCancelledError } from '@temporalio/client';
import type { ErrandStanding, Standing } from '../../journey/standing.js';
import { aJourney, anErrand, mothersOwn, stalled } from './a-journey.js';
import { type FrontDoor, openFrontDoor } from './front-door.js';

let door: FrontDoor;
beforeEach(async () => {
  door = await openFrontDoor();
});
afterEach(() => door.stop());

const act = async (
  content: object,
  who: Promise<string> = door.person('mother-1'),
  errand = 'errand-1',
  key: string = randomUUID(),
) =>
  door.call('POST', `/journeys/journey-1/errands/${errand}/acts`, {
    as: await who,
    key,
    body: content,
  });

const grpc = (code: number) => Object.assign(new Error('gRPC'), { code, details: '', metadata: {} });

test('the answer to an act is the journey’s own, cut for the one who acted', async () => {
  door.temporal.answer = (news) => ({
    moved: true,
    seq: 8,
    errand: { ...anErrand, replies: { [news.by]: { says: 'yes', at: 1 }, 'father-1': { says: 'no', at: 1 } } },
  });
  const { status, json, text } = await act({ type: 'consent.given', choice: 'august' });
  expect([status, json.moved, json.seq]).toEqual([200, true, undefined]);
  expect(json.version).toMatch(/^[\w-]{22}$/);
  expect(json.errand.can).toContain('consent.withdrawn');
  expect(text).not.toContain('father-1');
});

test('consent is written before the journey hears of it', async () => {
  let before: unknown;
  door.temporal.answer = () => {
    before = [...door.written.consents];
    return { moved: true, seq: 8, errand: anErrand };
  };
  await act({ type: 'consent.given' });
  expect(before).toEqual([{ says: 'yes', errand: 'errand-1', by: 'mother-1' }]);
});

test('a consent that the journey could not hear does not stand', async () => {
  door.temporal.answer = () => ({ moved: false, seq: 7, errand: { ...anErrand, state: 'withBody' } });
  expect((await act({ type: 'consent.given' })).status).toBe(409);
  expect(door.written.consents.at(-1)).toEqual({ says: 'no', errand: 'errand-1', by: 'mother-1' });
});

test('an act that broke off is the same update when it is sent again, and another key is another act', async () => {
  const key = randomUUID();
  door.temporal.answer = () => Promise.reject(new ServiceError('no', { cause: grpc(14) }));
  const send = (its: string) => act({ type: 'consent.given' }, door.person('mother-1'), 'errand-1', its);
  for (const its of [key, key, randomUUID()]) expect((await send(its)).status).toBe(503);
  const [one, again, other] = door.asked.map((it) => it.updateId);
  expect([again === one, other === one]).toEqual([true, false]);
});

test('what cannot be done now says what can', async () => {
  door.temporal.answer = () => ({ moved: false, seq: 7, errand: { ...anErrand, state: 'withBody' } });
  const { status, json } = await act({ type: 'errand.declined' });
  expect([status, json.type]).toEqual([409, 'urn:livsferd:problem:cannot-now']);
  expect(json.can).toContain('application.withdrawn');
});

test.each([
  ['Temporal is away', () => new ServiceError('no', { cause: grpc(14) }), 503],
  ['nobody carries the journey just now', () => new WorkflowUpdateRPCTimeoutOrCancelledError('late'), 503],
  ['the journey has heard as many acts as one run may', () => new ServiceError('no', { cause: grpc(9) }), 503],
  ['too many act on it at once', () => new ServiceError('no', { cause: grpc(8) }), 429],
  ['the database is away', () => Object.assign(new Error('no'), { code: 'ECONNREFUSED' }), 503],
])('while %s the act can be sent again', async (_, error, status) => {
  door.temporal.answer = () => Promise.reject(error());
  const answer = await act({ type: 'errand.declined' });
  expect(answer.status).toBe(status);
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
});

test.each([8, 9])('a journey that turned just as it was told is told again, as the same act (%i)', async (code) => {
  door.temporal.answer = () => {
    if (door.asked.length < 3) throw new ServiceError('no', { cause: grpc(code) });
    return { moved: true, seq: 8, errand: anErrand };
  };
  expect((await act({ type: 'consent.given' })).status).toBe(200);
  expect(new Set(door.asked.map((it) => it.updateId)).size).toBe(1);
});

test('an act on a closed journey opens it again from where it was sealed', async () => {
  door.nouns.standings.sealed = (async () => Buffer.from(JSON.stringify({ id: 'journey-1' }))) as never;
  door.temporal.answer = () => Promise.reject(new WorkflowNotFoundError('closed', 'journey-1', undefined));
  const { status } = await act({ type: 'decision.appealed' }, door.person('mother-1'), 'errand-2');
  expect(status).toBe(200);
  expect(door.temporal.reopened).toHaveLength(1);
});

test('an appeal is told with the day it is made', async () => {
  await act({ type: 'decision.appealed' }, door.person('mother-1'), 'errand-2');
  expect(JSON.stringify(door.asked[0])).toMatch(/"type":"decision.appealed","on":"\d{4}-\d\d-\d\d"/);
});

test('an act that nothing could come of does not open a closed journey', async () => {
  door.temporal.answer = () => Promise.reject(new WorkflowNotFoundError('closed', 'journey-1', undefined));
  expect((await act({ type: 'errand.declined' }, door.person('mother-1'), 'errand-2')).status).toBe(409);
  expect(door.temporal.reopened).toHaveLength(0);
});

test('a corrected fact is in the vault before the journey hears of it, with what the rules now find', async () => {
  await act({ type: 'fact.corrected', of: 'child-1', part: 'navn', value: [{ fornavn: 'ELI', etternavn: 'MORILD' }] });
  expect(door.written.kept).toMatchObject([{ ref: 'child-1', part: 'navn' }]);
  expect(door.asked[0]?.news).toMatchObject({ part: 'navn', found: { hasName: { value: true, source: 'person' } } });
  expect(JSON.stringify(door.asked)).not.toContain('ELI');
});

test.each(['adressebeskyttelse', 'bostedsadresse', 'foreldreansvar', 'familierelasjon'])(
  'what decides who sees whom is corrected in the register alone: %s',
  async (part) => {
    const { status, json } = await act({ type: 'fact.corrected', of: 'child-1', part, value: [] });
    expect([status, json.errors[0].pointer]).toEqual([422, '/part']);
    expect(door.written.kept).toEqual([]);
  },
);

test('what no register holds is kept as the person told it, so that it can be sent', async () => {
  await act({ type: 'finding.told', of: 'mother-1', name: 'termDate', value: '2026-05-01' });
  expect(door.written.kept).toEqual([{ ref: 'mother-1', part: 'termDate', value: '2026-05-01' }]);
});

test.each([
  ['termDate', 'soon'],
  ['termDate', '2026-02-30'],
  ['annualIncome', '480 000'],
  ['student', 'yes'],
])('%s is told as what it is, and not as %s', async (name, value) => {
  const { status, json } = await act({ type: 'finding.told', of: 'mother-1', name, value });
  expect([status, json.errors[0].pointer]).toEqual([422, '/value']);
  expect(door.written.kept).toEqual([]);
});

test('a finding that a register holds is not told by a person', async () => {
  const { status } = await act({ type: 'finding.told', of: 'mother-1', name: 'addressProtected', value: false });
  expect([status, door.asked.length]).toEqual([422, 0]);
});

test('nobody tells what is the other parent’s to tell', async () => {
  expect((await act({ type: 'finding.told', of: 'father-1', name: 'student', value: true })).status).toBe(404);
});

test('a caseworker of the body says how a stalled errand ended, and nobody else does', async () => {
  const ended = { type: 'errand.resolved', outcome: 'done', grounds: 'Avgjort per telefon.' };
  expect((await act(ended, door.caseworker('solvik'), 'errand-3')).status).toBe(200);
  expect((await act(ended, door.caseworker('nav'), 'errand-3')).status).toBe(404);
  expect((await act(ended, door.operator(), 'errand-3')).status).toBe(404);
  expect((await act({ type: 'errand.retried' }, door.operator(), 'errand-3')).status).toBe(200);
});

describe('a decision', () => {
  const granted = { type: 'errand.resolved', outcome: 'granted', grounds: 'Avgjort per telefon.' };
  const decide = (errand = 'errand-3') => act(granted, door.caseworker('solvik'), errand);

  test('by one caseworker waits for a second, and the journey hears nothing', async () => {
    const { status, json } = await decide();
    expect([status, json, door.asked]).toEqual([202, { waitsFor: 'second-caseworker' }, []]);
  });

  test('by two is told to the journey', async () => {
    door.nouns.proposals.say = async () => 'seconded';
    expect((await decide()).status).toBe(200);
    expect(door.asked[0]?.news).toMatchObject({ type: 'errand.resolved', outcome: 'granted', by: 'caseworker' });
  });

  test('by one caseworker twice is still by one', async () => {
    door.nouns.proposals.say = async () => 'own';
    const { status, json } = await decide();
    expect([status, json.type, door.asked]).toEqual([409, 'urn:livsferd:problem:needs-another', []]);
  });

  test('is not made about what is not stalled, however fast somebody is', async () => {
    expect([(await decide('errand-1')).status, door.asked]).toEqual([409, []]);
  });

  test('that was made may be sent again when the answer was lost', async () => {
    door.nouns.proposals.isSecond = async () => true;
    expect((await decide('errand-1')).status).toBe(200);
  });
});

test('a caseworker sees to what the body was not told, though the errand goes on', async () => {
  const untold: ErrandStanding = {
    ...stalled,
    state: 'withBody',
    aside: { act: 'correct', number: 2, cause: 'unavailable' },
  };
  const there = await openFrontDoor({ standings: [{ ...aJourney, errands: [untold] }] });
  const { json } = await there.call('GET', '/journeys/journey-1/errands/errand-3', {
    as: await there.caseworker('solvik'),
  });
  expect(json.can).toEqual(['errand.retried', 'errand.resolved']);
  await there.stop();
});

test('an error is stopped and written before the journey is told, and told by the sweep if we cannot', async () => {
  door.temporal.answer = () => Promise.reject(new ServiceError('no', { cause: grpc(14) }));
  const [key, body] = [randomUUID(), { type: 'error.reported', about: 'child-1', why: 'did-not-happen' }];
  const as = await door.person('father-1');
  expect((await door.call('POST', '/journeys/journey-1/acts', { as, key, body })).status).toBe(503);
  expect(door.written.stops).toEqual([{ journey: 'journey-1', about: 'child-1', why: 'did-not-happen' }]);
  expect(door.written.deliveries).toMatchObject([
    { disposition: 'told', news: { type: 'error.reported', about: 'child-1' } },
  ]);

  door.temporal.answer = () => ({ moved: false, seq: 9 });
  expect((await door.call('POST', '/journeys/journey-1/acts', { as, key, body })).status).toBe(200);
  expect(door.written.deliveries).toHaveLength(1);
});

test('why an error is reported is one of our words, for it stands where others read it', async () => {
  const body = { type: 'error.reported', about: 'trigger', why: 'my ex-husband lies' };
  const { status, text } = await door.call('POST', '/journeys/journey-1/acts', {
    as: await door.person('mother-1'),
    body,
  });
  expect(status).toBe(422);
  expect(text).not.toContain('ex-husband');
});

test('who wants to be left in peace says so to the journey itself, and twice is as good as once', async () => {
  const told: unknown[] = [];
  door.temporal.answer = (news) => {
    told.push(news);
    return { moved: told.length === 1, seq: 9 };
  };
  const turn = async () =>
    door.call('POST', '/journeys/journey-1/acts', {
      as: await door.person('mother-1'),
      key: randomUUID(),
      body: { type: 'following.stopped' },
    });
  expect(await turn()).toMatchObject({ status: 200, json: { moved: true } });
  expect(await turn()).toMatchObject({ status: 200, json: { moved: false } });
  expect(told).toMatchObject([{ type: 'following.stopped', by: 'mother-1' }, { type: 'following.stopped' }]);
});

test('nobody speaks for a journey that they have no part in', async () => {
  const as = await door.person('stranger-1');
  const body = { type: 'following.resumed' };
  expect((await door.call('POST', '/journeys/journey-1/acts', { as, key: randomUUID(), body })).status).toBe(404);
});

test('the field card shows everybody their own, and where a child lives to who lives there', async () => {
  const card = async (who: string) =>
    (await door.call('GET', '/journeys/journey-1/errands/errand-1/field-card', { as: await door.person(who) })).text;
  expect(await card('mother-1')).toContain('Lyngveien');
  expect(await card('father-1')).not.toContain('Lyngveien');
  expect(await card('father-1')).toContain('HAVDIS');
  expect(await card('father-1')).not.toContain('SKJELL');
});

test('a caseworker sees which fields will come, and no values', async () => {
  const as = await door.caseworker('solvik');
  const { text, json } = await door.call('GET', '/journeys/journey-1/errands/errand-1/field-card', { as });
  expect(json.fields.map((it: { name: string }) => it.name)).toContain('childAddress');
  expect(text).not.toMatch(/Lyngveien|MORILD|child-1/);
});

test('the letter of a decision is read by the one it is about, and by the body', async () => {
  const read = async (as: Promise<string>) =>
    (await door.call('GET', '/journeys/journey-1/errands/errand-2', { as: await as })).json;
  expect((await read(door.person('mother-1'))).texts).toEqual({ 'letter-1': 'Vi har avslått søknaden.' });
  expect((await read(door.caseworker('nav'))).texts).toBeDefined();
  expect((await read(door.operator())).texts).toBeUndefined();
});

test('a refused errand can be appealed until the day is past', async () => {
  const past: Standing = {
    ...aJourney,
    errands: [
      {
        ...mothersOwn,
        decisions: [{ ...mothersOwn.decisions[0]!, appeal: { body: 'nav-klageinstans', until: '2026-01-01' } }],
      },
      stalled,
    ],
  };
  const late = await openFrontDoor({ standings: [past] });
  const can = async (at: FrontDoor) =>
    (await at.call('GET', '/journeys/journey-1/errands/errand-2', { as: await at.person('mother-1') })).json.can;
  expect(await can(door)).toContain('decision.appealed');
  expect(await can(late)).not.toContain('decision.appealed');
  await late.stop();
});

test('acts are counted by type and by whether they moved anything', async () => {
  await act({ type: 'errand.declined' });
  const { text } = await door.call('GET', '/metrics');
  expect(text).toContain('livsferd_acts_total{type="errand.declined",moved="true"} 1');
  expect(text).toContain('route="/journeys/:journey/errands/:errand/acts"');
  expect(text).toContain('livsferd_stalls{cause="unreadable",body="municipality",waits_for="caseworker"} 1');
  expect(text).not.toMatch(/mother-1|journey-1|errand-1/);
});

describe('what a caseworker does with grounds', () => {
  const grounds = 'Vi ringte sykehuset.\nDe bekreftet det.';
  const letter = () => {
    const it = door.asked.at(-1)?.news as { grounds?: string };
    return door.connections.store.vault.letter(it.grounds!);
  };
  const looked: ErrandStanding = {
    ...stalled,
    verdicts: [
      {
        ...{ rule: 'childIsResident', answer: 'no' },
        looked: [
          { of: 'child-1', at: 'resident', value: false, source: 'folkeregisteret', asOf: '2026-01-03' },
          { of: 'child-1', at: 'responsibility', value: 'mother', source: 'folkeregisteret', asOf: '2026-01-03' },
        ],
      },
    ],
  };
  const ended: ErrandStanding = { ...stalled, state: 'lapsed', waitsFor: 'nobody' };
  const at = async (errand: ErrandStanding) => {
    await door.stop();
    door = await openFrontDoor({ standings: [{ ...aJourney, errands: [errand] }] });
  };
  const does = (content: object, key?: string) => act(content, door.caseworker('solvik'), 'errand-3', key);

  test('is told with a letter that the person may read, and no words of it', async () => {
    await does({ type: 'errand.resolved', outcome: 'done', grounds });
    expect(await letter()).toBe(grounds);
    expect(JSON.stringify(door.asked)).not.toContain('sykehuset');
  });

  test('is the same letter when it is sent again', async () => {
    door.temporal.answer = () => Promise.reject(new ServiceError('no', { cause: grpc(14) }));
    for (const _ of [1, 2]) await does({ type: 'errand.resolved', outcome: 'done', grounds }, 'the-same-key');
    expect(door.written.letters).toEqual([grounds]);
    expect(new Set(door.asked.map((it) => it.updateId)).size).toBe(1);
  });

  test('is not kept as a letter before a second caseworker has said the same', async () => {
    expect((await does({ type: 'errand.resolved', outcome: 'granted', grounds })).status).toBe(202);
    expect(door.written.letters).toEqual([]);
  });

  test('may give a value that the rules lack or have wrong', async () => {
    await at(looked);
    const fixed = { type: 'value.fixed', of: 'child-1', name: 'resident', value: true, grounds };
    expect((await does(fixed)).status).toBe(200);
    expect(door.asked[0]?.news).toMatchObject({ type: 'value.fixed', name: 'resident', value: true });
    expect(await letter()).toBe(grounds);
  });

  test.each([
    ['what decides who sees what', { name: 'responsibility', value: 'joint' }, '/name'],
    ['what no rule of the errand looks at', { name: 'hasName', value: true }, '/name'],
    ['another kind of value', { name: 'resident', value: 'yes' }, '/value'],
  ])('does not give %s', async (_, what, pointer) => {
    await at(looked);
    const { status, json } = await does({ type: 'value.fixed', of: 'child-1', grounds, ...what });
    expect([status, json.errors?.[0].pointer, door.asked, door.written.letters]).toEqual([422, pointer, [], []]);
  });

  test('may open what had ended', async () => {
    await at(ended);
    expect((await does({ type: 'round.opened', grounds })).status).toBe(200);
    expect(await letter()).toBe(grounds);
    expect((await act({ type: 'round.opened', grounds }, door.person('mother-1'), 'errand-3')).status).toBe(404);
    expect((await act({ type: 'round.opened', grounds }, door.caseworker('nav'), 'errand-3')).status).toBe(404);
  });

  test.each(['', 'x'.repeat(2_001)])('says why, and not at any length', async (text) => {
    expect((await does({ type: 'errand.resolved', outcome: 'done', grounds: text })).status).toBe(422);
  });

  test('is what can be done now, and nothing else', async () => {
    const can = async (errand: ErrandStanding) => {
      await at(errand);
      const as = await door.caseworker('solvik');
      return (await door.call('GET', '/journeys/journey-1/errands/errand-3', { as })).json.can;
    };
    expect(await can({ ...looked, askable: ['mother-1'] })).toEqual([
      'errand.retried',
      'errand.resolved',
      'citizen.asked',
      'value.fixed',
    ]);
    expect(await can(ended)).toEqual(['round.opened']);
    expect(await can({ ...ended, state: 'granted' })).toEqual([]);
  });
});

describe('a caseworker’s question', () => {
  const asking = { type: 'citizen.asked', question: 'Har barnet plass et annet sted?' };
  const askable: ErrandStanding = { ...stalled, askable: ['mother-1'] };
  const asked: ErrandStanding = {
    ...anErrand,
    asked: ['mother-1'],
    question: { about: 'more', of: 'child-1', letter: 'question-1', back: 'no-answer' },
    letters: [{ id: 'question-1', at: 1, from: 'caseworker', to: 'mother-1' }],
  };
  const at = async (errand: ErrandStanding) => {
    await door.stop();
    door = await openFrontDoor({ standings: [{ ...aJourney, errands: [errand] }] });
  };
  const read = async (who: Promise<string>) =>
    (await door.call('GET', '/journeys/journey-1/errands/errand-1', { as: await who })).json;

  test('is put to one who may be asked, and its words stay in the vault', async () => {
    await at(askable);
    expect((await act({ ...asking, to: 'mother-1' }, door.caseworker('solvik'), 'errand-3')).status).toBe(200);
    expect(door.asked[0]?.news).toMatchObject({ type: 'citizen.asked', to: 'mother-1' });
    expect(door.written.letters).toEqual([asking.question]);
    expect(JSON.stringify(door.asked)).not.toContain('plass');
  });

  test.each(['father-1', 'stranger-1'])('reaches nobody else: %s', async (to) => {
    await at(askable);
    const { status, json } = await act({ ...asking, to }, door.caseworker('solvik'), 'errand-3');
    expect([status, json.errors[0].pointer, door.written.letters, door.asked]).toEqual([422, '/to', [], []]);
  });

  test('is not put where the caseworker has nothing to ask about', async () => {
    const { status, json } = await act({ ...asking, to: 'mother-1' }, door.caseworker('solvik'), 'errand-3');
    expect([status, json.type, door.written.letters]).toEqual([409, 'urn:livsferd:problem:cannot-now', []]);
  });

  test('is answered in words, which is no consent', async () => {
    await at(asked);
    const { status, json } = await act({ type: 'consent.given' });
    expect([status, json.errors[0].pointer]).toEqual([422, '/text']);
    expect((await act({ type: 'consent.given', text: 'Nei.' })).status).toBe(200);
    expect(door.written).toMatchObject({ letters: ['Nei.'], consents: [] });
    expect(door.asked[0]?.news).toMatchObject({ type: 'consent.given', answer: expect.any(String) });
    await act({ type: 'errand.declined' });
    expect(door.written.consents).toEqual([]);
  });

  test('and its answer are read by the two of them', async () => {
    await at({ ...asked, letters: [...asked.letters!, { id: 'letter-1', at: 2, from: 'mother-1', to: 'caseworker' }] });
    await door.connections.store.vault.keepLetter(asking.question, 'mother-1', 'question-1');
    const words = { 'question-1': asking.question, 'letter-1': 'Vi har avslått søknaden.' };
    expect((await read(door.person('mother-1'))).texts).toEqual(words);
    expect((await read(door.caseworker('solvik'))).texts).toEqual(words);
    const fathers = await read(door.person('father-1'));
    expect(JSON.stringify(fathers)).not.toMatch(/question-1|letter-1|mother-1/);
  });
});

describe('who only sees an errand', () => {
  const mothers: ErrandStanding = {
    ...anErrand,
    ...{ asked: ['mother-1'], whose: ['mother-1'], sent: true, state: 'refused' },
    decisions: mothersOwn.decisions.map((it) => ({ ...it, automatic: true })),
  };
  beforeEach(async () => {
    await door.stop();
    door = await openFrontDoor({ standings: [{ ...aJourney, errands: [mothers] }] });
  });
  const acts = {
    'consent.given': {},
    'consent.withdrawn': {},
    'errand.declined': {},
    'application.withdrawn': {},
    'word.given': { says: 'done' },
    'finding.told': { name: 'wantsEarlyBenefit', of: 'child-1', value: true },
    'fact.corrected': { of: 'child-1', part: 'navn', value: [{ fornavn: 'ELI', etternavn: 'MORILD' }] },
    'field.withheld': { field: 'child-name' },
    'field.included': { field: 'child-name' },
    'applied.anyway': {},
    'decision.appealed': {},
  };

  test.each(Object.entries(acts))('is told that it is for others: %s', async (type, content) => {
    const { status, json } = await act({ type, ...content }, door.person('father-1'));
    expect([status, json.type, json.detail]).toEqual([
      403,
      'urn:livsferd:problem:for-others',
      'Read it. Only those who are asked can do this; `can` of the errand says what you can.',
    ]);
    expect([door.asked, door.written.consents, door.written.kept]).toEqual([[], [], []]);
    expect((await act({ type, ...content })).status).not.toBe(403);
  });

  test('is offered only what they can do, and may do it', async () => {
    const errand = await door.call('GET', '/journeys/journey-1/errands/errand-1', {
      as: await door.person('father-1'),
    });
    expect([errand.status, errand.json.can, errand.json.whose]).toEqual([200, ['fact.corrected', 'human.asked'], []]);
    expect((await act({ type: 'human.asked' }, door.person('father-1'))).status).toBe(200);
    const own = {
      type: 'fact.corrected',
      of: 'father-1',
      part: 'navn',
      value: [{ fornavn: 'ODD', etternavn: 'MORILD' }],
    };
    expect((await act(own, door.person('father-1'))).status).toBe(200);
    const wrong = { type: 'error.reported', about: 'trigger', why: 'not-ours' };
    const as = await door.person('father-1');
    expect((await door.call('POST', '/journeys/journey-1/acts', { as, key: randomUUID(), body: wrong })).status).toBe(
      200,
    );
  });

  test('has nothing to do on the page, where who is asked may appeal', async () => {
    type Read = { id: string; rows: { offers: { act: string }[]; disagree?: string }[] };
    const rowOf = async (who: string) => {
      const { json } = await door.call('GET', '/journeys/journey-1/timeline', { as: await door.person(who) });
      const [section] = (json.sections as Read[]).filter(({ rows }) => rows.length > 0);
      const [row] = section!.rows;
      return [section!.id, row!.offers.map(({ act }) => act), row!.disagree !== undefined];
    };
    expect(await rowOf('mother-1')).toEqual(['yours', ['decision.appealed', 'human.asked', 'applied.anyway'], true]);
    expect(await rowOf('father-1')).toEqual(['over', ['human.asked'], false]);
  });
});

describe('somebody who asks for a human', () => {
  const byMachine: ErrandStanding = {
    ...mothersOwn,
    decisions: [{ ...mothersOwn.decisions[0]!, automatic: true }],
  };
  const waiting: ErrandStanding = { ...byMachine, human: { asked: 1 }, waitsFor: 'caseworker' };
  const at = async (errand: ErrandStanding) => {
    await door.stop();
    door = await openFrontDoor({ standings: [{ ...aJourney, errands: [errand] }] });
  };
  const can = async (who: Promise<string>) =>
    (await door.call('GET', '/journeys/journey-1/errands/errand-2', { as: await who })).json.can;

  test('is heard where a machine has decided, and once', async () => {
    expect(await can(door.person('mother-1'))).not.toContain('human.asked');
    await at(byMachine);
    expect(await can(door.person('mother-1'))).toContain('human.asked');
    expect((await act({ type: 'human.asked' }, door.person('mother-1'), 'errand-2')).status).toBe(200);
    await at(waiting);
    expect(await can(door.person('mother-1'))).not.toContain('human.asked');
  });

  test('waits for a caseworker, and for two who decide anew', async () => {
    await at(waiting);
    expect(await can(door.caseworker('nav'))).toEqual(['errand.resolved', 'round.opened']);
    const resolved = (outcome: string) =>
      act({ type: 'errand.resolved', outcome, grounds: 'Sett på.' }, door.caseworker('nav'), 'errand-2');
    expect((await resolved('done')).status).toBe(200);
    expect((await resolved('granted')).status).toBe(202);
    door.nouns.proposals.say = async () => 'seconded';
    expect((await resolved('granted')).status).toBe(200);
  });

  test('is neither a stranger nor the other parent', async () => {
    await at(byMachine);
    expect((await act({ type: 'human.asked' }, door.person('father-1'), 'errand-2')).status).toBe(404);
    expect((await act({ type: 'human.asked' }, door.caseworker('nav'), 'errand-2')).status).toBe(404);
  });
});
