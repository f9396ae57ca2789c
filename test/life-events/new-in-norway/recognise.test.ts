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

test('a permit from UDI starts one for whoever has agreed, with the way in and the day it was given', () => {
  const permit = { ...came, type: 'udi.permit.granted', by: 'body', told: { route: 'nonEea' } } as const;
  expect(recognise(permit, [])).toMatchObject([
    {
      do: 'start',
      trigger: { kind: 'udi.permit.granted' },
      told: { ana: { route: 'nonEea', permitOn: '2026-11-20' } },
    },
  ]);
});

test('a permit that somebody waits for is told to their journey, also when it took two years', () => {
  const permit = { ...came, type: 'udi.permit.granted', on: '2028-11-01', today: '2028-11-01', told: {} };
  expect(recognise(permit, [aJourney])).toEqual([
    { do: 'tell', journey: 'journey', news: { type: 'event.told', told: { ana: { permitOn: '2028-11-01' } } } },
  ]);
});

test('an arrival that a clerk declares, for somebody without a login, is the same', () => {
  expect(recognise({ ...came, by: 'clerk' }, [])).toEqual(recognise(came, []));
});

test('who comes back a year later begins anew', () => {
  expect(recognise({ ...came, on: '2027-11-20' }, [aJourney])).toMatchObject([{ do: 'start' }]);
});

describe('a move that the register has accepted', () => {
  const moved: Recognisable = {
    ...{ type: 'freg.immigration.registered', about: 'ana', on: '2026-11-20', today, born: '1990-05-02' },
  };

  test('starts a journey where nobody has heard of it before; how they came is asked', () => {
    expect(recognise(moved, [])).toMatchObject([
      {
        do: 'start',
        trigger: { kind: 'freg.immigration.registered', on: '2026-11-20', by: 'register' },
        participants: [{ ref: 'ana' }],
        told: { ana: {} },
      },
    ]);
  });

  test('is the move that was declared: no second journey, and the register is read anew', () => {
    expect(recognise(moved, [aJourney])).toMatchObject([
      { do: 'tell', journey: 'journey', news: { type: 'register.changed', parts: expect.arrayContaining(['status']) } },
    ]);
  });

  test('an old one is a correction of the register, and without its day nothing begins', () => {
    expect(recognise({ ...moved, on: '2024-01-01' }, [])).toEqual([{ do: 'ignore', reason: 'old-arrival' }]);
    const { on: _, ...undated } = moved;
    expect(recognise(undated, [])).toEqual([{ do: 'ignore', reason: 'day-unknown' }]);
  });

  test('spouse arrives later: joins the journey of the other, takes part from then on, and counts from their own day', () => {
    const later = { ...moved, about: 'ivo', on: '2027-06-01', today: '2027-06-03' };
    const ofAna = { others: [{ ref: 'ana', relation: 'spouse' as const }] };
    expect(recognise({ ...later, ...ofAna }, [aJourney])).toEqual([
      {
        do: 'join',
        journey: 'journey',
        news: {
          type: 'party.joined',
          party: { ref: 'ivo', is: 'person', roles: ['newcomer'], since: '2027-06-01' },
          participants: [expect.objectContaining({ ref: 'ivo', role: 'newcomer' })],
        },
      },
    ]);
    expect(recognise(later, [aJourney])).toMatchObject([{ do: 'start', parties: [{ ref: 'ivo' }] }]);
  });

  test('of a spouse who is dead nobody joins anything', () => {
    const others = [{ ref: 'ana', relation: 'spouse' as const, lives: false }];
    expect(recognise({ ...moved, about: 'ivo', others }, [aJourney])).toMatchObject([{ do: 'start' }]);
  });

  test('a child joins its parent, sees nothing itself, and begins nothing where the parent is not known', () => {
    const child = { ...moved, about: 'mia', born: '2019-02-01' };
    const others = [{ ref: 'ana', relation: 'mother' as const }];
    expect(recognise({ ...child, others }, [aJourney])).toEqual([
      {
        do: 'join',
        journey: 'journey',
        news: { type: 'party.joined', party: { ref: 'mia', is: 'person', roles: ['child'] } },
      },
    ]);
    expect(recognise({ ...child, others }, [])).toEqual([{ do: 'ignore', reason: 'with-parents' }]);
    expect(recognise({ ...child, about: 'leo', others }, [aJourney])).toMatchObject([
      { do: 'tell', news: { type: 'register.changed' } },
    ]);
  });

  test('unaccompanied minor: has a journey of their own', () => {
    expect(recognise({ ...moved, born: '2010-02-01' }, [])).toMatchObject([
      { do: 'start', parties: [{ ref: 'ana', roles: ['newcomer'] }] },
    ]);
  });

  test('taken back, it takes with it the journey that only the register had begun', () => {
    const annulled = { type: 'freg.immigration.annulled', about: 'ana', today };
    const trigger = { kind: 'freg.immigration.registered', on: '2026-11-20' };
    expect(recognise(annulled, [{ ...aJourney, trigger }])).toEqual([
      {
        do: 'tell',
        journey: 'journey',
        news: { type: 'trigger.annulled' },
        stop: { about: 'trigger', why: 'freg.immigration.annulled' },
      },
    ]);
    expect(recognise(annulled, [aJourney])).toMatchObject([{ do: 'tell', news: { type: 'register.changed' } }]);
    const parties = [...aJourney.parties, { ref: 'ivo', roles: ['newcomer'] }];
    expect(recognise({ ...annulled, about: 'ivo' }, [{ ...aJourney, trigger, parties }])).toMatchObject([
      { do: 'tell', news: { type: 'party.annulled', party: 'ivo' }, stop: { about: 'ivo' } },
    ]);
  });
});

test('a spouse who declares it themselves has a journey of their own, and nothing of the first', () => {
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
  for (const type of ['freg.identity.changed', 'freg.emigration.changed', 'freg.protection.changed'])
    expect(recognise({ type, about: 'ana', today }, [aJourney])).toMatchObject([
      { do: 'tell', news: { type: 'register.changed' } },
    ]);
});

test('without a day nothing begins', () => {
  const { on: _, ...undated } = came;
  expect(recognise(undated, [])).toEqual([{ do: 'ignore', reason: 'day-unknown' }]);
});
