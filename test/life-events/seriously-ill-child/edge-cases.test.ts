/** The edge cases of a seriously ill child, each by its name in the handbook. */
import { leaflet } from '../../../life-events/seriously-ill-child/index.js';
import { seriouslyIllChild } from '../../../life-events/seriously-ill-child/life-event.js';
import {
  agrees,
  answers,
  applies,
  decides,
  effectsOf,
  errand,
  given,
  hears,
  on,
  play,
  saysDone,
  seenBy,
  sent,
  state,
  tell,
} from '../../stories.js';
import {
  aCarer,
  aChild,
  anIllness,
  but,
  child,
  dies,
  fosterMother,
  ill,
  known,
  mother,
  says,
  sibling,
  takesPart,
  told,
  toldByOne,
} from './family.js';

const certified = [applies('mother', 'medical-certificate'), decides('medical-certificate', 'granted')] as const;

describe('diagnosis unknown, or it changes', () => {
  test('no finding and no field names an illness: needs are facts, with their days', () => {
    const names = [
      ...Object.keys(leaflet.findings),
      ...Object.values(leaflet.steps)
        .flatMap((it) => it.fields ?? [])
        .map((it) => it.name),
    ];
    expect(names.filter((it) => /diagnos|illness|disease|icd/i.test(it))).toEqual([]);
    expect(seriouslyIllChild.answers).toMatchObject({ constantCareFrom: 'date', lastingNeedFrom: 'date' });
  });

  test('what it needs is asked for, then since when, and nothing else holds care benefit back', () => {
    const unknown = { constantCare: undefined, constantCareFrom: undefined, lastingNeed: undefined };
    const facts = Object.fromEntries(Object.entries({ ...aChild, ...unknown }).filter(([, it]) => it !== undefined));
    const story = tell(leaflet, anIllness, given({ ...known, child: facts as Record<string, string | boolean> }));
    expect(errand(story, 'medical-certificate').question?.names).toEqual(
      expect.arrayContaining(['child:constantCare', 'child:lastingNeed']),
    );
    const needs = play(story, answers('mother', 'constantCare', true, 'child'), ...certified);
    expect(errand(needs, 'care-benefit', 'mother').question?.names).toEqual(['child:constantCareFrom']);
    const dated = play(needs, answers('mother', 'constantCareFrom', '2026-11-01', 'child'));
    expect(errand(dated, 'care-benefit', 'mother')).toMatchObject({ state: 'asking', question: { about: 'apply' } });
  });

  test('a need that changes turns what rests on it, and the body is told by whoever said it', () => {
    const granted = told(
      ...certified,
      applies('mother', 'care-benefit', 'mother'),
      decides('care-benefit', 'granted', 'mother'),
    );
    const changed = play(granted, answers('mother', 'constantCare', false, 'child'));
    expect(errand(changed, 'care-benefit', 'mother')).toMatchObject({ state: 'granted', told: 'constantCare' });
    expect(errand(changed, 'care-benefit', 'mother').aside?.cause).toBe('tell-yourself');
    expect(state(changed, 'care-benefit', 'father')).toBe('notRelevant');
  });
});

describe('two carers sharing the same days', () => {
  test('each applies for their own, and neither sees the other', () => {
    const story = told(...certified, applies('mother', 'care-benefit', 'mother'));
    expect(errand(story, 'care-benefit', 'mother').state).toBe('withBody');
    expect(errand(story, 'care-benefit', 'father').state).toBe('asking');
    const his = seenBy(story, 'father').errands.filter((it) => it.step === 'care-benefit');
    expect(his.map((it) => it.about)).toEqual(['father']);
  });

  test('one gives days to the other; who is alone has nobody to give them to', () => {
    const story = told(answers('mother', 'wantsToShareDays', true), answers('mother', 'aloneWithCare', false));
    expect(errand(story, 'care-days-share', 'mother')).toMatchObject({ state: 'asking', with: 'nav' });
    expect(state(story, 'care-days-share', 'father')).toBe('notRelevant');
    const alone = play(story, answers('mother', 'aloneWithCare', true));
    expect(errand(alone, 'care-days-share', 'mother')).toMatchObject({ cause: 'somebodyCaresToo' });
    expect(errand(alone, 'care-days-alone', 'mother').state).toBe('asking');
  });

  test('care days begin anew with the year, and end with the year in which the child is twelve', () => {
    const year = (story: ReturnType<typeof told>) => errand(story, 'care-days-employer', 'mother').period;
    expect(year(told())).toBe('2026');
    const next = play(told(saysDone('mother', 'care-days-employer', 'mother')), on('2027-01-04'));
    expect(year(next)).toBe('2027');
    expect(errand(next, 'care-days-employer', 'mother').state).toBe('asking');
    const twelve = tell(leaflet, anIllness, given(but({ child: { born: '2014-05-04' } })), on('2027-01-04'));
    expect(year(twelve)).toBe('2026');
  });
});

