import { type Row, Timeline } from '../../api/shapes/timeline.js';
import { ledgerOf } from '../../api/views/timeline/ledger.js';
import { childLabel, childrenOf } from '../../api/views/timeline/party-label.js';
import type { Seeing } from '../../api/views/timeline/seeing.js';
import { timelineOf } from '../../api/views/timeline/timeline-of.js';
import type { ErrandStanding } from '../../journey/standing.js';
import { leaflet } from '../../life-events/having-children/index.js';
import { leaflet as illness } from '../../life-events/seriously-ill-child/index.js';
import type { StoredEffect } from '../../store/effects.js';
import {
  aBirth,
  aPregnancy,
  aStillbirth,
  child,
  father,
  known,
  mother,
  settled,
  stillborn,
  takesPart,
  twin,
} from '../life-events/having-children/family.js';
import { anIllness, but } from '../life-events/seriously-ill-child/family.js';
import {
  acts,
  agrees,
  appeals,
  applies,
  decides,
  given,
  hears,
  on,
  play,
  reverses,
  type Story,
  saysDone,
  sent,
  tell,
} from '../stories.js';
import { aJourney, mothersOwn } from './a-journey.js';
import { type FrontDoor, openFrontDoor } from './front-door.js';
import { facts } from './memory-store.js';
import { row, seen, split, timelineFor } from './seen.js';

const birth = tell(leaflet, aBirth, given(known), on(settled));
const then = (...chapters: Parameters<typeof play>[1][]): Story => play(birth, ...chapters);
/** What is sent back, or names a thing for machines, is read by nobody. */
const unspoken = new Set(['step', 'rule', 'lifeEvent', 'href', 'content', 'law']);
const ofErrand = (story: Story, step: string, changes: Partial<Seeing> = {}) =>
  row(timelineFor(story, 'mother', changes), step);

test('the split is honest: what waits for one, what a body has, what happens by itself, what nobody knows', () => {
  expect(split(timelineFor(birth))).toEqual({
    yours: ['parental-benefit', 'kindergarten-place', 'name-choice', 'employer-leave-notice'],
    withBodies: ['child-benefit', 'child-gp', 'child-health-clinic'],
    byItself: ['birth-notification', 'assign-national-id', 'establish-parentage', 'parental-responsibility'],
    later: ['cash-for-care'],
    unknown: ['student-parent-grant'],
    notNow: [
      'extended-child-benefit',
      'lump-sum-grant',
      'transitional-benefit',
      'child-maintenance',
      'tax-card-change',
      'parent-gp',
      'child-passport',
    ],
  });
});

test('every errand the viewer sees stands in one section, and no other does', () => {
  for (const who of ['mother', 'father']) {
    const { standing } = seen(birth, who);
    const rows = timelineFor(birth, who).sections.flatMap((it) => it.rows.map(({ errand }) => errand));
    expect(rows.toSorted()).toEqual(standing.errands.map((it) => it.id).toSorted());
  }
});

test.each(['nb', 'nn', 'en', 'se'] as const)(
  'what is answered in %s has the shape that pages are built against',
  (language) => {
    for (const story of [birth, tell(leaflet, aPregnancy, given(known)), tell(leaflet, aStillbirth, given(known))])
      for (const who of ['mother', 'father']) {
        const shown = timelineFor(story, who, {}, language);
        expect(() => Timeline.parse(shown)).not.toThrow();
        expect(shown.language).toBe(language === 'en' ? 'en' : 'nb');
      }
  },
);

