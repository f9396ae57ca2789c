import { rolesOf } from '../../../life-events/death-and-inheritance/kin.js';
import { recognise } from '../../../life-events/death-and-inheritance/recognise.js';
import type { OpenJourney, Recognisable, Recognised } from '../../../life-events/recognised.js';
import { today } from '../../stories.js';
import { died } from './family.js';

const death: Recognisable = {
  type: 'freg.death.registered',
  about: 'deceased',
  on: died,
  today,
  others: [
    { ref: 'spouse', relation: 'spouse', lives: true, born: '1965-04-02' },
    { ref: 'daughter', relation: 'child', lives: true, born: '1990-09-01' },
    { ref: 'minor', relation: 'child', lives: true, born: '2012-05-05' },
    { ref: 'gone', relation: 'child', lives: false, born: '1988-01-01' },
  ],
};

const open: OpenJourney = {
  journey: 'j1',
  lifeEvent: 'death-and-inheritance',
  parties: [
    { ref: 'deceased', roles: ['deceased'] },
    { ref: 'spouse', roles: ['spouse', 'survivor', 'heir'] },
    { ref: 'daughter', roles: ['child', 'heir'] },
  ],
  trigger: { kind: 'freg.death.registered', on: died },
};

const news = (all: readonly Recognised[]) =>
  all.flatMap((it) => (it.do === 'tell' || it.do === 'join' ? [it.news.type] : [it.do]));

describe('a death in the register', () => {
  test('starts a journey with everybody whom it leaves; those who live and are of age take part', () => {
    expect(recognise(death, [])).toMatchObject([
      {
        do: 'start',
        parties: [
          { ref: 'deceased', roles: ['deceased'], since: died },
          { ref: 'spouse', roles: ['spouse', 'survivor', 'heir'] },
          { ref: 'daughter', roles: ['child', 'heir'] },
          { ref: 'minor', roles: ['child', 'heir'] },
          { ref: 'gone', roles: ['child', 'heir'] },
        ],
        participants: [{ ref: 'spouse' }, { ref: 'daughter' }],
        trigger: { kind: 'freg.death.registered', on: died, by: 'register' },
      },
    ]);
  });

  test('of somebody whose age nobody knows takes nobody in', () => {
    const [started] = recognise({ ...death, others: [{ ref: 'spouse', relation: 'spouse' }] }, []);
    expect(started).toMatchObject({ do: 'start', participants: [] });
  });

  test('is one journey, however often it is told', () => {
    expect(news(recognise(death, [open]))).toEqual(['register.changed']);
  });

  test('without its day waits for the day', () => {
    const { on: _, ...undated } = death;
    expect(recognise(undated, [])).toEqual([{ do: 'park', reason: 'day-unknown' }]);
  });

  test('of long ago is a correction of old records', () => {
    expect(recognise({ ...death, on: '2019-01-01' }, [])).toEqual([{ do: 'ignore', reason: 'old-death' }]);
  });

  test('of an heir ends their part in the first, and begins a journey of its own', () => {
    const found = recognise({ ...death, about: 'daughter', others: [] }, [open]);
    expect(news(found)).toEqual(['register.changed', 'party.changed', 'start']);
    expect(found[1]).toMatchObject({ news: { party: 'daughter', roles: ['lateHeir'] } });
  });

  test('that kin had named joins those who are left before anybody is read', () => {
    const reported = {
      ...open,
      parties: [
        { ref: 'deceased', roles: ['reported'] },
        { ref: 'daughter', roles: ['declarant', 'child', 'heir'] },
      ],
    };
    const found = recognise(death, [reported]);
    expect(news(found)).toEqual(['party.joined', 'party.joined', 'party.joined', 'party.changed']);
    expect(found).toMatchObject([
      { news: { party: { ref: 'spouse' }, participants: [{ ref: 'spouse' }] } },
      { news: { party: { ref: 'minor' } } },
      { news: { party: { ref: 'gone' } } },
      { news: { party: 'deceased', roles: ['deceased', 'reported'] } },
    ]);
    expect(found[1]).not.toHaveProperty('news.participants');
  });
});

test('a death that is annulled stops everything at intake, takes in who was dead, and then takes all back', () => {
  const found = recognise({ type: 'freg.death.annulled', about: 'deceased', today }, [open]);
  expect(news(found)).toEqual(['trigger.doubted', 'party.changed', 'trigger.annulled', 'body.tookBack']);
  expect(found[0]).toMatchObject({ stop: { about: 'trigger' } });
  expect(found[1]).toMatchObject({ news: { party: 'deceased', roles: ['deceased', 'restored'] } });
  expect(found[3]).toMatchObject({ news: { with: 'skatteetaten', step: 'death-notification' } });
});