describe('a foster parent or step-parent as carer', () => {
  test('the register does not say whose the child is: a hospital or a municipality must, and is asked to', () => {
    const alone = { ...anIllness, parties: [mother], participants: [takesPart(mother)] };
    const story = tell(leaflet, alone, given({ mother: { ...aCarer, hasChild: false } }));
    expect(errand(story, 'confirm-care')).toMatchObject({ state: 'asking', with: 'hospital' });
    expect(errand(story, 'care-benefit', 'mother')).toMatchObject({ state: 'waiting' });
    const confirmed = play(story, hears({ type: 'party.joined', party: child }), given({ child: aChild }));
    expect(errand(confirmed, 'confirm-care')).toMatchObject({ state: 'done', word: 'register' });
    expect(errand(confirmed, 'care-benefit', 'mother').verdicts.every((it) => it.answer === 'yes')).toBe(true);
  });

  const unnamed = tell(
    leaflet,
    { ...anIllness, parties: [mother], participants: [takesPart(mother)] },
    given({ mother: { ...aCarer, hasChild: false } }),
  );

  test('who has asked them waits for their answer, and somebody looks when none has come', () => {
    const asked = play(unnamed, applies('mother', 'confirm-care'));
    expect(errand(asked, 'confirm-care')).toMatchObject({ state: 'withBody' });
    const silent = play(asked, on('2027-01-15'));
    expect(errand(silent, 'confirm-care').state).toBe('stalled');
    expect(effectsOf(silent, 'openTask', 'confirm-care')).toHaveLength(1);
  });

  test('where they name no child, what is the carer’s own falls; it comes back when they do', () => {
    const refused = play(unnamed, applies('mother', 'confirm-care'), decides('confirm-care', 'refused'));
    expect(errand(refused, 'care-benefit', 'mother')).toMatchObject({ state: 'notRelevant', cause: 'careIsConfirmed' });
    const named = play(refused, hears({ type: 'party.joined', party: child }), given({ child: aChild }));
    expect(errand(named, 'care-benefit', 'mother')).toMatchObject({ state: 'waiting' });
    expect(errand(named, 'employer-care-leave', 'mother')).toMatchObject({ state: 'asking' });
  });

  test('a foster mother whom a body has named sees what is about the child, whoever has parental responsibility', () => {
    const beginning = { ...anIllness, parties: [fosterMother, child], participants: [takesPart(fosterMother)] };
    const story = tell(leaflet, beginning, given({ foster: aCarer, child: { ...aChild, responsibility: 'other' } }));
    expect(errand(story, 'child-coordinator')).toMatchObject({ state: 'asking', seenBy: ['foster'] });
    expect(errand(story, 'care-benefit', 'foster').verdicts.every((it) => it.answer === 'yes')).toBe(true);
  });

  test('parents who have lost responsibility see nothing of the child', () => {
    const story = told(given(but({ child: { responsibility: 'other' } })));
    expect(errand(story, 'child-coordinator').seenBy).toEqual([]);
    expect(errand(story, 'employer-care-leave', 'mother').seenBy).toEqual(['mother']);
  });
});

test('parents with different employers, in different regions: each tells their own employer', () => {
  const story = told(saysDone('mother', 'employer-care-leave', 'mother'));
  expect(state(story, 'employer-care-leave', 'mother')).toBe('done');
  expect(state(story, 'employer-care-leave', 'father')).toBe('asking');
});

test('only the parent to whom the register gives responsibility sees what is about the child', () => {
  const story = told(given(but({ child: { responsibility: 'father' } })));
  expect(errand(story, 'child-coordinator').seenBy).toEqual(['father']);
  expect(errand(play(story, given(but({ child: { responsibility: 'mother' } }))), 'child-coordinator').seenBy).toEqual([
    'mother',
  ]);
});

