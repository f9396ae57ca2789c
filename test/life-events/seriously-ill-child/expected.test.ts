/** A child that is awaited, and will be seriously ill: what begins before its birth, and what becomes of it. */
import { isOver } from '../../../journey/over.js';
import { isEnd } from '../../../journey/rounds/index.js';
import type { OpenJourney, Recognisable } from '../../../life-events/recognised.js';
import { recognise } from '../../../life-events/seriously-ill-child/recognise.js';
import {
  agrees,
  answers,
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
} from '../../stories.js';
import { aCarer, aChild, child, expecting, isBorn, pregnant, term } from './family.js';

const today = '2026-11-25';
const untilBirth = ['talk-before-birth', 'coordinator-before-birth', 'plan-before-birth'];
const aNewborn = { ...aChild, born: '2027-02-18' };
const coordinator = [
  agrees('mother', 'coordinator-before-birth'),
  sent('coordinator-before-birth'),
  decides('coordinator-before-birth', 'granted'),
] as const;
const birth = [on('2027-02-18'), isBorn('2027-02-18'), given({ child: aNewborn })] as const;

describe('before the birth', () => {
  test('the coordinator is asked for where the mother lives, by her own yes, and a talk at the hospital is offered', () => {
    const story = expecting();
    expect(errand(story, 'coordinator-before-birth')).toMatchObject({
      ...{ with: 'solvik', state: 'asking', seenBy: ['mother'] },
      question: { about: 'consent' },
    });
    expect(errand(story, 'talk-before-birth')).toMatchObject({ with: 'hospital', state: 'asking' });
    expect(errand(play(story, agrees('mother', 'coordinator-before-birth')), 'coordinator-before-birth').state).toBe(
      'submitting',
    );
  });

  test('a plan is begun when there is a coordinator, for a child that will need help for years', () => {
    const story = expecting(...coordinator);
    expect(errand(story, 'plan-before-birth').question?.names).toEqual(['mother:expectsLastingNeed']);
    expect(state(play(story, answers('mother', 'expectsLastingNeed', true)), 'plan-before-birth')).toBe('asking');
    expect(state(play(story, answers('mother', 'expectsLastingNeed', false)), 'plan-before-birth')).toBe('notRelevant');
  });

  test('nothing that is for whoever cares for a child applies yet, and each says that it is for when it is born', () => {
    const own = expecting().journey.errands.filter((it) => !untilBirth.includes(it.step));
    expect(own.length).toBeGreaterThan(8);
    for (const it of own) {
      expect([it.step, it.state]).toEqual([it.step, 'notRelevant']);
      expect(it.verdicts.find(({ answer }) => answer === 'no')?.rule).toBe('childIsBorn');
    }
  });

  test('at a protected address no municipality is named', () => {
    const story = expecting(given({ mother: { ...aCarer, municipality: '7401', addressProtected: true } }));
    expect(errand(story, 'coordinator-before-birth').with).toBe('municipality');
  });

  test('help from one place only gives no right to a coordinator', () => {
    const story = expecting(answers('mother', 'expectsHelpFromSeveral', false));
    expect(errand(story, 'coordinator-before-birth')).toMatchObject({ state: 'notRelevant' });
  });
});

test('when all before the birth is settled the journey waits for the birth, until four weeks after the term', () => {
  const settled = expecting(
    saysDone('mother', 'talk-before-birth'),
    ...coordinator,
    answers('mother', 'expectsLastingNeed', false),
  );
  expect(settled.journey.errands.filter((it) => !isEnd(it.state))).toEqual([]);
  expect(isOver(settled.journey)).toBe(false);
  expect(state(play(settled, ...birth), 'medical-certificate')).toBe('asking');
  expect(isOver(play(settled, on('2027-03-20')).journey)).toBe(false);
  expect(isOver(play(settled, on('2027-03-21')).journey)).toBe(true);
});

