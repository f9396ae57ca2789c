import { recognise } from '../../../life-events/new-in-norway/recognise.js';
import type { OpenJourney, Recognisable } from '../../../life-events/recognised.js';
import { today } from '../../stories.js';

const came: Recognisable = {
  ...{ type: 'arrival.declared', about: 'ana', on: '2026-11-20', today, by: 'person' },
  told: { route: 'eea', staysSixMonths: true },
};
const aJourney: OpenJourney = {
  journey: 'journey',
  lifeEvent: 'new-in-norway',
  parties: [
    { ref: 'ana', roles: ['newcomer'] },
    { ref: 'leo', roles: ['child'] },
  ],
  trigger: { kind: 'arrival.declared', on: '2026-11-20' },
};

test('an arrival starts a journey with the way in that was told', () => {
  expect(recognise(came, [])).toMatchObject([
    {
      do: 'start',
      parties: [{ ref: 'ana', is: 'person', roles: ['newcomer'] }],
      participants: [{ ref: 'ana', role: 'newcomer' }],
      trigger: { kind: 'arrival.declared', on: '2026-11-20', by: 'person' },
      told: { ana: { route: 'eea', staysSixMonths: true } },
    },
  ]);
});

test('a permit from UDI starts one for whoever has agreed, and joins none twice', () => {
  const permit = { ...came, type: 'udi.permit.granted', by: 'body' } as const;
  expect(recognise(permit, [])).toMatchObject([{ do: 'start', trigger: { kind: 'udi.permit.granted' } }]);
  expect(recognise(permit, [aJourney])).toEqual([{ do: 'ignore', reason: 'known' }]);
});

test('who comes back a year later begins anew', () => {
  expect(recognise({ ...came, on: '2027-11-20' }, [aJourney])).toMatchObject([{ do: 'start' }]);
});

test('spouse arrives later: a journey of their own, and nothing of the first', () => {
  const [found] = recognise({ ...came, about: 'ivo' }, [aJourney]);
  expect(found).toMatchObject({ do: 'start', parties: [{ ref: 'ivo' }] });
  expect(JSON.stringify(found)).not.toContain('ana');
});

test('a child of somebody who came may itself be the one who comes', () => {
  expect(recognise({ ...came, about: 'leo' }, [aJourney])).toMatchObject([{ do: 'start' }]);
});

test('a permit that is taken back is a doubt, raised before anybody is told: what has begun is held', () => {
  const revoked = { type: 'udi.permit.revoked', about: 'ana', on: today, today };
  const doubt = { about: 'trigger', why: 'udi.permit.revoked' };
  expect(recognise(revoked, [aJourney])).toEqual([
    { do: 'tell', journey: 'journey', news: { type: 'trigger.doubted', ...doubt }, stop: doubt },
  ]);
  expect(recognise(revoked, [])).toEqual([{ do: 'ignore', reason: 'not-followed' }]);
});

test('a decision that is withdrawn takes the trigger with it', () => {
  const withdrawn = { type: 'udi.decision.withdrawn', about: 'ana', on: today, today };
  expect(recognise(withdrawn, [aJourney])).toMatchObject([{ do: 'tell', news: { type: 'trigger.annulled' } }]);
});

test('what the register changes is told: the number, the status, the protection', () => {
  for (const type of ['freg.identity.changed', 'freg.address.changed', 'freg.protection.changed'])
    expect(recognise({ type, about: 'ana', today }, [aJourney])).toMatchObject([
      { do: 'tell', news: { type: 'register.changed' } },
    ]);
});

test('without a day nothing begins', () => {
  const { on: _, ...undated } = came;
  expect(recognise(undated, [])).toEqual([{ do: 'ignore', reason: 'day-unknown' }]);
});