test('a parent who has said nothing is named, and sees nothing: not even that there is a journey', () => {
  const story = toldByOne();
  expect(story.journey.errands.filter((it) => it.seenBy.includes('father') || it.about === 'father')).toEqual([]);
  const joined = play(
    story,
    hears({ type: 'party.changed', party: 'father', roles: ['carer', 'otherParent', 'father'] }),
    given(known),
  );
  expect(errand(joined, 'child-coordinator').seenBy).toEqual(['mother', 'father']);
  expect(errand(joined, 'employer-care-leave', 'father').state).toBe('asking');
});

test('hospital in another health region: trips are claimed at the same office, and within the same time', () => {
  const story = told();
  expect(errand(story, 'patient-travel')).toMatchObject({
    with: 'pasientreiser',
    period: '2026-11',
    due: { on: '2027-05-01' },
  });
  const later = play(story, on('2026-12-02'));
  expect(later.journey.errands.filter((it) => it.step === 'patient-travel').map((it) => [it.period, it.state])).toEqual(
    [
      ['2026-11', 'asking'],
      ['2026-12', 'asking'],
    ],
  );
  expect(state(play(later, on('2027-05-03')), 'patient-travel')).toBe('asking');
  const first = play(later, on('2027-05-03')).journey.errands.find((it) => it.period === '2026-11');
  expect(first?.state ?? 'lapsed').toBe('lapsed');
});

describe('move to another municipality', () => {
  const granted = told(
    agrees('mother', 'child-coordinator'),
    sent('child-coordinator'),
    decides('child-coordinator', 'granted'),
  );
  const moved = play(granted, given(but({ child: { municipality: '7402' } })));

  test('a new child coordinator is asked for there, and the old one stands until the new municipality has answered', () => {
    const all = moved.journey.errands.filter((it) => it.step === 'child-coordinator');
    expect(all.map((it) => [it.with, it.state])).toEqual([
      ['solvik', 'granted'],
      ['granlia', 'asking'],
    ]);
    const answered = play(
      moved,
      agrees('mother', 'child-coordinator'),
      sent('child-coordinator'),
      decides('child-coordinator', 'granted'),
    );
    expect(answered.journey.errands.filter((it) => it.step === 'child-coordinator').map((it) => it.state)).toEqual([
      'superseded',
      'granted',
    ]);
  });

  test('what the old municipality had not been sent lapses with the move', () => {
    expect(moved.journey.errands.filter((it) => it.step === 'respite').map((it) => [it.with, it.state])).toEqual([
      ['solvik', 'superseded'],
      ['granlia', 'asking'],
    ]);
  });

  test('what is with NAV moves nowhere', () => {
    expect(moved.journey.errands.filter((it) => it.step === 'assistive-aids')).toHaveLength(1);
  });
});