describe('the heading is the first of these that is so', () => {
  const heading = (story: Story, who = 'mother') => timelineFor(story, who).heading;
  const doubted = then(hears({ type: 'trigger.doubted', about: 'trigger', why: 'two papers' }));

  test('the register is wrong', () => {
    expect(timelineFor(doubted)).toMatchObject({ heading: 'We have stopped everything.', mood: 'stopped', offers: [] });
    const annulled = then(hears({ type: 'trigger.annulled' }));
    expect(heading(annulled)).toBe('The register was wrong. We have stopped everything.');
  });

  test('a right is about to be lost', () => {
    const late = play(birth, on('2027-02-10'));
    expect(timelineFor(late)).toMatchObject({
      heading: 'Parental benefit: 20 February 2027 is the last day.',
      lead: 'If you apply after the deadline, you lose money for the time that has gone.',
    });
    expect(heading(play(birth, on('2027-02-20')))).toBe('Parental benefit: Today is the last day.');
  });

  test('something else is due within seven days', () => {
    const refused = then(
      applies('mother', 'parental-benefit', 'mother'),
      decides('parental-benefit', 'refused', 'mother'),
    );
    const until = row(timelineFor(refused), 'parental-benefit').due!.on;
    expect(heading(refused)).toMatch(/^Most of this happens by itself/);
    const near = { ...refused, now: Date.parse(`${until}T09:00:00Z`) - 3 * 86_400_000 };
    expect(heading(near)).toMatch(/^Parental benefit is due \d+ January 2027\.$/);
  });

  test('things wait, counted in words, and it is said whether it is urgent', () => {
    expect(timelineFor(birth)).toMatchObject({
      heading: 'Most of this happens by itself. Four things are waiting for you.',
      lead: 'Nothing is urgent today. Your first deadline is 20 February 2027.',
    });
  });

  test('nothing is to be done, and whose answer comes first', () => {
    const done = play(
      birth,
      applies('mother', 'parental-benefit', 'mother'),
      applies('mother', 'name-choice'),
      agrees('mother', 'kindergarten-place'),
      saysDone('mother', 'employer-leave-notice', 'mother'),
    );
    expect(timelineFor(done)).toMatchObject({ heading: 'There is nothing you need to do now.', mood: 'plain' });
    expect(timelineFor(done).lead).toMatch(/^Solvik municipality is looking at this: Child health clinic/);
  });

  test('in grief nothing is asked for today, and it is said once that we are sorry', () => {
    const loss = tell(leaflet, aStillbirth, given(known), on(settled));
    const shown = timelineFor(loss);
    expect(shown).toMatchObject({ heading: 'We are sorry for your loss.', mood: 'grief' });
    expect(shown.lead).toBe('You need do nothing today. The first deadline is 20 February 2027.');
    expect(shown.sections[0]).toMatchObject({ id: 'yours', heading: 'When you are ready' });
    const spoken = JSON.stringify(shown, (key, it: unknown) => (unspoken.has(key) ? undefined : it));
    expect([...spoken.matchAll(/.{40}\b(was born|newborn|birth)\b.{40}/gi)].map((it) => it[0])).toEqual([]);
  });

  test('all is done, or all has ended but not well', () => {
    const end = (state: 'done' | 'lapsed') => {
      const of = seen(birth);
      const standing = { ...of.standing, over: true, errands: of.standing.errands.map((it) => ({ ...it, state })) };
      return timelineFor(birth, 'mother', { standing });
    };
    expect(end('done')).toMatchObject({ heading: 'Everything is done.', mood: 'finished' });
    expect(end('lapsed')).toMatchObject({ heading: 'Nothing is waiting any more.' });
  });
});

describe('a day', () => {
  test('stands with its kind, the date first and how far it is after, and what is lost', () => {
    expect(ofErrand(birth, 'kindergarten-place').due).toEqual({
      on: '2027-03-01',
      kind: 'rightLost',
      says: 'Legal deadline 1 March 2027 · in 12 weeks',
      loses: 'After the deadline the child has no right to a place from this intake.',
    });
  });

  test('stands among the others in their order, today among them', () => {
    const { dates } = timelineFor(birth);
    expect(dates.map((it) => it.on)).toEqual(dates.map((it) => it.on).toSorted());
    expect(dates[0]).toMatchObject({ on: '2026-11-20', kind: 'happened', title: 'The child was born' });
    expect(dates.filter((it) => it.isToday)).toEqual([
      expect.objectContaining({ on: settled, says: 'Today, 2 December 2026' }),
    ]);
    expect(dates.find((it) => it.kind === 'opens')).toMatchObject({
      title: 'Cash-for-care',
      says: 'Begins 20 December 2027 · in 12 months',
    });
  });

  test('of a body’s decision is shown, with the day until which it can be appealed', () => {
    const appeal = { body: 'nav-klageinstans', until: '2027-01-13' };
    const granted = then(
      hears((story) => ({
        type: 'decision.received',
        errand: story.journey.errands.find((it) => it.step === 'child-benefit')!.id,
        decision: { outcome: 'granted', on: settled, appeal },
      })),
    );
    const own = timelineFor(granted).dates.filter((it) => it.title === 'Child benefit');
    expect(own).toMatchObject([
      { kind: 'happened', status: 'granted' },
      { kind: 'appeal', says: expect.stringMatching(/^Appeal deadline .* · only if you disagree$/) },
    ]);
  });

  test('on which an answer is expected follows from when the body got it', () => {
    expect(ofErrand(birth, 'child-health-clinic')).toMatchObject({
      line: 'Solvik municipality is looking at this. An answer is expected by 30 December 2026.',
      expected: 'by 30 December 2026',
      since: '2 December 2026',
      has: 'Solvik municipality',
    });
    expect(ofErrand(birth, 'child-health-clinic').story).toContain('Solvik municipality usually takes up to 4 weeks.');
  });
});