test('an annulled death of an heir only has the register read again', () => {
  expect(news(recognise({ type: 'freg.death.annulled', about: 'daughter', today }, [open]))).toEqual([
    'register.changed',
  ]);
  expect(recognise({ type: 'freg.death.annulled', about: 'stranger', today }, [open])).toEqual([
    { do: 'ignore', reason: 'not-followed' },
  ]);
});

describe('the court', () => {
  const said = (type: string, more: Partial<Recognisable> = {}): Recognisable => ({
    type,
    about: 'deceased',
    today,
    by: 'body',
    ...more,
  });

  test('tells that it has opened the estate, given more time, and issued a certificate', () => {
    expect(recognise(said('court.estate.opened'), [open])).toMatchObject([
      { news: { type: 'event.told', from: 'domstol', told: { deceased: { estateOpen: true } } } },
    ]);
    expect(
      recognise(said('court.estate.updated', { told: { settlementDeadline: '2027-03-01' } }), [open]),
    ).toMatchObject([{ news: { told: { deceased: { settlementDeadline: '2027-03-01' } } } }]);
    expect(recognise(said('court.certificate.issued', { told: { certificate: 'private' } }), [open])).toMatchObject([
      { news: { told: { deceased: { certificate: 'private', heirsKnown: true } } } },
    ]);
  });

  test('that speaks before the register is heard when the register has spoken', () => {
    expect(recognise(said('court.estate.opened'), [])).toEqual([{ do: 'park', reason: 'death-unknown' }]);
  });

  test('that annuls the estate takes back what it did, and raises a doubt about the death', () => {
    const found = recognise(said('court.estate.annulled'), [open]);
    expect(news(found)).toEqual([
      'trigger.doubted',
      'event.told',
      ...open.parties.map(() => 'body.tookBack'),
      'register.changed',
    ]);
    expect(found[0]).toMatchObject({ stop: { about: 'trigger' } });
    expect(found[1]).toMatchObject({
      news: { told: { deceased: { estateOpen: false, certificate: 'none' }, daughter: { courtRole: 'revoked' } } },
    });
  });

  test('names an heir, who takes part unless under age', () => {
    const named = said('court.roles.changed', { concerns: 'friend', told: { courtRole: 'heir' } });
    expect(recognise(named, [open])).toMatchObject([
      { do: 'join', news: { party: { ref: 'friend', roles: ['named', 'heir'] }, participants: [{ ref: 'friend' }] } },
      { do: 'tell', news: { told: { friend: { courtRole: 'heir' } } } },
    ]);
    const [young] = recognise({ ...named, told: { courtRole: 'minorHeir' } }, [open]);
    expect(young).toMatchObject({ news: { party: { roles: ['minor', 'named', 'heir'] } } });
    expect(young).not.toHaveProperty('news.participants');
  });

  test('that says somebody is no heir ends their sight of the estate, and leaves them what they are besides', () => {
    const gone = said('court.roles.changed', { concerns: 'spouse', told: { courtRole: 'none' } });
    expect(recognise(gone, [open])[0]).toMatchObject({
      news: { type: 'party.changed', party: 'spouse', roles: ['spouse', 'survivor'] },
    });
    expect(news(recognise({ ...gone, told: { courtRole: 'heir' } }, [open]))).toEqual(['event.told']);
  });

  test('that takes a role away adds nobody', () => {
    const gone = said('court.roles.changed', { concerns: 'friend', told: { courtRole: 'none' } });
    expect(news(recognise(gone, [open]))).toEqual(['event.told']);
  });
});