describe('a child of 12 to 18 has confidentiality of its own (pbrl § 3-4)', () => {
  const aged = (born: string, more: object = {}) => tell(leaflet, anIllness, given(but({ child: { born, ...more } })));

  test('under twelve its own no hides nothing', () => {
    expect(errand(aged('2016-02-01', { carersMaySee: false }), 'respite').seenBy).toEqual(['mother', 'father']);
  });

  test('from twelve its no does, and the parents keep what is their own', () => {
    const story = aged('2013-02-01', { carersMaySee: false });
    expect(errand(story, 'respite').seenBy).toEqual([]);
    expect(errand(story, 'care-benefit', 'mother').seenBy).toEqual(['mother']);
    expect(errand(aged('2013-02-01'), 'respite').seenBy).toEqual(['mother', 'father']);
  });

  test('from sixteen parents see only with its yes, or where it cannot decide for itself', () => {
    expect(errand(aged('2010-02-01'), 'individual-plan').seenBy).toEqual(['child']);
    expect(errand(aged('2010-02-01', { carersMaySee: true }), 'individual-plan').seenBy).toEqual([
      'child',
      'mother',
      'father',
    ]);
    expect(errand(aged('2010-02-01', { carersActForChild: true }), 'individual-plan').seenBy).toEqual([
      'mother',
      'father',
    ]);
  });

  test('the birthday itself narrows what they see, without anybody telling', () => {
    const before = aged('2010-12-24');
    expect(errand(before, 'individual-plan').seenBy).toEqual(['mother', 'father']);
    expect(errand(play(before, on('2026-12-24')), 'individual-plan').seenBy).toEqual(['child']);
  });

  test('from sixteen the child takes part itself, is asked what is its own, and nobody else is', () => {
    const sixteen = play(aged('2010-12-24', { carersMaySee: true }), on('2026-12-24'));
    expect(sixteen.journey.participants.map((it) => it.ref)).toContain('child');
    expect(errand(sixteen, 'individual-plan').asked).toEqual(['child']);
  });

  test('a child that others act for does not, at eighteen either', () => {
    const cannot = aged('2009-01-20', { carersActForChild: true, cannotManageAlone: true });
    expect(play(cannot, on('2027-01-21')).journey.participants.map((it) => it.ref)).not.toContain('child');
  });

  test('where the youth takes part it says yes itself, and its parents are not asked', () => {
    const youth = play(
      aged('2010-02-01', { carersMaySee: true }),
      hears({ type: 'party.changed', party: 'child', roles: ['child', 'youth'] }),
    );
    expect(errand(youth, 'individual-plan')).toMatchObject({ asked: ['child'], seenBy: ['child', 'mother', 'father'] });
    expect(state(play(youth, agrees('mother', 'individual-plan')), 'individual-plan')).toBe('asking');
    expect(state(play(youth, agrees('child', 'individual-plan')), 'individual-plan')).not.toBe('asking');
  });

  test('nobody is asked before the register has said how old the child is', () => {
    const { born: _, ...ageless } = aChild;
    const story = tell(leaflet, anIllness, given({ ...known, child: ageless }));
    expect(state(story, 'own-word', 'mother')).toBe('waiting');
    expect(state(story, 'guardian-at-18', 'mother')).toBe('waiting');
  });

  test('each carer is told three months before, and it is done when somebody has said whose word it is', () => {
    const story = aged('2011-01-10');
    expect(errand(story, 'own-word', 'mother')).toMatchObject({
      state: 'asking',
      due: { on: '2027-01-10', kind: 'nudge' },
    });
    expect(state(play(story, says('child', { carersActForChild: true })), 'own-word', 'mother')).toBe('done');
  });
});

describe('violence risk', () => {
  test("a parent's access is blocked: what is about the child is hidden, what is his own is not", () => {
    const story = told(says('mother', { keepApart: true }));
    expect(errand(story, 'child-coordinator')).toMatchObject({ seenBy: ['mother'], asked: ['mother'] });
    expect(errand(story, 'care-benefit', 'father').seenBy).toEqual(['father']);
    const his = seenBy(story, 'father');
    expect(his.parties.map((it) => it.ref)).toEqual(['father']);
    expect(his.participants.map((it) => it.ref)).toEqual(['father']);
  });

  test('whoever a body has put in charge of the child is not shut out by a parent', () => {
    const foster = {
      ...anIllness,
      parties: [mother, fosterMother, child],
      participants: [mother, fosterMother].map(takesPart),
    };
    const story = tell(
      leaflet,
      foster,
      given({ mother: { ...aCarer, keepApart: true }, foster: aCarer, child: aChild }),
    );
    expect(errand(story, 'child-coordinator').seenBy).toEqual(['mother', 'foster']);
  });

  test('it can be lifted by whoever said it', () => {
    const story = told(says('mother', { keepApart: true }), says('mother', { keepApart: false }));
    expect(errand(story, 'child-coordinator').seenBy).toEqual(['mother', 'father']);
  });
});

test('protected address: no municipality is named, and a parent who lives elsewhere learns nothing that locates the child', () => {
  const hidden = but({
    mother: { addressProtected: true },
    child: { addressProtected: true },
    father: { sharesHome: false },
  });
  const story = tell(leaflet, anIllness, given(hidden));
  expect(errand(story, 'child-coordinator')).toMatchObject({ with: 'municipality', seenBy: ['mother'] });
  const his = seenBy(story, 'father').errands;
  expect(his.filter((it) => leaflet.bodies[it.with]?.locates && it.about !== 'father')).toEqual([]);
});

test('a parent who is self-employed has no employer to tell, and care benefit counts income from business', () => {
  const own = {
    employed: false,
    worksAs: 'selfEmployed',
    incomeMonths: 0,
    workedFourWeeks: true,
    annualIncome: 400_000,
  };
  const story = tell(leaflet, anIllness, given(but({ mother: own })), ...certified);
  expect(errand(story, 'employer-care-leave', 'mother')).toMatchObject({ state: 'notRelevant', cause: 'isEmployed' });
  expect(errand(story, 'care-days-self-employed', 'mother')).toMatchObject({
    state: 'asking',
    with: 'nav',
    period: '2026',
  });
  expect(errand(story, 'care-benefit', 'mother')).toMatchObject({ state: 'asking', question: { about: 'apply' } });
});