describe('an errand', () => {
  test('whose body cannot be reached says since when, and that the deadline still applies', () => {
    const sending = then(agrees('mother', 'kindergarten-place'));
    const { id } = seen(sending).standing.errands.find((it) => it.step === 'kindergarten-place')!;
    const ledger = { unreachable: new Map([[id, Date.parse('2026-12-02T02:02:00Z')]]), nudged: new Set<string>() };
    const it = ofErrand(sending, 'kindergarten-place', { ledger });
    expect(it.status).toEqual({ word: 'unreachable', says: 'Solvik municipality is not answering' });
    expect(it.story).toEqual(
      expect.arrayContaining([
        'Solvik municipality has not answered since 2 December 2026 at 03:02. We send it as soon as they do.',
        'The deadline 1 March 2027 still applies.',
      ]),
    );
  });

  test('that a body has been silent about tells what we did', () => {
    const { id } = seen(birth).standing.errands.find((it) => it.step === 'child-benefit')!;
    const ledger = { unreachable: new Map<string, number>(), nudged: new Set([id]) };
    const late = { ...birth, now: birth.now + 28 * 86_400_000 };
    expect(ofErrand(late, 'child-benefit', { ledger }).story).toContain(
      '28 days have passed without an answer. So we have asked Nav. You need do nothing.',
    );
    expect(ofErrand(late, 'child-benefit').story.join()).not.toContain('have passed');
  });

  test('that is for others to do is said to be, to who only sees it', () => {
    const whole = seen(birth);
    const as = (errand: Partial<ErrandStanding>) => {
      const errands = whole.standing.errands.map((it) =>
        it.step === 'parental-benefit' ? { ...it, asked: [], whose: [], ...errand } : it,
      );
      const timeline = timelineOf({ ...whole, standing: { ...whole.standing, errands } });
      const { line, has } = row(timeline, 'parental-benefit');
      const section = timeline.sections.find(({ rows }) => rows.some((it) => it.step === 'parental-benefit'))!.id;
      return [section, has, line];
    };
    const stuck = { state: 'stalled', waitsFor: 'person', owner: 'person', cause: 'applied-anyway' } as const;
    const untold = { act: 'withdraw', number: 2, cause: 'withdraw-yourself' } as const;
    const must = ['later', 'Somebody else', 'Somebody else must do something before this goes on.'];
    expect(as({ state: 'asking' })).toEqual([
      ...['later', 'Somebody else', 'We are waiting for an answer from somebody else.'],
    ]);
    expect(as(stuck)).toEqual(must);
    expect(as({ state: 'withdrawn', waitsFor: 'person', aside: untold })).toEqual(must);
    expect(as({ ...stuck, whose: ['mother'] })).toEqual([
      ...['yours', 'You', 'You want to apply anyway. You must then apply to Nav yourself.'],
    ]);
  });

  test('that others have yet to answer says whether the viewer has', () => {
    const whole = seen(birth);
    const as = (errand: Partial<ErrandStanding>) => {
      const errands = whole.standing.errands.map((it) => (it.step === 'parental-benefit' ? { ...it, ...errand } : it));
      return row(timelineOf({ ...whole, standing: { ...whole.standing, errands } }), 'parental-benefit').line;
    };
    const said = 'You have answered. We are waiting for more answers.';
    expect(as({ replies: { mother: { says: 'yes', at: 0 } } })).toBe(said);
    expect(as({ asked: [] })).toBe('We are waiting for an answer from somebody else.');
  });

  describe('whose body no machine can speak to', () => {
    const moved = (step: string, errand: Partial<ErrandStanding>, to?: string): Row => {
      const whole = seen(birth);
      const errands = whole.standing.errands.map((it) =>
        it.step === step ? { ...it, ...errand, ...(to !== undefined && { with: to }) } : it,
      );
      return row(timelineOf({ ...whole, standing: { ...whole.standing, errands } }), step);
    };
    const place = (errand: Partial<ErrandStanding>) =>
      ['solvik', 'municipality'].map((to) => moved('kindergarten-place', errand, to));
    const follows = (it: Row, act: string) => it.offers.find((one) => one.act === act)?.follows;

    test('is asked by the person for what we would have sent', () => {
      const lineIn = (municipality: string) => {
        const story = tell(illness, anIllness, given(but({ child: { municipality } })));
        return row(timelineFor(story, 'mother', { leaflet: illness }), 'respite').line;
      };
      expect(['7401', '9999'].map(lineIn)).toEqual([
        'Say yes, and we send it to the municipality. They often come to your home.',
        'Apply to the municipality, and tell us here. They often come to your home.',
      ]);
    });

    test('is sent what it asks for by the person', () => {
      const more = { state: 'asking', question: { about: 'more', of: 'child' }, asked: ['mother'] } as const;
      expect(place(more).map(({ line }) => line)).toEqual([
        'Solvik municipality asks for more. Answer, and we send it on.',
        'Your municipality asks for more. Send it to them, and tell us here when you have.',
      ]);
    });

    test('is asked by the person to put away what the person sent', () => {
      const [ours, theirs] = [{ sent: true }, { arrived: true }].map((how) =>
        moved('kindergarten-place', { state: 'withBody', ...how } as Partial<ErrandStanding>),
      );
      expect(follows(ours!, 'application.withdrawn')).toBe('We ask Solvik municipality to put the application away.');
      expect(follows(theirs!, 'application.withdrawn')).toBe(
        'Afterwards you must ask Solvik municipality yourself to withdraw it.',
      );
    });

    test('is told by the person that a yes is taken back', () => {
      const yes = { state: 'preparing', replies: { mother: { says: 'yes', at: 1 } } } as const;
      expect(place(yes).map((it) => follows(it, 'consent.withdrawn'))).toEqual([
        'If it is sent, we ask Solvik municipality to put it away.',
        'If your municipality has it, you must ask them yourself to withdraw it.',
      ]);
    });

    test('gets the appeal from the person', () => {
      const decision = { outcome: 'refused', by: 'solvik', on: '2026-12-02', round: 1, said: 'body' } as const;
      const appeal = { body: 'statsforvalter', until: '2199-01-01' };
      const no = { state: 'refused', decisions: [{ ...decision, appeal }] } as const;
      const of = (it: Row) => it.offers.find(({ act }) => act === 'decision.appealed')!;
      expect(place(no).map((it) => [of(it).says, of(it).follows])).toEqual([
        ['Appeal the decision', 'We send the appeal to Solvik municipality.'],
        ['I have appealed to your municipality', 'We cannot check it. We write that you have said so.'],
      ]);
    });

    test('is asked to put it right by its own caseworker, or by the person', () => {
      const wrong = { kind: 'repair', state: 'stalled', cause: 'repair:ask' } as const;
      const line = (owner: 'caseworker' | 'person') =>
        moved('child-benefit', { ...wrong, owner, waitsFor: owner }).line;
      expect([line('caseworker'), line('person')]).toEqual([
        'Nav must put this right. Somebody there must look at it.',
        'Ask Nav to put this right.',
      ]);
    });
  });

  test('that only the person has told of is told us, and counted apart', () => {
    const told = then(saysDone('mother', 'employer-leave-notice', 'mother'));
    expect(ofErrand(told, 'employer-leave-notice')).toMatchObject({
      status: { word: 'toldUs', says: 'You told us' },
      line: 'You told us 2 December 2026.',
    });
    const seen = told.journey.errands.map((it) =>
      it.step === 'employer-leave-notice' ? { ...it, saidBy: 'father' } : it,
    );
    const ofAnother = { ...told, journey: { ...told.journey, errands: seen } };
    expect(ofErrand(ofAnother, 'employer-leave-notice')).toMatchObject({
      status: { word: 'toldUs', says: 'Somebody else told us' },
      line: 'Somebody else told us 2 December 2026.',
    });
    const applied = then(applies('mother', 'parental-benefit', 'mother'));
    expect(ofErrand(applied, 'parental-benefit').line).toBe('You told us 2 December 2026. Nav has not confirmed it.');
    const { counts } = timelineFor(told);
    expect(counts.find((it) => it.word === 'toldUs')).toMatchObject({
      section: 'over',
      count: 1,
      says: '1 told to us',
    });
    expect(counts.find((it) => it.word === 'done')).toMatchObject({ count: 4 });
  });

  test('that waits for the same answer as another says so, and the question is asked once', () => {
    const apart = { mother: { ...known.mother!, sharesHome: true }, father: { ...known.father!, sharesHome: false } };
    const story = tell(
      leaflet,
      aBirth,
      given({ ...known, ...apart }),
      on(settled),
      decides('child-benefit', 'granted'),
      applies('mother', 'parental-benefit', 'mother'),
      decides('parental-benefit', 'granted', 'mother'),
    );
    const questions = timelineFor(story)
      .sections.flatMap((it) => it.rows)
      .flatMap(({ step, offers }) =>
        offers.filter(({ act }) => act === 'finding.told').map(({ content }) => [step, content.name]),
      );
    expect(questions.filter(([, name]) => name === 'singleAndAlone')).toEqual([
      ['extended-child-benefit', 'singleAndAlone'],
    ]);
    expect(ofErrand(story, 'transitional-benefit').line).toBe(
      'It is settled when you answer this: Extended child benefit and infant supplement.',
    );
  });

  test('whose place another took before anybody had it is not shown, and one that a body had is', () => {
    const places = (story: Story) =>
      timelineFor(story).sections.flatMap((it) => it.rows.filter(({ step }) => step === 'kindergarten-place'));
    const moved = given({ child: { municipality: '7402' } });
    expect(places(then(moved)).map((it) => it.body.id)).toEqual(['granlia']);
    const applied = then(agrees('mother', 'kindergarten-place'), sent('kindergarten-place'), moved);
    expect(
      places(applied)
        .map((it) => it.body.id)
        .toSorted(),
    ).toEqual(['granlia', 'solvik']);
  });

  test('that was refused waits for the reader while it can be appealed, and is no alarm', () => {
    const refused = then(
      applies('mother', 'parental-benefit', 'mother'),
      decides('parental-benefit', 'refused', 'mother'),
    );
    const it = ofErrand(refused, 'parental-benefit');
    expect(split(timelineFor(refused)).yours).toContain('parental-benefit');
    expect(it.status).toEqual({ word: 'refused', says: 'Nav said no' });
    expect(it.due).toMatchObject({ kind: 'appeal', loses: 'After that you can as a rule not appeal.' });
    expect(it.offers[0]).toMatchObject({ act: 'decision.appealed', first: true, says: 'I have appealed to Nav' });
    const gone = { ...refused, now: refused.now + 100 * 86_400_000 };
    expect(split(timelineFor(gone)).over).toContain('parental-benefit');
    expect(ofErrand(gone, 'parental-benefit').disagree).toMatch(/^The time to appeal ended/);
  });

  test('that is appealed is with the body again; a reversed decision is told', () => {
    const appealed = then(
      applies('mother', 'parental-benefit', 'mother'),
      decides('parental-benefit', 'refused', 'mother'),
      appeals('mother', 'parental-benefit', 'mother'),
    );
    expect(ofErrand(appealed, 'parental-benefit').line).toMatch(/You told us/);
    expect(ofErrand(appealed, 'parental-benefit').story.join()).not.toContain('usually takes');
    const won = play(appealed, reverses('parental-benefit', 'granted', 'mother'));
    expect(ofErrand(won, 'parental-benefit').story.join()).toContain('no longer holds');
  });

  describe('that is appealed', () => {
    const refused = then(
      applies('mother', 'parental-benefit', 'mother'),
      decides('parental-benefit', 'refused', 'mother'),
    );
    const appealed = play(refused, appeals('mother', 'parental-benefit', 'mother'));
    const next = play(refused, on('2027-01-04'), appeals('mother', 'parental-benefit', 'mother'));

    test('says what happens next and when, and that silence is no answer', () => {
      expect(ofErrand(appealed, 'parental-benefit')).toMatchObject({
        line: 'You told us on 2 December 2026 that you have appealed to Nav. An answer is expected by 17 March 2027.',
        expected: 'by 17 March 2027',
        story: expect.arrayContaining([
          'First Nav looks at the decision again. An answer is expected by 30 December 2026, if only about how long it takes.',
          'If they do not change it, the appeal goes on. A ruling by Nav’s appeals unit is expected by 17 March 2027.',
          'Silence does not mean no. Your appeal stands until it is decided.',
        ]),
      });
      const own = timelineFor(appealed).dates.filter((it) => it.title === 'Parental benefit' && it.kind !== 'happened');
      expect(own.map((it) => [it.on, it.kind])).toEqual([
        ['2026-12-30', 'bodysLimit'],
        ['2027-03-17', 'expected'],
      ]);
    });

    test('from 2027 goes straight to Trygderetten, in both languages', () => {
      const english = ofErrand(next, 'parental-benefit').story.join(' ');
      expect(english).toContain('A ruling by the National Insurance Court is expected by 4 July 2027.');
      const nb = row(timelineFor(next, 'mother', {}, 'nb'), 'parental-benefit');
      expect(nb.line).toBe('Du sa fra 4. januar 2027 at du har klaget til Nav. Svar ventes innen 4. juli 2027.');
      expect(nb.story).toContain(
        'Endrer de det ikke, går klagen videre. Trygderetten ventes å avgjøre den innen 4. juli 2027.',
      );
    });

    test('and is late waits for an answer still, and says so', () => {
      const late = play(next, on('2027-07-05'));
      expect(ofErrand(late, 'parental-benefit')).toMatchObject({
        status: { word: 'stalled' },
        line: 'Nav has not answered the appeal in time. Somebody there must look at it. Your appeal still stands.',
      });
    });
  });

  test('that a rule excludes says which, and can be applied for anyway', () => {
    const it = ofErrand(birth, 'extended-child-benefit');
    expect(it.line).toBe('You are not alone with the child.');
    expect(it.offers.map((offer) => offer.act)).toContain('applied.anyway');
    expect(it.rules).toContainEqual({
      rule: 'isAloneWithChild',
      says: 'You are not alone with the child.',
      answer: 'no',
      sources: [{ body: 'folkeregisteret', name: 'the Population Register', asOf: '2026-11-25' }],
      law: { says: 'barnetrygdloven §\u00a09', href: 'https://lovdata.no/lov/2002-03-08-4/%C2%A79' },
    });
  });

  test('that waits for another names it only where the viewer sees it', () => {
    const early = tell(
      leaflet,
      aBirth,
      given({ ...known, child: { ...known.child!, hasNationalId: false } }),
      on(settled),
    );
    expect(ofErrand(early, 'name-choice').line).toBe('Begins when this is done: National identity number.');
    const of = seen(early);
    const errands = of.standing.errands.filter((it) => it.step !== 'assign-national-id');
    expect(row(timelineFor(early, 'mother', { standing: { ...of.standing, errands } }), 'name-choice').line).toBe(
      'Another step must end first.',
    );
  });

  test('that doubt holds is stopped, and with the one who looks at it', () => {
    const doubted = then(hears({ type: 'trigger.doubted', about: 'child', why: 'two papers' }));
    const shown = timelineFor(doubted);
    expect(shown.mood).toBe('plain');
    expect(row(shown, 'cash-for-care').status.word).toBe('held');
    expect(split(shown).withBodies).toContain('cash-for-care');
  });

  test('that a body said yes to by itself offers a human, and says that no human looked', () => {
    const granted = then(
      hears((story) => ({
        type: 'decision.received',
        errand: story.journey.errands.find((it) => it.step === 'child-benefit')!.id,
        decision: { outcome: 'granted', on: settled, automatic: true },
      })),
    );
    const it = ofErrand(granted, 'child-benefit');
    expect(it.offers.map((offer) => offer.act)).toContain('human.asked');
    expect(it.story).toContain('Nav decided this without a person looking at it.');
    expect(split(timelineFor(granted)).byItself).toContain('child-benefit');
  });

  test('that happens by itself was done by nobody asking', () => {
    expect(ofErrand(then(acts('child-gp')), 'child-gp').status.word).toBe('done');
    expect(split(timelineFor(then(acts('child-gp')))).byItself).toContain('child-gp');
  });
});

