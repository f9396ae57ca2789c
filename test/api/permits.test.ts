import fc from 'fast-check';
import type { Actor } from '../../api/access/actor.js';
import { type Operation, operations } from '../../api/access/operations.js';
import { permits } from '../../api/access/permits.js';
import type { Context, Resource } from '../../api/access/resource.js';
import { aJourney, anErrand, mothersOwn } from './a-journey.js';

const now = Date.UTC(2026, 3, 1);
const context: Context = {
  profile: 'test',
  clock: now,
  now,
  appealsOf: (body) => (body === 'solvik' ? ['statsforvalter'] : []),
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
    rule: 'takes-part+sees-the-errand',
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