test('a parent who is unemployed: care benefit falls, and losing a job is proposed', () => {
  const idle = { employed: false, worksAs: 'jobSeeker', incomeMonths: 0, annualIncome: 300_000 };
  const story = tell(leaflet, anIllness, given(but({ mother: idle })), ...certified);
  expect(errand(story, 'care-benefit', 'mother')).toMatchObject({ state: 'notRelevant', cause: 'hasWork' });
  expect(seenBy(story, 'mother').proposals?.map((it) => it.link)).toContain('carer-without-work');
  expect(seenBy(story, 'father').proposals ?? []).toEqual([]);
});

test('admission abroad: who pays is asked of Helfo before they travel, and care benefit goes on', () => {
  const story = told(...certified, answers('mother', 'treatedAbroad', true, 'child'));
  expect(errand(story, 'treatment-abroad')).toMatchObject({ state: 'asking', with: 'helfo' });
  expect(errand(story, 'care-benefit', 'mother').state).toBe('asking');
  expect(state(told(), 'treatment-abroad')).toBe('notRelevant');
});

describe('the ill child has a sibling who also needs care', () => {
  const both = told(
    hears({ type: 'party.joined', party: sibling }),
    given({ sibling: { ...aChild, born: '2021-03-03' } }),
  );

  test('what is a child’s own is there for each, what is a carer’s own once', () => {
    const about = (step: string) => both.journey.errands.filter((it) => it.step === step).map((it) => it.about);
    expect(about('child-coordinator')).toEqual(['child', 'sibling']);
    expect(about('assistance-allowance')).toEqual(['child', 'sibling']);
    expect(about('care-benefit')).toEqual(['mother', 'father']);
    expect(about('employer-care-leave')).toEqual(['mother', 'father']);
  });

  test('when one of them dies care goes on for the other, in the words that hold for it', () => {
    const story = play(both, given({ sibling: { ...aChild, alive: false, died: '2026-11-24' } }));
    expect(story.journey.grief).toBeUndefined();
    expect(state(story, 'child-coordinator', 'sibling')).toBe('notRelevant');
    expect(state(story, 'child-coordinator', 'child')).toBe('asking');
    expect(errand(story, 'care-benefit', 'mother').verdicts.find((it) => it.rule === 'childIsAlive')?.answer).toBe(
      'yes',
    );
  });

  test('in another journey of the same carer days are not counted twice', () => {
    const story = told(says('mother', { daysCountedElsewhere: true }));
    expect(errand(story, 'care-days-employer', 'mother')).toMatchObject({
      state: 'notRelevant',
      cause: 'daysAreCountedHere',
    });
    expect(errand(story, 'care-days-employer', 'father').state).toBe('asking');
  });
});

describe('turning 18', () => {
  const nearly = { born: '2009-01-20', carersActForChild: true, cannotManageAlone: true };
  const story = tell(
    leaflet,
    anIllness,
    given(but({ child: nearly })),
    ...certified,
    applies('mother', 'care-benefit', 'mother'),
    decides('care-benefit', 'granted', 'mother'),
  );

  test('care benefit ends with the day before, and a guardian is thought of in time', () => {
    expect(errand(story, 'care-benefit', 'mother').lasts).toBe('2027-01-19');
    expect(errand(story, 'guardian-at-18', 'mother')).toMatchObject({ state: 'asking', with: 'statsforvalter' });
    const after = play(story, on('2027-01-21'));
    expect(errand(after, 'care-benefit', 'mother').expired).toBe(true);
    expect(errand(after, 'assistive-aids').seenBy).toEqual([]);
  });

  test('but goes on where life is in danger and the young person cannot manage alone', () => {
    const exception = play(
      story,
      answers('mother', 'lifeInDanger', true, 'child'),
      says('child', { lifeInDanger: true }),
    );
    expect(errand(exception, 'care-benefit', 'mother').lasts).toBeUndefined();
  });

  test('what a disabled adult may have is proposed a year before', () => {
    expect(seenBy(story, 'mother').proposals?.map((it) => it.link)).toContain('young-and-disabled');
    expect(seenBy(told(), 'mother').proposals ?? []).toEqual([]);
  });
});