describe('what is offered', () => {
  const offers = (step: string, who = 'mother', story = birth) => row(timelineFor(story, who), step).offers;

  test('is ready to be sent: where, with what, and what is wanted besides', () => {
    const { standing } = seen(birth);
    const { id } = standing.errands.find((it) => it.step === 'kindergarten-place')!;
    expect(offers('kindergarten-place')[0]).toEqual({
      act: 'consent.given',
      says: 'Look it over and send',
      follows: 'Solvik municipality gets what is on the card. You can take it back.',
      to: `/journeys/journey/errands/${id}/acts`,
      content: { type: 'consent.given' },
      wants: [],
      card: true,
      high: true,
      first: true,
    });
  });

  test('asks what a person must tell, with the kind of answer it takes', () => {
    expect(offers('student-parent-grant')[0]).toMatchObject({
      content: { type: 'finding.told', name: 'student', of: 'mother' },
      wants: [{ name: 'value', says: 'Did you study for at least four months before the birth?', as: 'yesNo' }],
    });
    const { mother: hers, ...others } = known;
    const { incomeMonths: _, annualIncome: __, ...unpaid } = hers!;
    const asked = tell(leaflet, aBirth, given({ ...others, mother: unpaid }), on(settled));
    expect(offers('parental-benefit', 'mother', asked).map((it) => it.wants[0]?.as)).toEqual(
      expect.arrayContaining(['number', 'number']),
    );
  });

  test('is to say so, with a way there, where no machine may write', () => {
    const it = row(timelineFor(birth), 'parental-benefit');
    expect(it.links).toEqual([{ says: 'Go to Nav', href: 'https://www.nav.no/foreldrepenger', body: 'Nav' }]);
    expect(it.offers[0]).toMatchObject({ content: { type: 'word.given', says: 'applied' }, first: true });
  });

  test('is not a withdrawal before anything has left, and not a no after', () => {
    const before = offers('kindergarten-place').map((it) => it.act);
    expect(before).toContain('errand.declined');
    expect(before).not.toContain('application.withdrawn');
    const sent = then(
      agrees('mother', 'kindergarten-place'),
      hears((story) => {
        const it = story.effects.findLast((effect) => effect.verb === 'send' && effect.step === 'kindergarten-place')!;
        return {
          type: 'effect.ended',
          key: it.key,
          errand: (it as { errand: string }).errand,
          round: 1,
          act: 'submit',
          outcome: 'sent',
        };
      }),
    );
    const later = offers('kindergarten-place', 'mother', sent).map((it) => it.act);
    expect(later).toContain('application.withdrawn');
    expect(later).not.toContain('errand.declined');
  });

  test('is nothing that the viewer has answered, and no other parent’s answer shows', () => {
    const one = then(agrees('mother', 'name-choice', 'child', 'Erle'));
    expect(offers('name-choice', 'father', one)).toEqual(offers('name-choice', 'father'));
  });

  test('of the journey is to report an error, with reasons in our words, and to be left in peace', () => {
    expect(timelineFor(birth).offers).toMatchObject([
      { act: 'error.reported', to: '/journeys/journey/acts', wants: [{ name: 'why', as: 'choice' }] },
      { act: 'following.stopped', to: '/journeys/journey/acts', wants: [] },
    ]);
  });
});