describe('a death that kin declare', () => {
  const declared: Recognisable = {
    type: 'death.declared',
    about: 'daughter',
    concerns: 'deceased',
    on: '2026-11-20',
    today,
    by: 'person',
    told: { declaredAs: 'child', deathPlace: 'abroad' },
  };

  test('begins with the declarant alone: whom they named becomes a party when the register says that they are kin', () => {
    expect(recognise(declared, [])).toMatchObject([
      {
        do: 'start',
        parties: [{ ref: 'daughter', roles: ['declarant', 'child', 'heir'] }],
        trigger: { kind: 'death.declared', by: 'person', concerns: 'deceased' },
        told: { daughter: { declaredAs: 'child', deathPlace: 'abroad' } },
      },
    ]);
    const asChild = ['declarant', 'child', 'heir'];
    expect(rolesOf(asChild, { relation: 'father', isConcerned: true })).toEqual(['reported']);
    expect(rolesOf(asChild, { relation: 'father', isConcerned: false })).toBeUndefined();
    expect(rolesOf(asChild, { relation: 'spouse', isConcerned: true })).toBeUndefined();
    expect(rolesOf(['child', 'heir'], { relation: 'father', isConcerned: true })).toBeUndefined();
  });

  test('to a clerk is vouched for', () => {
    expect(recognise({ ...declared, by: 'clerk' }, [])).toMatchObject([
      { parties: [{ ref: 'daughter' }, { ref: 'deceased', roles: ['reported'] }] },
    ]);
  });

  test('says nothing new to a journey that they are in, and lets nobody into one that they are not', () => {
    expect(recognise(declared, [open])).toEqual([{ do: 'ignore', reason: 'known' }]);
    const stranger = { ...declared, about: 'stranger', told: { declaredAs: 'cohabitant' } };
    expect(recognise(stranger, [open])).toMatchObject([{ do: 'start', parties: [{ ref: 'stranger' }] }]);
  });

  test('a cohabitant, who is in no register, is let in by a clerk', () => {
    const cohabitant = { ...declared, about: 'partner', told: { declaredAs: 'cohabitant' }, by: 'clerk' } as const;
    expect(recognise(cohabitant, [open])).toMatchObject([
      {
        do: 'join',
        journey: 'j1',
        news: { party: { ref: 'partner', roles: ['declarant', 'cohabitant', 'survivor', 'heir'] } },
      },
    ]);
  });
});

test('a testament or an asset that comes to light is told by somebody who is in the journey, and by nobody else', () => {
  const found: Recognisable = { type: 'testament.found', about: 'daughter', concerns: 'deceased', today, by: 'person' };
  expect(recognise(found, [open])).toMatchObject([
    { journey: 'j1', news: { type: 'event.told', told: { deceased: { testamentFound: true } } } },
  ]);
  expect(recognise({ ...found, type: 'asset.found' }, [open])).toMatchObject([
    { news: { told: { deceased: { lateAssetFound: true } } } },
  ]);
  expect(recognise({ ...found, about: 'stranger' }, [open])).toEqual([{ do: 'ignore', reason: 'not-followed' }]);
});

describe('a child who is born after the death', () => {
  const birth: Recognisable = {
    ...{ type: 'freg.birth.registered', about: 'child', mother: 'spouse', born: '2027-02-18', today: '2027-02-20' },
    otherParent: { ref: 'deceased', role: 'father' },
  };
  const withChild = { ...open, parties: [...open.parties, { ref: 'child', roles: ['child', 'heir'] }] };

  test('is an heir, and takes no part while under age', () => {
    const [joined] = recognise(birth, [open]);
    expect(joined).toMatchObject({ do: 'join', news: { party: { ref: 'child', roles: ['child', 'heir'] } } });
    expect(joined).not.toHaveProperty('news.participants');
  });

  test('is one, however often it is told', () => {
    expect(recognise(birth, [withChild])).toEqual([{ do: 'ignore', reason: 'known' }]);
  });

  test('of somebody else, or stillborn, is nobody here', () => {
    const { otherParent: _, ...ofAnother } = birth;
    expect(recognise(ofAnother, [open])).toEqual([{ do: 'ignore', reason: 'of-no-concern' }]);
    expect(recognise({ ...birth, isStillborn: true }, [open])).toEqual([{ do: 'ignore', reason: 'of-no-concern' }]);
  });

  test('may be known as theirs only later, when the register has said who the father was', () => {
    const later: Recognisable = { ...birth, type: 'freg.parentage.changed' };
    expect(news(recognise(later, [open]))).toEqual(['party.joined']);
  });

  test('that was registered in error is taken back alone', () => {
    const found = recognise({ type: 'freg.birth.annulled', about: 'child', today }, [withChild]);
    expect(found).toMatchObject([
      { do: 'tell', news: { type: 'party.annulled', party: 'child' }, stop: { about: 'child' } },
    ]);
    expect(recognise({ type: 'freg.birth.annulled', about: 'child', today }, [open])).toEqual([
      { do: 'ignore', reason: 'not-followed' },
    ]);
  });
});
