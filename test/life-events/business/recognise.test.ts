import { recognise } from '../../../life-events/business/recognise.js';
import type { OpenJourney, Recognisable } from '../../../life-events/recognised.js';

const today = '2026-11-25';
const declared: Recognisable = {
  ...{ type: 'business.start.declared', about: 'owner', concerns: 'shop', on: '2027-01-04', today, by: 'person' },
  told: { form: 'sole-proprietorship' },
};
const shop = { ref: 'shop', roles: ['business'], isNumbered: false };
const awaited: OpenJourney = {
  journey: 'journey',
  lifeEvent: 'business',
  parties: [{ ref: 'owner', roles: ['owner'] }, shop],
  trigger: { kind: 'business.start.declared', on: '2027-01-04' },
};
const running: OpenJourney = {
  ...awaited,
  parties: [
    { ref: 'owner', roles: ['owner'] },
    { ref: 'chair', roles: ['board'] },
    { ...shop, isNumbered: true },
  ],
};
const unit = (type: string, more: Partial<Recognisable> = {}): Recognisable => ({
  ...{ type, about: 'shop', today, on: today },
  ...more,
});

test('an owner who starts begins a journey with a business that has no number yet; the form comes with it', () => {
  expect(recognise(declared, [])).toMatchObject([
    {
      do: 'start',
      parties: [
        { ref: 'owner', roles: ['owner'] },
        { ref: 'shop', is: 'organisation', roles: ['business'] },
      ],
      participants: [{ ref: 'owner' }],
      trigger: { concerns: 'shop', by: 'person' },
      told: { shop: { form: 'sole-proprietorship' } },
    },
  ]);
});

test('the same start twice is one journey, and another day is another business', () => {
  expect(recognise(declared, [awaited])).toEqual([{ do: 'ignore', reason: 'known' }]);
  const another = { ...declared, concerns: 'kiosk', on: '2027-06-01' };
  expect(recognise(another, [awaited])).toMatchObject([{ do: 'start' }]);
});

test('a new unit is the one that was awaited where its owner, or its board, is known', () => {
  const fresh = unit('brreg.unit.registered', { about: 'unit', form: 'sole-proprietorship' });
  const named = { ...fresh, others: [{ ref: 'owner', relation: 'owner' as const }] };
  expect(recognise(named, [awaited])).toEqual([
    {
      ...{ do: 'tell', journey: 'journey', identifies: { party: 'shop', found: 'unit' } },
      news: { type: 'register.changed', parties: ['shop'], parts: ['enhet', 'roller'] },
    },
  ]);
  expect(recognise({ ...fresh, others: [] }, [awaited])).toEqual([{ do: 'ignore', reason: 'not-awaited' }]);
  expect(recognise(named, [running])).toEqual([{ do: 'ignore', reason: 'not-awaited' }]);
  expect(recognise({ ...named, form: 'association' }, [awaited])).toEqual([{ do: 'ignore', reason: 'another-form' }]);
});

test('of two that an owner waits for, the new unit is the one that was to start nearest to its day', () => {
  const kiosk = {
    ...{ ...awaited, journey: 'kiosk', trigger: { ...awaited.trigger, on: '2027-06-01' } },
    parties: [awaited.parties[0]!, { ...shop, ref: 'kiosk' }],
  };
  const on = (day: string) =>
    recognise(
      unit('brreg.unit.registered', { about: 'unit', on: day, others: [{ ref: 'owner', relation: 'owner' }] }),
      [awaited, kiosk],
    );
  expect(on('2027-01-20')).toMatchObject([{ journey: 'journey', identifies: { party: 'shop' } }]);
  expect(on('2027-05-20')).toMatchObject([{ journey: 'kiosk', identifies: { party: 'kiosk' } }]);
});

test.each(['brreg.unit.changed', 'brreg.unit.deleted', 'brreg.bankruptcy.opened', 'brreg.bankruptcy.annulled'])(
  '%s has the unit read anew',
  (type) => {
    expect(recognise(unit(type), [running])).toMatchObject([
      { do: 'tell', news: { type: 'register.changed', parties: ['shop'], parts: ['enhet'] } },
    ]);
    expect(recognise(unit(type, { about: 'another' }), [running])).toEqual([{ do: 'ignore', reason: 'not-followed' }]);
  },
);

test('whoever has left the board has no more part in it; an owner who takes the chair has both', () => {
  const gone = unit('brreg.roles.changed', { others: [{ ref: 'owner', relation: 'chair' }] });
  expect(recognise(gone, [running])).toMatchObject([
    { news: { type: 'party.changed', party: 'owner', roles: ['owner', 'board'] } },
    { news: { type: 'party.changed', party: 'chair', roles: [] } },
    { news: { type: 'register.changed', parts: ['roller'] } },
  ]);
  const same = unit('brreg.roles.changed', { others: [{ ref: 'chair', relation: 'chair' }] });
  expect(recognise(same, [running])).toHaveLength(1);
});

test('a founding is withdrawn before the business is registered, and not after', () => {
  const withdrawal: Recognisable = { type: 'business.start.withdrawn', about: 'owner', today, on: today };
  expect(recognise(withdrawal, [awaited])).toEqual([
    {
      ...{ do: 'tell', journey: 'journey', news: { type: 'trigger.annulled' } },
      stop: { about: 'trigger', why: 'business.start.withdrawn' },
    },
  ]);
  expect(recognise(withdrawal, [running])).toEqual([{ do: 'ignore', reason: 'not-followed' }]);
  const kiosk = { ...awaited, journey: 'kiosk', trigger: { ...awaited.trigger, on: '2027-06-01' } };
  expect(recognise(withdrawal, [kiosk, awaited])).toMatchObject([{ journey: 'kiosk' }]);
});

test('the owner’s death, and that it was an error, is read in the population register', () => {
  for (const type of ['freg.death.registered', 'freg.death.annulled', 'freg.guardianship.changed'])
    expect(recognise({ type, about: 'owner', today }, [running])).toMatchObject([
      { news: { type: 'register.changed' } },
    ]);
});