describe('the child is born', () => {
  test('it becomes the party, and the rest is planned', () => {
    const story = expecting(...birth);
    expect(story.journey.trigger).toMatchObject({ kind: 'freg.birth.registered', on: '2027-02-18' });
    expect(state(story, 'medical-certificate')).toBe('asking');
    expect(errand(story, 'care-benefit', 'mother').verdicts.every((it) => it.answer === 'yes')).toBe(true);
    expect(state(story, 'coordinator-before-birth')).toBe('notRelevant');
    expect(errand(story, 'child-coordinator')).toMatchObject({ with: 'solvik', state: 'asking' });
    expect(story.journey.grief).toBeUndefined();
  });

  test('who was given a coordinator before is not asked again, and one that is under way is waited for', () => {
    expect(errand(expecting(...coordinator, ...birth), 'child-coordinator')).toMatchObject({
      ...{ state: 'notRelevant', cause: 'coordinatorIsMissing' },
    });
    const underway = expecting(
      on('2027-02-10'),
      agrees('mother', 'coordinator-before-birth'),
      sent('coordinator-before-birth'),
      ...birth,
    );
    expect(state(underway, 'coordinator-before-birth')).toBe('withBody');
    expect(state(underway, 'child-coordinator')).toBe('waiting');
    expect(state(play(underway, decides('coordinator-before-birth', 'refused')), 'child-coordinator')).toBe('asking');
  });

  test('nobody is asked to confirm whose it is: the register says it', () => {
    const story = expecting(...birth);
    expect(state(story, 'confirm-care')).toBe('notRelevant');
    expect(seenBy(story, 'mother').errands.some((it) => it.step === 'medical-certificate')).toBe(true);
  });
});

describe('there is no child', () => {
  const stillborn = hears({
    ...{ type: 'party.joined', trigger: 'freg.stillbirth.registered', on: '2027-01-10' },
    party: { ref: 'still', is: 'stillborn', roles: ['stillborn'], since: '2027-01-10' },
  });
  const lost = hears({ type: 'event.told', told: { mother: { pregnancyLost: true } } });

  test.each([
    ['a stillbirth', stillborn],
    ['a pregnancy that is lost', lost],
  ])('%s puts the journey into grief, and asks nothing more', (_, chapter) => {
    const story = play(expecting(saysDone('mother', 'talk-before-birth')), chapter);
    expect(story.journey.grief).toBe(true);
    expect(state(story, 'coordinator-before-birth')).toBe('notRelevant');
    expect(story.journey.errands.filter((it) => it.state === 'asking')).toEqual([]);
    expect(effectsOf({ ...story, effects: [] }, 'send')).toEqual([]);
  });

  test('said by mistake: said again, it is awaited as before', () => {
    const again = hears({ type: 'event.told', told: { mother: { pregnancyLost: false } } });
    const story = play(expecting(lost), again);
    expect(story.journey.grief).toBeUndefined();
    expect(state(story, 'coordinator-before-birth')).toBe('asking');
  });

  test('one twin is lost and the other lives: the journey is about the one that lives', () => {
    const story = play(expecting(stillborn), isBorn('2027-01-10'), given({ child: { ...aChild, born: '2027-01-10' } }));
    expect(story.journey.grief).toBeUndefined();
    expect(state(story, 'child-coordinator')).toBe('asking');
  });
});