describe('who is left in peace', () => {
  const alone = then(hears({ type: 'following.stopped', by: 'mother' }));

  test('is told so, and may be followed again', () => {
    const timeline = timelineFor(alone);
    expect(timeline).toMatchObject({ heading: 'You are left in peace.', mood: 'plain' });
    expect(timeline.offers.map(({ act }) => act)).toEqual(['error.reported', 'following.resumed']);
  });

  test('has nothing to do, and reads where it can be done', () => {
    expect(split(timelineFor(alone)).yours).toBeUndefined();
    expect(ofErrand(alone, 'kindergarten-place')).toMatchObject({
      status: { word: 'declined', says: 'Not followed here' },
      line: 'We do not follow this here. You can do it yourself at Solvik municipality.',
    });
  });

  test('leaves the other parent what they had', () => {
    expect(split(timelineFor(alone, 'father')).yours).toEqual(split(timelineFor(birth, 'father')).yours);
  });
});

describe('children', () => {
  const twins = tell(
    leaflet,
    { ...aBirth, parties: [mother, father, child, twin] },
    given({ ...known, twin: known.child! }),
    on(settled),
  );

  test('are told apart by their place, and by name only where the viewer’s own are known', () => {
    const labels = (changes: Partial<Seeing> = {}) =>
      timelineFor(twins, 'mother', changes)
        .sections.flatMap((it) => it.rows)
        .filter((it) => it.step === 'child-benefit')
        .map((it) => it.about);
    expect(labels()).toEqual(['first twin', 'second twin']);
    expect(labels({ names: new Map([['twin', 'Erle']]) })).toEqual(['first twin', 'Erle']);
    expect(row(timelineFor(birth), 'child-benefit').about).toBeUndefined();
  });

  test('of whom one was stillborn are spoken of with care', () => {
    const story = tell(leaflet, { ...aBirth, parties: [mother, father, child, stillborn] }, given(known), on(settled));
    const of = seen(story);
    expect(childrenOf(of).map((it) => childLabel(of, it))).toEqual(['first twin', 'the child you lost']);
    expect(timelineFor(story).offers.map((it) => it.says)).toContain('Report an error: The child you lost');
  });
});

