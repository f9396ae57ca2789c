/** A death that was registered in error: every step, at every body, from every stage that it can have come to. */

import { stepOf } from '../../../journey/define.js';
import type { Errand } from '../../../journey/errand.js';
import { isTheirs } from '../../../journey/errand.js';
import type { Repair, Stage } from '../../../journey/manifest.js';
import { isEnd } from '../../../journey/rounds/index.js';
import { waitsFor } from '../../../journey/standing.js';
import { leaflet } from '../../../life-events/death-and-inheritance/index.js';
import { recognise } from '../../../life-events/death-and-inheritance/recognise.js';
import {
  answers,
  type Chapter,
  effectsOf,
  given,
  hears,
  on,
  play,
  type Story,
  seenBy,
  tell,
  today,
} from '../../stories.js';
import {
  aChild,
  aDeathOf,
  aMinor,
  aSpouse,
  choose,
  court,
  daughter,
  deceased,
  died,
  minor,
  settled,
  spouse,
  theDeceased,
  toCertificate,
} from './family.js';

/** Somebody died who had all that a step can be about, and a relative had reported it before. */
const everything = {
  ...{
    wantsAshScattering: true,
    funeralNotCovered: true,
    longTransport: true,
    debtsUnsure: true,
    testamentFound: true,
  },
  ...{ lateAssetFound: true, home: 'farm', hadVehicle: true, hadBusiness: true, hadVat: true, ledAssociation: true },
  ...{ heirLacksNumber: true },
};
const dead = { ...deceased, roles: ['deceased', 'reported'] };
const kin = aDeathOf(spouse, daughter, minor);
const beginning = {
  ...kin,
  parties: kin.parties.map((it) =>
    it.ref === dead.ref ? dead : it.ref === daughter.ref ? { ...it, roles: [...it.roles, 'declarant'] } : it,
  ),
  told: { daughter: { declaredAs: 'child', deathPlace: 'abroad' } },
};
const begun = tell(
  leaflet,
  beginning,
  given({ deceased: { ...theDeceased, ...everything }, spouse: aSpouse, daughter: aChild, minor: aMinor }),
  on(settled),
  ...choose('private', spouse, daughter),
);
/** The same years later: the survivor has married again, and a return is due. */
const later = play(
  begun,
  court({ certificate: 'undivided', contactPerson: true, estateOpen: true }),
  given({ spouse: { civilStatus: 'married', civilStatusSince: '2027-01-20' } }),
  on('2027-03-20'),
);
const returning = play(begun, court({ contactPerson: true, estateOpen: true }), on('2027-03-20'));

const publicly = play(begun, court({ estateOpen: true }), answers('daughter', 'chosenSettlement', 'public'));

/** What intake tells the journey of an event. */
const happens =
  (type: string): Chapter =>
  (story) =>
    recognise({ type, about: 'deceased', today }, [
      {
        journey: 'journey',
        lifeEvent: 'death-and-inheritance',
        parties: Object.values(story.journey.parties),
        trigger: { kind: 'freg.death.registered', on: died },
      },
    ]).reduce((it, found) => ('news' in found ? play(it, hears(found.news)) : it), story);
const annulled = happens('freg.death.annulled');

const withId = (story: Story, id: string): Errand => story.journey.errands.find((it) => it.id === id)!;

const withStep = (story: Story, step: string): Errand => story.journey.errands.findLast((it) => it.step === step)!;

/** Brings one errand as far as that, whatever the others wait for. */
const reach: Readonly<Record<Stage | 'refused', (it: Errand) => Chapter>> = {
  unsent: () => (story) => story,
  undecided: ({ id, round, seenBy: [by = 'spouse'], kind }) =>
    kind === 'automatic'
      ? (story) => story
      : hears({ type: 'word.given', by, errand: id, says: 'applied' }, { type: 'receipt.received', errand: id, round }),
  decided: ({ id }) => hears({ type: 'decision.received', errand: id, decision: { outcome: 'granted', on: today } }),
  refused: ({ id }) => hears({ type: 'decision.received', errand: id, decision: { outcome: 'refused', on: today } }),
  done: ({ id }) => hears({ type: 'body.acted', errand: id }),
  irreversible: ({ id }) =>
    hears({ type: 'decision.received', errand: id, decision: { outcome: 'granted', on: today } }),
};

const open = (story: Story): Errand[] => story.journey.errands.filter((it) => !isEnd(it.state));
const rows = [begun, later, returning, publicly].flatMap((story, when) =>
  open(story).flatMap((errand) =>
    (Object.keys(reach) as (keyof typeof reach)[]).map((stage): [string, string, string, number, string] => [
      errand.step,
      errand.with,
      stage,
      when,
      errand.id,
    ]),
  ),
);
const stories = [begun, later, returning, publicly];

/** How far it had come, as the repair must see it. */
function stageOf({ state, step, decisions, sent, arrived }: Errand): Stage | undefined {
  const isFact = stepOf(leaflet, step).undo === 'U0';
  if (decisions.some((it) => it.outcome === 'granted')) return isFact ? 'irreversible' : 'decided';
  if (state === 'done' || state === 'acknowledged') return isFact ? 'irreversible' : 'done';
  if (isEnd(state)) return undefined;
  return sent || arrived || state === 'withBody' ? 'undecided' : 'unsent';
}

const repairOf = ({ with: body }: Errand, stage: Stage): Repair => leaflet.bodies[body]!.undo[stage];

test('every step that can be open was tried', () => {
  const ever = new Set(rows.map(([step]) => step));
  const never = Object.keys(leaflet.steps).filter((it) => !ever.has(it));
  expect(never).toEqual(['death-notification', 'death-abroad', 'presumed-death']);
});

