import { type Actor, nameOf } from '../../api/access/actor.js';
import { isOpen, type Operation, operations } from '../../api/access/operations.js';
import { permits } from '../../api/access/permits.js';
import type { Context, Resource } from '../../api/access/resource.js';
import { type OwnAct, whoMay } from '../../journey/who-may.js';
import { fc } from '../seeded.js';
import { aJourney, anErrand, mothersOwn } from './a-journey.js';

const now = Date.UTC(2026, 3, 1);
const context: Context = {
  profile: 'test',
  clock: now,
  now,
  appealsOf: (body) => (body === 'solvik' ? ['statsforvalter'] : []),
  municipalBody: (number) => ({ 7401: 'solvik', 7402: 'granlia' })[number],
};
const mother: Actor = {
  kind: 'person',
  ref: 'mother-1',
  refs: ['mother-1'],
  level: 'idporten-loa-high',
  signedInAt: now,
};
const inJourney: Resource = { standing: aJourney, errand: anErrand };
const body = (id: string): Actor => ({ kind: 'body', body: id, organisation: '312831279' });
const everyOperation = Object.keys(operations) as Operation[];

test('a participant acts on an errand they see', () => {
  expect(permits(mother, 'errand.declined', inJourney, context)).toEqual({
    yes: true,
    rule: 'takes-part+sees-the-errand+is-theirs-to-do',
  });
});

test.each([
  ['an errand of another', { ...inJourney, errand: { ...anErrand, seenBy: ['father-1'] } }, 'sees-the-errand'],
  [
    'a journey they have left',
    {
      ...inJourney,
      standing: { ...aJourney, participants: [{ ref: 'mother-1', role: 'mother', from: 0, until: now }] },
    },
    'takes-part',
  ],
  [
    'a journey they have not joined yet',
    { ...inJourney, standing: { ...aJourney, participants: [{ ref: 'mother-1', role: 'mother', from: now + 1 }] } },
    'takes-part',
  ],
])('nobody acts on %s', (_, resource: Resource, rule) => {
  expect(permits(mother, 'errand.declined', resource, context)).toEqual({ yes: false, rule });
});

test('who only sees an errand acts on it no more than a stranger, and asks for a human', () => {
  const seen: Resource = {
    ...inJourney,
    of: 'child-1',
    errand: { ...anErrand, asked: ['father-1'], whose: ['father-1'] },
  };
  const rules = (Object.keys(whoMay) as OwnAct[]).map((it) => [it, permits(mother, it, seen, context).rule]);
  expect(rules.filter(([, rule]) => rule !== 'is-theirs-to-do')).toEqual([
    ['human.asked', 'takes-part+sees-the-errand+is-theirs-to-do'],
  ]);
});

test('consent asks for a login at the high level within 15 minutes', () => {
  const ask = (change: object) => permits({ ...mother, ...change } as Actor, 'consent.given', inJourney, context);
  expect(ask({}).yes).toBe(true);
  expect(ask({ level: 'idporten-loa-substantial' })).toMatchObject({ yes: false, stepUp: true });
  expect(ask({ signedInAt: now - 15 * 60_000 - 1 })).toMatchObject({ yes: false, stepUp: true });
});

test('a person tells findings of their own and of a child, and of nobody who can speak', () => {
  const tell = (of: string) => permits(mother, 'finding.told', { ...inJourney, of }, context).yes;
  expect([tell('mother-1'), tell('child-1'), tell('father-1'), tell('nobody')]).toEqual([true, true, false, false]);
});

test('a letter about a child is not read by the other parent while somebody is, or may be, protected', () => {
  const letter: Resource = { ...inJourney, errand: { ...anErrand, asked: [] } };
  expect(permits(mother, 'letter.read', letter, context).yes).toBe(false);
  expect(permits(mother, 'letter.read', { ...letter, isAnotherProtected: true }, context).yes).toBe(false);
  expect(permits(mother, 'letter.read', { ...letter, isAnotherProtected: false }, context).yes).toBe(true);
  expect(permits(mother, 'letter.read', { ...letter, errand: mothersOwn }, context).yes).toBe(true);
});

test('a body answers its own errands, and those it hears appeals of', () => {
  const answers = (id: string) => permits(body(id), 'event.answer', inJourney, context).yes;
  expect([answers('solvik'), answers('statsforvalter'), answers('nav')]).toEqual([true, true, false]);
});

test('a number that a register gave up still leads to what is one’s own', () => {
  const merged: Actor = { ...mother, ref: 'mother-0', refs: ['mother-0', 'mother-1'] };
  expect(permits(merged, 'errand.read', inJourney, context).yes).toBe(true);
});

test('the calendar leaps for operators in the test profile alone', () => {
  const operator: Actor = { kind: 'operator', id: 'ola', signedInAt: now };
  expect(permits(operator, 'calendar.leap', {}, context).yes).toBe(true);
  expect(permits(operator, 'calendar.leap', {}, { ...context, profile: 'live' }).yes).toBe(false);
});