test('who lives at a protected address is told so, and sees no name of a municipality', () => {
  const shown = timelineFor(birth, 'mother', { isProtected: true });
  expect(shown.protected).toMatch(/^Your address is protected/);
  expect(JSON.stringify(shown)).not.toMatch(/solvik/i);
  expect(row(shown, 'child-health-clinic').body).toEqual({
    id: 'municipality',
    name: 'Your municipality',
    simulated: true,
  });
  expect(row(shown, 'child-gp').body).toMatchObject({ id: 'helfo', name: 'Helfo' });
  expect(row(shown, 'child-gp').body.phone).toBeUndefined();
  expect(timelineFor(birth).protected).toBeUndefined();
});

test('what lies in the register’s own words, or a body’s own rule, is said in the reader’s language', () => {
  const laws = ofErrand(birth, 'child-benefit').rules.map((it) => it.law?.says);
  expect(laws).toContain('Nav’s own rule');
  expect(row(timelineFor(birth, 'mother', {}, 'nb'), 'child-benefit').rules.map((it) => it.law?.says)).toContain(
    'Navs egen regel',
  );
});

describe('over HTTP', () => {
  let door: FrontDoor;
  afterEach(() => door.stop());

  test('letters are read by those who may', async () => {
    door = await openFrontDoor();
    const read = async (who: string) =>
      (await door.call('GET', '/journeys/journey-1/timeline', { as: await door.person(who) })).json as Timeline;
    expect(row(await read('mother-1'), 'parental-benefit').letters).toEqual([
      { on: '2026-02-01', text: 'Vi har avslått søknaden.' },
    ]);
    expect(JSON.stringify(await read('father-1'))).not.toContain('avslått');
  });

  test('a letter about a child is not read while the other parent’s address is protected', async () => {
    const decided: ErrandStanding = {
      ...mothersOwn,
      id: 'errand-5',
      about: 'child-1',
      seenBy: ['mother-1', 'father-1'],
    };
    door = await openFrontDoor({ standings: [{ ...aJourney, errands: [decided] }] });
    const read = async () =>
      (await door.call('GET', '/journeys/journey-1/timeline', { as: await door.person('father-1') })).text;
    expect(await read()).toContain('avslått');
    facts['mother-1']!.adressebeskyttelse = [{ graderingsnivaa: 'strengtFortrolig' }];
    const hidden = await read();
    facts['mother-1']!.adressebeskyttelse = [];
    expect(hidden).not.toContain('avslått');
  });

  test('a journey that has only begun says so, and what it is about', async () => {
    door = await openFrontDoor({ standings: [] });
    const get = async () => ({ ...aJourney, trigger: { kind: 'freg.birth.registered', on: '2026-01-03' }, open: true });
    door.connections.store.journeys.get = get as never;
    const { json } = await door.call('GET', '/journeys/journey-1/timeline?language=en', {
      as: await door.person('mother-1'),
    });
    expect(json).toMatchObject({
      heading: 'We are getting your timeline ready.',
      event: 'Having children · born 3 January 2026',
      sections: [],
    });
  });

  test('nobody but who takes part reads it', async () => {
    door = await openFrontDoor();
    for (const as of [await door.person('stranger-1'), await door.caseworker('nav'), await door.operator()])
      expect((await door.call('GET', '/journeys/journey-1/timeline', { as })).status).toBe(404);
  });

  test('the sentences of pages come in one language, and it is said which', async () => {
    door = await openFrontDoor();
    const [en, nn] = [await door.call('GET', '/texts?language=en'), await door.call('GET', '/texts?language=nn')];
    expect(en.json).toMatchObject({ language: 'en', spokenIn: {} });
    expect(en.json.texts['page.timeline.dates']).toBe('All dates');
    expect(en.json.texts['page.timeline.source']).toContain('{name}');
    expect(nn.json.language).toBe('nb');
    expect(nn.json.texts['page.timeline.dates']).toBe('Alle datoer');
  });
});

