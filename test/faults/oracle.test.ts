/** The oracle finds what it is there to find: each fault that it looks for is put before it once. */
import { anErrand, aStanding, stalled } from '../store/a-standing.js';
import {
  atSolvik,
  atSvarut,
  behind,
  doubled,
  type Effect,
  type Followed,
  lost,
  misbegun,
  orphaned,
  ownerless,
  shapeOf,
  undisposed,
  unsubmitted,
} from './oracle.js';

const family = { mother: 'mother', children: ['child'] };
const effect: Effect = {
  ...{ key: 'journey-1/errand-1/1/submit/1', errand: 'errand-1', body: 'granlia', act: 'submit' },
  ...{ state: 'answered', attempts: 1 },
};
const followed: Followed = { own: aStanding, recorded: aStanding, effects: [effect], pending: 0, tasks: [] };
const committed = { key: effect.key, verb: 'send', times: 1 };
const event = { id: '1', type: 'freg.birth.registered', state: 'done', dispositions: ['started'] };

test.each([
  ['waits still', { ...event, state: 'pending', dispositions: [] }],
  ['vanished', { ...event, dispositions: [] }],
  ['started two journeys', { ...event, dispositions: ['started', 'started'] }],
  ['was both heard and ignored', { ...event, dispositions: ['started', 'ignored'] }],
])('an event that %s', (_, wrong) => {
  expect(undisposed([event])).toEqual([]);
  expect(undisposed([event, wrong])).toHaveLength(1);
});

test('a birth without a journey, with two, and a journey without a birth', () => {
  expect(misbegun([family], [followed])).toEqual([]);
  expect(misbegun([family], [])).not.toEqual([]);
  expect(misbegun([family], [followed, { ...followed, own: { ...aStanding, journey: 'other' } }])).not.toEqual([]);
  expect(misbegun([], [followed])).not.toEqual([]);
});

test('what a body has twice, has not, or has though nobody asked', () => {
  expect(doubled('granlia', [committed])).toEqual([]);
  expect(doubled('granlia', [{ ...committed, times: 2 }])).toHaveLength(1);
  expect(lost([effect], [committed], atSvarut)).toEqual([]);
  expect(lost([effect], [], atSvarut)).toHaveLength(1);
  expect(orphaned([committed], [effect], atSvarut)).toEqual([]);
  expect(orphaned([committed], [], atSvarut)).toHaveLength(1);
  expect(lost([effect], [{ ...committed, key: atSolvik(effect) }], atSolvik)).toEqual([]);
});

test('an application that has arrived, and that nobody sent or that was sent twice', () => {
  const own = {
    ...aStanding,
    errands: [{ ...anErrand, kind: 'application' as const, with: 'granlia', sent: true as const }],
  };
  const bodies = new Set(['granlia']);
  expect(unsubmitted({ ...followed, own }, bodies)).toEqual([]);
  expect(unsubmitted({ ...followed, own, effects: [] }, bodies)).toHaveLength(1);
  const again = { ...effect, key: 'journey-1/errand-1/1/submit/2' };
  expect(unsubmitted({ ...followed, own, effects: [effect, again] }, bodies)).toHaveLength(1);
});

test('a record that is behind, ahead or missing', () => {
  expect(behind(followed)).toEqual([]);
  expect(behind({ ...followed, recorded: { ...aStanding, seq: 2 } })).toHaveLength(1);
  expect(behind({ ...followed, recorded: { ...aStanding, errands: [] } })).toHaveLength(1);
  expect(behind({ ...followed, recorded: undefined })).toHaveLength(1);
});

test('whatever is stuck and nobody owns', () => {
  const stuck = (errand: typeof anErrand): Followed => ({ ...followed, own: { ...aStanding, errands: [errand] } });
  expect(ownerless(followed)).toEqual([]);
  expect(ownerless(stuck(stalled))).toHaveLength(1);
  expect(ownerless({ ...stuck({ ...stalled, owner: 'caseworker' }), tasks: ['errand-1.1'] })).toEqual([]);
  expect(ownerless(stuck({ ...anErrand, state: 'asking', asked: [] }))).toHaveLength(1);
  expect(ownerless(stuck({ ...anErrand, state: 'submitting' }))).toHaveLength(1);
  expect(ownerless({ ...followed, effects: [{ ...effect, state: 'unreachable' }] })).toHaveLength(1);
  expect(ownerless({ ...followed, pending: 1 })).toHaveLength(1);
});

test('another end than without faults', () => {
  const other = { ...aStanding, errands: [{ ...anErrand, state: 'granted' as const }] };
  expect(shapeOf({ ...aStanding, journey: 'another', seq: 9 })).toEqual(shapeOf(aStanding));
  expect(shapeOf(other)).not.toEqual(shapeOf(aStanding));
});