test.each(rows)('%s at %s, %s: nothing is left that nobody owns', (_, __, stage, when, id) => {
  const before = play(stories[when]!, reach[stage as keyof typeof reach](withId(stories[when]!, id)));
  const came = withId(before, id);
  const after = play(before, annulled);
  const now = withId(after, id);
  const reached = stageOf(came);
  if (reached === undefined) return expect([now.state, now.round]).toEqual([came.state, came.round]);
  const repair = repairOf(came, reached);
  if (repair.by === 'us') {
    expect(now).toMatchObject({ state: 'withdrawn', cause: 'trigger-annulled' });
    return;
  }
  expect(now).toMatchObject({ kind: 'repair', repairs: reached, round: came.round + 1 });
  expect(waitsFor(after.journey, now)).toBe(repair.by === 'adapter' ? 'body' : repair.by);
  expect(now.seenBy).toContain(came.about === 'deceased' ? 'deceased' : (came.seenBy[0] ?? now.about));
});

test.each(stories.map((story, i): [number, Story] => [i, story]))(
  'from beginning %#, what every body did is watched until it has put it right, and then the journey is over',
  (_, story) => {
    const all = open(story).reduce((it, errand, place) => {
      const stage = (['decided', 'done', 'undecided', 'unsent'] as const)[place % 4]!;
      return play(it, reach[stage](withId(it, errand.id)));
    }, story);
    const after = play(all, annulled);
    expect(after.journey.trigger.status).toBe('annulled');
    const repairs = open(after);
    expect(repairs.length).toBeGreaterThan(5);
    expect(new Set(repairs.map((it) => it.kind))).toEqual(new Set(['repair']));
    for (const it of repairs) expect(['person', 'caseworker', 'body']).toContain(waitsFor(after.journey, it));
    const righted = repairs.reduce(
      (told, it) => play(told, hears({ type: 'correction.received', errand: it.id })),
      after,
    );
    expect(open(righted)).toEqual([]);
  },
);

describe('after the court has opened the estate', () => {
  const certified = tell(
    leaflet,
    aDeathOf(spouse, daughter),
    given({ deceased: theDeceased, spouse: aSpouse, daughter: aChild }),
    ...toCertificate.slice(1, -3).filter((_, i) => i !== 3),
    court({ certificate: 'private', heirsKnown: true, estateOpen: true }),
  );
  const atCourt = (story: Story) => story.journey.errands.filter((it) => it.with === 'domstol');

  test('the court’s own annulment ends what is watched there', () => {
    const after = play(certified, annulled);
    expect(open(after).filter((it) => it.with === 'domstol').length).toBeGreaterThan(2);
    const taken = play(after, happens('court.estate.annulled'));
    expect(open(taken).filter((it) => it.with === 'domstol')).toEqual([]);
  });

  test('a death that stands after all has the court begin anew', () => {
    const doubted = play(certified, happens('court.estate.annulled'), given({ deceased: theDeceased }));
    expect(withId(doubted, withStep(certified, 'estate-opened').id)).toMatchObject({ state: 'waiting', round: 2 });
    const stands = play(doubted, hears({ type: 'trigger.confirmed', about: 'trigger', why: 'looked at' }));
    expect(withStep(stands, 'estate-opened').state).toBe('withBody');
    expect(withStep(play(stands, court({ estateOpen: true })), 'estate-opened').state).toBe('done');
  });

  test('the court may annul first: then nothing is left to ask it for', () => {
    const after = play(certified, happens('court.estate.annulled'), annulled);
    expect(open(after).filter((it) => it.with === 'domstol')).toEqual([]);
    expect(atCourt(after).filter((it) => it.kind === 'repair' || it.state === 'done')).toEqual([]);
  });
});

test('a burial cannot be undone: a caseworker of its authority is told, and whoever followed it', () => {
  const buried = play(begun, reach.decided(withStep(begun, 'burial-or-cremation')), annulled);
  expect(withStep(buried, 'burial-or-cremation')).toMatchObject({
    repairs: 'irreversible',
    state: 'stalled',
    owner: 'caseworker',
  });
  expect(effectsOf(buried, 'openTask', 'burial-or-cremation').at(-1)).toMatchObject({
    with: 'gravplassmyndighet',
    cause: 'repair:tell',
    to: ['deceased', 'spouse', 'daughter'],
  });
});

describe('the person who lives', () => {
  const after = play(begun, annulled);

  test('takes part from then on, and sees each errand about them, with who saw it', () => {
    const theirs = seenBy(after, 'deceased').errands;
    expect(theirs.filter((it) => it.kind === 'repair' && !isTheirs(it, 'deceased'))).toEqual([]);
    expect(theirs.map((it) => it.step)).toEqual(expect.arrayContaining(['notify-agencies', 'estate-opened']));
    expect(new Set(theirs.map((it) => it.about))).toEqual(new Set(['deceased']));
  });

  test('is told by a message of their own, for no sign-in is theirs any more', () => {
    const told = effectsOf(after, 'inform').filter((it) => it.says === 'annulled' && it.to === 'deceased');
    expect(told.map((it) => it.step)).toEqual(expect.arrayContaining(['notify-agencies']));
  });

  test('is not mourned any longer', () => {
    expect(play(after, given({ deceased: { alive: true } })).journey.grief).toBeUndefined();
  });

  test('is the register’s own correction: nothing is asked of it', () => {
    expect(after.journey.errands.find((it) => it.step === 'death-notification')).toMatchObject({
      state: 'done',
      kind: 'repair',
      word: 'body',
    });
  });
});