test('the version changes with what is seen, and with nothing else', () => {
  const version = (story: Story, who: string, changes: Partial<Seeing> = {}) =>
    timelineFor(story, who, changes).version;
  const hers = then(saysDone('mother', 'employer-leave-notice', 'mother'));
  expect(version(hers, 'mother')).not.toBe(version(birth, 'mother'));
  expect(version(hers, 'father')).toBe(version(birth, 'father'));
  expect(timelineFor(birth, 'mother', {}, 'nb').version).toBe(version(birth, 'mother'));
  expect(version({ ...birth, now: birth.now + 1_000 }, 'mother')).toBe(version(birth, 'mother'));
  const [errand] = seen(birth).standing.errands;
  const ledger = { unreachable: new Map([[errand!.id, 1]]), nudged: new Set<string>() };
  expect(version(birth, 'mother', { ledger })).not.toBe(version(birth, 'mother'));
});

test('of the ledger only what belongs to errands one sees is read, and to the round they are in', () => {
  const { standing } = seen(birth, 'father');
  const own = standing.errands[0]!;
  const effect = (errand: string, round: number, act = 'nudge') =>
    ({ key: `journey/${errand}/${round}/send/1`, errand, act, state: 'sent', unreachableSince: 5 }) as StoredEffect;
  const hers = seen(birth).standing.errands.find((it) => it.about === 'mother')!;
  const ledger = ledgerOf([effect(own.id, 1), effect(own.id, 0, 'submit'), effect(hers.id, 1)], standing);
  expect([...ledger.unreachable]).toEqual([[own.id, 5]]);
  expect([...ledger.nudged]).toEqual([own.id]);
  expect([...ledgerOf([effect(own.id, 0)], standing).nudged]).toEqual([]);
});

test('a participant of another journey is no viewer of this one', () => {
  expect(takesPart(mother).ref).toBe('mother');
  expect(timelineFor(birth, 'stranger').sections).toEqual([]);
});