describe('the child’s death', () => {
  const cared = told(
    ...certified,
    applies('mother', 'care-benefit', 'mother'),
    decides('care-benefit', 'granted', 'mother'),
    ...(['respite', 'child-coordinator'] as const).flatMap((step) => [
      agrees('mother', step),
      sent(step),
      decides(step, 'granted'),
    ]),
    applies('mother', 'assistive-aids'),
    decides('assistive-aids', 'granted'),
  );
  const dead = play(cared, on('2026-12-10'), dies('child', '2026-12-09'));

  test('the journey turns quiet, and what had not been applied for is not asked for any more', () => {
    expect(dead.journey.grief).toBe(true);
    for (const step of ['individual-plan', 'ppt-assessment', 'personal-assistance', 'own-word'] as const)
      expect(state(dead, step)).toBe('notRelevant');
  });

  test('care benefit goes on for thirty days, without an application', () => {
    expect(errand(dead, 'care-benefit', 'mother')).toMatchObject({ state: 'granted', lasts: '2027-01-08' });
    expect(state(dead, 'care-benefit-after-death', 'mother')).toBe('done');
    expect(errand(play(dead, on('2027-01-10')), 'care-benefit', 'mother').expired).toBe(true);
  });

  test('the claim may start on the day of death: who had not applied is asked, and has three months', () => {
    expect(errand(dead, 'care-benefit-after-death', 'father')).toMatchObject({
      state: 'asking',
      question: { about: 'apply' },
      due: { on: '2027-03-09' },
    });
  });

  test('three months for who had the whole of it for three years', () => {
    const long = { ...anIllness, trigger: { ...anIllness.trigger, on: '2022-05-02' } };
    const story = tell(
      leaflet,
      long,
      given(known),
      ...certified,
      applies('mother', 'care-benefit', 'mother'),
      decides('care-benefit', 'granted', 'mother'),
      dies('child', '2026-11-24'),
    );
    expect(errand(story, 'care-benefit-after-death', 'mother').question?.names).toEqual(['mother:fullBenefitForYears']);
    const said = play(story, answers('mother', 'fullBenefitForYears', true));
    expect(errand(said, 'care-benefit', 'mother').lasts).toBe('2027-02-24');
  });

  test('respite and the coordinator are called off with the municipality, by us', () => {
    const calledOff = effectsOf(dead, 'send').filter((it) => it.act === 'tell');
    expect(calledOff.map((it) => it.step).sort()).toEqual(['child-coordinator', 'respite']);
    expect(calledOff.every((it) => it.with === 'solvik')).toBe(true);
  });

  test('care days are counted no more, but days that a self-employed carer was away can still be claimed', () => {
    expect(state(dead, 'care-days-employer', 'father')).toBe('notRelevant');
    const own = but({
      mother: { employed: false, worksAs: 'selfEmployed' },
      child: { ...aChild, alive: false, died: '2026-11-20' },
    });
    const story = play(tell(leaflet, anIllness, given(own)));
    expect(state(story, 'care-days-self-employed', 'mother')).toBe('asking');
  });

  test('aids go back and booked travel is called off by the family; NAV reads the register itself', () => {
    expect(state(dead, 'return-aids')).toBe('asking');
    expect(errand(dead, 'cancel-travel')).toMatchObject({ state: 'asking', with: 'pasientreiser' });
    expect(errand(dead, 'assistive-aids').aside).toBeUndefined();
  });

  test('trips that were made can still be claimed, and no new month opens', () => {
    const later = play(dead, on('2027-02-02'));
    const months = later.journey.errands.filter((it) => it.step === 'patient-travel').map((it) => it.period);
    expect(months).toEqual(['2026-11', '2026-12']);
  });

  test('the timers of eighteen years do not fire', () => {
    const years = play(dead, on('2037-06-01'));
    for (const step of ['own-word', 'guardian-at-18'] as const)
      expect(state(years, step, 'mother')).toBe('notRelevant');
    expect(effectsOf(years, 'ask', 'guardian-at-18')).toEqual([]);
  });

  test('what follows a death is proposed beside it', () => {
    expect(seenBy(dead, 'mother').proposals?.map((it) => it.link)).toEqual(['child-has-died']);
  });

  test('a death that was a mistake brings it all back', () => {
    const alive = play(dead, given(but({ child: { alive: true } })));
    expect(alive.journey.grief).toBeUndefined();
    expect(state(alive, 'individual-plan')).toBe('asking');
    expect(state(alive, 'return-aids')).toBe('notRelevant');
  });
});