const strangers: fc.Arbitrary<Actor> = fc.oneof(
  fc.constant<Actor>({ kind: 'anonymous' }),
  fc.uuid().map((ref): Actor => ({ kind: 'person', ref, refs: [ref], level: 'idporten-loa-high', signedInAt: now })),
  fc
    .constantFrom('nav', 'helfo', 'granlia')
    .map((id): Actor => ({ kind: 'caseworker', id: 'kari', body: id, signedInAt: now })),
  fc.constantFrom('nav', 'helfo', 'granlia').map(body),
);
const ofThisErrand = everyOperation.filter((it) =>
  /^(errand|letter|field|consent|application|word|finding|fact|applied|decision|error|event\.answer)/.test(it),
);

test('nobody from outside does anything about an errand', () => {
  fc.assert(
    fc.property(
      strangers,
      fc.constantFrom(...ofThisErrand),
      fc.constantFrom('mother-1', 'child-1', 'trigger'),
      (actor, operation, of) => {
        expect(permits(actor, operation, { ...inJourney, of }, context).yes).toBe(false);
      },
    ),
    { numRuns: 2_000 },
  );
});

test('what is not there is denied to everybody', () => {
  fc.assert(
    fc.property(strangers, fc.constantFrom(...ofThisErrand), (actor, operation) => {
      expect(permits(actor, operation, {}, context).yes).toBe(false);
    }),
  );
});

const kari: Actor = { kind: 'caseworker', id: 'kari', body: 'solvik', signedInAt: now };

test('a caseworker sees what is their body’s; who works for a municipality, that municipality’s alone', () => {
  const reads = (change: object) => permits({ ...kari, ...change } as Actor, 'errand.read', inJourney, context).yes;
  expect(reads({})).toBe(true);
  expect(reads({ municipality: '7401' })).toBe(true);
  expect(reads({ municipality: '7402' })).toBe(false);
  expect(reads({ municipality: '9999' })).toBe(false);
  expect(reads({ body: 'granlia', municipality: '7402' })).toBe(false);
});

test('a clerk starts a journey for somebody, and a caseworker who is none does not', () => {
  const starts = (change: object, resource: Resource) =>
    permits({ ...kari, ...change } as Actor, 'journey.start', resource, context);
  expect(starts({ clerk: true }, { subject: 'mother-1' })).toEqual({ yes: true, rule: 'is-clerk' });
  expect(starts({}, { subject: 'mother-1' })).toEqual({ yes: false, rule: 'is-clerk' });
  expect(starts({ clerk: true }, {})).toEqual({ yes: false, rule: 'is-clerk' });
});

test('a portal’s token of a journey reads that journey, and does nothing that its person could do otherwise', () => {
  const through: Actor = { ...mother, within: { journey: 'journey-1', portal: '312831279' } } as Actor;
  const resource: Resource = { ...inJourney, of: 'mother-1', subject: 'mother-1', isAnotherProtected: false };
  const reads = everyOperation.filter((it) => permits(through, it, resource, context).yes);
  const own = everyOperation.filter((it) => permits(mother, it, resource, context).yes);
  expect(own).toEqual(expect.arrayContaining(['consent.given', 'journey.start', 'journey.list', 'errand.declined']));
  expect(reads.filter((it) => !isOpen(it)).sort()).toEqual([
    ...['errand.read', 'field-card.read', 'journey.read', 'letter.read', 'timeline.read'],
  ]);
  const elsewhere = { ...resource, standing: { ...aJourney, journey: 'journey-9' } };
  expect(everyOperation.filter((it) => !isOpen(it) && permits(through, it, elsewhere, context).yes)).toEqual([]);
});

test('who watches the metrics does nothing else, and a portal nothing but to ask for journey tokens', () => {
  const may = (actor: Actor) =>
    everyOperation.filter((it) => !isOpen(it) && permits(actor, it, inJourney, context).yes);
  const portal: Actor = { kind: 'portal', organisation: '312831279', name: 'Solvik kommune' };
  expect(may({ kind: 'watcher' })).toEqual(['session.end']);
  expect(may(portal).sort()).toEqual(['journey-token.issue', 'session.end']);
  expect(permits({ kind: 'watcher' }, 'metrics.read', {}, { ...context, profile: 'live' }).yes).toBe(true);
  expect(permits(portal, 'metrics.read', {}, { ...context, profile: 'live' }).yes).toBe(false);
});

test('every actor is known by a name, and no two of them by the same', () => {
  const actors: Actor[] = [
    { kind: 'anonymous' },
    mother,
    { ...mother, within: { journey: 'journey-1', portal: '312831279' } } as Actor,
    kari,
    { ...kari, body: 'nav' } as Actor,
    { kind: 'operator', id: 'kari', signedInAt: now },
    body('solvik'),
    { kind: 'portal', organisation: '312831279', name: 'Solvik kommune' },
    { kind: 'watcher' },
  ];
  expect(new Set(actors.map(nameOf)).size).toBe(actors.length);
});