describe('what begins it, and what is told to it', () => {
  const said: Recognisable = {
    ...{ type: 'illness.expected', about: 'mother', on: term, today, by: 'person' },
    told: { expectsHelpFromSeveral: true },
  };
  const awaited: OpenJourney = {
    ...{ journey: 'j1', lifeEvent: 'seriously-ill-child', parties: [pregnant] },
    trigger: { kind: 'illness.expected', on: term },
  };
  const born: Recognisable = {
    ...{ type: 'freg.birth.registered', about: 'child', mother: 'mother', born: '2027-02-18', today: '2027-02-20' },
  };

  test.each(['person', 'body'] as const)('whoever is pregnant, said by a %s, with the term', (by) => {
    expect(recognise({ ...said, by }, [])).toMatchObject([
      {
        do: 'start',
        parties: [pregnant],
        participants: [{ ref: 'mother', role: 'carer' }],
        trigger: { kind: 'illness.expected', on: term, by: 'person' },
        told: { mother: { expectsHelpFromSeveral: true } },
      },
    ]);
  });

  test('without a term, or long after it, nothing begins', () => {
    const { on: _, ...undated } = said;
    expect(recognise(undated, [])).toEqual([{ do: 'ignore', reason: 'term-unknown' }]);
    expect(recognise({ ...said, on: '2026-09-01' }, [])).toEqual([{ do: 'ignore', reason: 'term-has-passed' }]);
  });

  test('said twice is one pregnancy', () => {
    expect(recognise({ ...said, on: '2027-02-24' }, [awaited])).toMatchObject([{ do: 'tell', journey: 'j1' }]);
    expect(recognise({ ...said, on: '2027-08-20' }, [awaited])).toMatchObject([{ do: 'start' }]);
  });

  test('a birth of hers near the term brings the child; another birth does not', () => {
    expect(recognise(born, [awaited])).toEqual([
      {
        do: 'join',
        journey: 'j1',
        news: {
          ...{ type: 'party.joined', trigger: 'freg.birth.registered', on: '2027-02-18' },
          party: { ...child, since: '2027-02-18' },
        },
      },
    ]);
    const ignored = [{ do: 'ignore', reason: 'of-no-concern' }];
    expect(recognise({ ...born, mother: 'another' }, [awaited])).toEqual(ignored);
    expect(recognise({ ...born, born: '2027-08-18' }, [awaited])).toEqual(ignored);
    expect(recognise(born, [{ ...awaited, parties: [pregnant, child] }])).toEqual(ignored);
  });

  test('a twin comes in too; a child of a later birth does not', () => {
    const isHere = {
      ...awaited,
      parties: [pregnant, { ref: 'first', roles: ['child'] }],
      trigger: { kind: 'freg.birth.registered', on: '2027-02-18' },
    };
    expect(recognise(born, [isHere])).toMatchObject([{ do: 'join', news: { party: { ref: 'child' } } }]);
    expect(recognise({ ...born, born: '2028-02-18' }, [isHere])).toMatchObject([{ do: 'ignore' }]);
  });

  test('a stillbirth of hers comes in as that', () => {
    const still = { ...born, type: 'freg.stillbirth.registered', about: 'still', isStillborn: true };
    expect(recognise(still, [awaited])).toMatchObject([
      { do: 'join', news: { trigger: 'freg.stillbirth.registered', party: { is: 'stillborn', roles: ['stillborn'] } } },
    ]);
  });

  test('who must be kept away is kept away from the child too', () => {
    expect(recognise({ ...said, told: { keepApart: true } }, [])).toMatchObject([
      { parties: [{ roles: [...pregnant.roles, 'sheltered'] }] },
    ]);
    const sheltered = { ...awaited, parties: [{ ...pregnant, roles: [...pregnant.roles, 'sheltered'] }] };
    expect(recognise(born, [sheltered])).toMatchObject([{ news: { party: { roles: ['child', 'sheltered'] } } }]);
  });

  test('the child is well after all: what had begun is taken back', () => {
    expect(recognise({ ...said, type: 'illness.expected.withdrawn', on: today }, [awaited])).toMatchObject([
      { do: 'tell', news: { type: 'trigger.annulled' }, stop: { about: 'trigger' } },
    ]);
    expect(recognise({ ...said, type: 'illness.expected.withdrawn' }, [])).toEqual([
      { do: 'ignore', reason: 'not-followed' },
    ]);
  });

  test('it is lost: the journey is told, and of nobody else’s anything', () => {
    const lost = { ...said, type: 'pregnancy.lost.declared', on: today };
    expect(recognise(lost, [awaited])).toEqual([
      { do: 'tell', journey: 'j1', news: { type: 'event.told', told: { mother: { pregnancyLost: true } } } },
    ]);
    expect(recognise({ ...lost, about: 'another' }, [awaited])).toEqual([{ do: 'ignore', reason: 'not-followed' }]);
  });

  test('a birth that is annulled takes what began with it, and of twins only the one', () => {
    const annulled = { type: 'freg.birth.annulled', about: 'child', today };
    const here = { ...awaited, parties: [pregnant, child] };
    expect(recognise(annulled, [here])).toMatchObject([{ news: { type: 'trigger.annulled' } }]);
    const twins = { ...awaited, parties: [pregnant, child, { ref: 'second', roles: ['child'] }] };
    expect(recognise(annulled, [twins])).toMatchObject([{ news: { type: 'party.annulled', party: 'child' } }]);
  });
});