test('a carer dies: what is their own ends, and what is the other’s and the child’s goes on', () => {
  const story = play(told(), given(but({ mother: { alive: false, died: '2026-11-20' } })));
  expect(story.journey.grief).toBeUndefined();
  for (const step of ['care-benefit', 'employer-care-leave', 'carers-pay', 'care-days-employer'] as const)
    expect(state(story, step, 'mother')).toBe('notRelevant');
  expect(state(story, 'employer-care-leave', 'father')).toBe('asking');
  const years = play(story, on('2028-02-01')).journey.errands.filter((it) => it.step === 'care-days-employer');
  expect(years.filter((it) => it.about === 'mother').map((it) => it.period)).toEqual(['2026']);
  expect(years.filter((it) => it.about === 'father').map((it) => it.period)).toEqual(['2026', '2027', '2028']);
  expect(errand(story, 'child-coordinator')).toMatchObject({ state: 'asking', seenBy: ['father'] });
});

describe('the child is well again', () => {
  const granted = told(
    ...certified,
    applies('mother', 'care-benefit', 'mother'),
    decides('care-benefit', 'granted', 'mother'),
  );
  const well = play(granted, says('child', { recovered: true }));

  test('what had not been applied for falls, and whoever has care benefit is asked to tell NAV', () => {
    expect(state(well, 'employer-care-leave', 'father')).toBe('notRelevant');
    expect(state(well, 'child-coordinator')).toBe('notRelevant');
    expect(errand(well, 'care-benefit', 'mother')).toMatchObject({
      told: 'childIsIll',
      aside: { cause: 'tell-yourself' },
    });
  });

  test('and falls ill anew: it all comes back', () => {
    const anew = play(well, says('child', { recovered: false }));
    expect(state(anew, 'child-coordinator')).toBe('asking');
    expect(state(anew, 'employer-care-leave', 'father')).toBe('asking');
  });
});

describe('said in error', () => {
  test('what was sent is undone at each body, what was only asked is cancelled', () => {
    const story = told(
      ...certified,
      applies('mother', 'care-benefit', 'mother'),
      agrees('mother', 'child-coordinator'),
      sent('child-coordinator'),
      hears({ type: 'trigger.annulled' }),
    );
    expect(errand(story, 'care-benefit', 'mother')).toMatchObject({ kind: 'repair', repairs: 'undecided' });
    expect(errand(story, 'child-coordinator')).toMatchObject({ kind: 'repair', repairs: 'undecided' });
    expect(state(story, 'respite')).toBe('withdrawn');
    expect(errand(story, 'medical-certificate')).toMatchObject({ kind: 'repair', repairs: 'decided' });
  });
});

test('a refused certificate opens the way to a second opinion, and to no application that NAV could not decide', () => {
  const refused = told(applies('mother', 'medical-certificate'), decides('medical-certificate', 'refused'));
  expect(state(told(), 'second-opinion')).toBe('notRelevant');
  expect(errand(refused, 'second-opinion').question?.names).toEqual(['child:wantsSecondOpinion']);
  const wanted = play(refused, answers('mother', 'wantsSecondOpinion', true, 'child'));
  expect(errand(wanted, 'second-opinion')).toMatchObject({
    state: 'asking',
    with: 'hospital',
    question: { about: 'do' },
  });
});

test('money is had for three months back: after that a day is lost with every day, and the rest can still be had', () => {
  const story = told(...certified);
  expect(errand(story, 'care-benefit', 'mother').due).toEqual({
    on: '2027-01-12',
    kind: 'rightLost',
    law: 'folketrygdloven § 22-13',
    partly: true,
  });
  expect(state(play(story, on('2027-03-01')), 'care-benefit', 'mother')).toBe('asking');
  expect(ill).toBe('2026-10-12');
});

test('carer’s pay waits until NAV has answered about attendance benefit', () => {
  const story = told(...certified);
  expect(state(story, 'carers-pay', 'mother')).toBe('waiting');
  const decided = play(story, applies('mother', 'assistance-allowance'), decides('assistance-allowance', 'refused'));
  expect(state(decided, 'carers-pay', 'mother')).toBe('asking');
});
