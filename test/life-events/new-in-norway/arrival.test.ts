/** What follows when somebody comes to Norway, told to the kernel. */

import { leaflet } from '../../../life-events/new-in-norway/index.js';
import {
  answers,
  appeals,
  applies,
  decides,
  errand,
  given,
  hears,
  on,
  play,
  reverses,
  saysDone,
  seenBy,
  state,
  steps,
  tell,
} from '../../stories.js';
import { aChild, anArrival, arrivalBy, arrives, isRegistered, ivo, known, leo } from './newcomer.js';

const checked = saysDone('ana', 'identity-control');
const withLeo = given({ leo: aChild }, { parties: [leo] });

describe('the order of things', () => {
  test('an EEA citizen is checked, reports the move, and gets a number by itself', () => {
    const story = arrives(anArrival);
    expect(state(story, 'residence-basis')).toBe('notRelevant');
    expect(state(story, 'report-move')).toBe('waiting');
    const moved = play(story, checked);
    expect([state(moved, 'report-move'), state(moved, 'tax-card')]).toEqual(['asking', 'asking']);
    expect([state(moved, 'bank-and-eid'), state(moved, 'gp-for-newcomer')]).toEqual(['waiting', 'waiting']);
    const reported = play(moved, applies('ana', 'report-move'), decides('report-move', 'granted'));
    expect(state(reported, 'national-id')).toBe('withBody');
    const numbered = play(reported, given(isRegistered));
    expect(state(numbered, 'national-id')).toBe('done');
    expect(state(numbered, 'gp-for-newcomer')).toBe('withBody');
  });

  test('who needs a permit waits for UDI, and the police and not Skatteetaten see the passport', () => {
    const story = arrives(arrivalBy('nonEea'));
    expect(state(story, 'identity-control')).toBe('notRelevant');
    expect(state(story, 'report-move')).toBe('waiting');
    const granted = play(story, applies('ana', 'residence-basis'), decides('residence-basis', 'granted'));
    expect([state(granted, 'residence-card'), state(granted, 'report-move')]).toEqual(['asking', 'asking']);
  });

  test('who stays for a short time gets a D-number and a tax card, and moves nowhere', () => {
    const story = arrives(arrivalBy('shortStay', { staysSixMonths: false }), checked);
    expect(state(story, 'd-number')).toBe('done');
    expect(state(story, 'report-move')).toBe('notRelevant');
    expect(state(story, 'tax-card')).toBe('asking');
    expect(state(story, 'gp-for-newcomer')).toBe('notRelevant');
  });

  test('who comes back has a number, and reports the move all the same', () => {
    const story = arrives(
      arrivalBy('returning'),
      given({ ana: { hasNationalId: true, identifierKind: 'nationalId' } }),
    );
    expect(state(story, 'identity-control')).toBe('notRelevant');
    expect(state(story, 'national-id')).toBe('done');
    expect(state(story, 'report-move')).toBe('asking');
  });

  test('a refugee is settled by agreement, and the municipality begins the programme within three months', () => {
    const story = arrives(
      arrivalBy('refugee'),
      applies('ana', 'residence-basis'),
      decides('residence-basis', 'granted'),
      answers('ana', 'settledOn', '2027-01-10'),
      applies('ana', 'municipal-settlement'),
      decides('municipal-settlement', 'granted'),
    );
    expect(state(story, 'introduction-programme')).toBe('notRelevant');
    expect(errand(play(story, on('2027-01-10')), 'introduction-programme')).toMatchObject({
      state: 'submitting',
      with: 'solvik',
      due: { on: '2027-04-10', kind: 'bodysLimit' },
    });
  });
});

describe('edge cases', () => {
  test('D-number then national number: the same person, two identifiers, one journey, and nothing is asked twice', () => {
    const story = arrives(anArrival, checked, applies('ana', 'report-move'), decides('report-move', 'granted'));
    const before = story.journey.errands.map(({ id }) => id);
    const numbered = play(
      story,
      hears({ type: 'register.changed', parties: ['ana'], parts: ['identifikasjonsnummer', 'status'] }),
      given(isRegistered),
    );
    expect(state(numbered, 'national-id')).toBe('done');
    expect(numbered.journey.errands.map(({ id }) => id)).toEqual(before);
  });

  test('citizenship change: another way in is another set of steps, and what was decided stands', () => {
    const story = arrives(
      arrivalBy('nonEea'),
      applies('ana', 'residence-basis'),
      decides('residence-basis', 'granted'),
    );
    const changed = play(story, answers('ana', 'route', 'eea'));
    expect(state(changed, 'residence-basis')).toBe('granted');
    expect(state(changed, 'eea-registration')).toBe('asking');
    expect(state(changed, 'residence-card')).toBe('notRelevant');
  });

  test('permit refused: what rests on it does not begin, and the refusal can be appealed to UNE within three weeks', () => {
    const story = arrives(
      arrivalBy('nonEea'),
      applies('ana', 'residence-basis'),
      decides('residence-basis', 'refused'),
    );
    expect(errand(story, 'residence-basis').decisions[0]?.appeal).toMatchObject({ body: 'une', until: '2026-12-16' });
    const resting = ['report-move', 'residence-card', 'national-id', 'tax-card', 'gp-for-newcomer', 'social-insurance'];
    expect(resting.map((it) => state(story, it))).toEqual(resting.map(() => 'notRelevant'));
    expect(state(play(story, appeals('ana', 'residence-basis')), 'residence-basis')).toBe('withBody');
  });

  test('permit refused after the municipality was asked: municipal steps end and are not deleted, and an appeal that is won opens them', () => {
    const applied = arrives(arrivalBy('refugee'), applies('ana', 'residence-basis'));
    const refused = play(applied, decides('residence-basis', 'refused'));
    const municipal = ['municipal-settlement', 'introduction-programme', 'norwegian-training'];
    expect(municipal.map((it) => state(refused, it))).toEqual(municipal.map(() => 'notRelevant'));
    expect(steps(refused)).toEqual(steps(applied));
    expect(state(refused, 'gp-with-d-number')).toBe('asking');
    const won = play(refused, appeals('ana', 'residence-basis'), reverses('residence-basis', 'granted'));
    expect(state(won, 'municipal-settlement')).toBe('asking');
  });

  test('UDI tells of a permit: what somebody had applied for is done, and what waited for it begins', () => {
    const story = arrives(arrivalBy('nonEea'), applies('ana', 'residence-basis'));
    const told = play(story, hears({ type: 'event.told', told: { ana: { permitOn: '2026-12-10' } } }));
    expect(state(told, 'residence-basis')).toBe('done');
    expect(errand(told, 'residence-card')).toMatchObject({ state: 'asking', due: { on: '2026-12-17' } });
    expect(errand(told, 'report-move').due?.on).toBe('2026-12-18');
  });

  test('permit revoked mid-way: municipal steps stop and are not deleted; when UDI stands by it they are taken back', () => {
    const story = arrives(
      arrivalBy('refugee'),
      applies('ana', 'residence-basis'),
      decides('residence-basis', 'granted'),
      applies('ana', 'norwegian-training'),
    );
    const held = play(story, hears({ type: 'trigger.doubted', about: 'trigger', why: 'udi.permit.revoked' }));
    expect(seenBy(held, 'ana').errands.find((it) => it.step === 'municipal-settlement')?.held).toBe(true);
    expect(steps(held)).toEqual(steps(story));
    const fallen = play(held, hears({ type: 'trigger.annulled' }));
    expect(errand(fallen, 'norwegian-training')).toMatchObject({ kind: 'repair', repairs: 'undecided' });
    const cleared = play(held, hears({ type: 'trigger.confirmed', about: 'trigger', why: 'udi' }));
    expect(seenBy(cleared, 'ana').errands.find((it) => it.step === 'municipal-settlement')?.held).toBeUndefined();
  });

  test('spouse arrives later: joins, sees nothing earlier that is not theirs, counts from their own day, and the child’s school is not asked for twice', () => {
    const placed = arrives(anArrival, withLeo, decides('school-place', 'granted', 'leo'));
    const since = '2027-06-01';
    const story = play(
      placed,
      on('2027-06-02'),
      hears({
        type: 'party.joined',
        party: { ...ivo, since },
        participants: [{ ref: 'ivo', role: 'newcomer', from: 0 }],
      }),
      given({ ivo: { ...known.ana, route: 'eea', staysSixMonths: true } }),
    );
    expect(errand(story, 'report-move', 'ivo').due?.on).toBe('2027-06-09');
    expect(errand(story, 'report-move', 'ana').due?.on).toBe('2026-11-28');
    const seen = seenBy(story, 'ivo').errands.map((it) => it.about);
    expect(new Set(seen)).toEqual(new Set(['ivo', 'leo']));
    expect(seenBy(story, 'ana').errands.some((it) => it.about === 'ivo')).toBe(false);
    expect(story.journey.errands.filter((it) => it.step === 'school-place')).toHaveLength(1);
  });

  test('a child who goes to school already has its place: the other parent, or an earlier stay, has seen to it', () => {
    const story = arrives(anArrival, given({ leo: { ...aChild, goesToSchool: true } }, { parties: [leo] }));
    expect(state(story, 'school-place', 'leo')).toBe('notRelevant');
  });

  test('child without own permit: an application of its own, and school does not wait for it', () => {
    const story = arrives(arrivalBy('nonEea'), withLeo, answers('ana', 'childHasPermit', false, 'leo'));
    expect(state(story, 'child-residence', 'leo')).toBe('asking');
    expect(state(story, 'school-place', 'leo')).toBe('submitting');
    const has = play(story, answers('ana', 'childHasPermit', true, 'leo'));
    expect(state(has, 'child-residence', 'leo')).toBe('notRelevant');
  });

  test('protected address: no municipality is named, and nothing that tells where', () => {
    const protectedAna = { ...known, ana: { ...known.ana, addressProtected: true } };
    const story = tell(leaflet, arrivalBy('refugee'), given(protectedAna), withLeo);
    const shown = JSON.stringify(story.journey.errands);
    expect(errand(story, 'norwegian-training').with).toBe('municipality');
    expect(errand(story, 'school-place', 'leo').with).toBe('municipality');
    expect(shown).not.toMatch(/solvik|granlia/);
  });

  test('unaccompanied minor: the county governor appoints a representative at once', () => {
    const story = arrives(
      arrivalBy('refugee'),
      given({ ana: { born: '2010-06-01' } }),
      answers('ana', 'isAlone', true),
    );
    expect(errand(story, 'representative')).toMatchObject({ with: 'statsforvalter', state: 'asking' });
    expect(state(story, 'introduction-programme')).toBe('notRelevant');
    expect(state(play(story, on('2028-06-02')), 'representative')).toBe('notRelevant');
  });

  test('unaccompanied minor: a school from the first day, and from sixteen the county’s', () => {
    const child = arrives(
      arrivalBy('refugee'),
      given({ ana: { born: '2012-06-01' } }),
      answers('ana', 'isAlone', true),
    );
    expect(errand(child, 'own-school-place')).toMatchObject({ with: 'solvik', due: { kind: 'bodysLimit' } });
    expect(state(child, 'upper-secondary')).toBe('notRelevant');
    const older = play(child, on('2028-06-01'), answers('ana', 'wantsUpperSecondary', true));
    expect(errand(older, 'upper-secondary')).toMatchObject({ with: 'fylkeskommune', state: 'asking' });
  });

  test('interpreted meetings: who needs an interpreter says so once, to the municipality', () => {
    const story = arrives(arrivalBy('refugee'), answers('ana', 'needsInterpreter', true));
    expect(errand(story, 'interpreter')).toMatchObject({ with: 'solvik', state: 'asking' });
  });

  test('an asylum seeker has a doctor with a D-number, and the same goes on with a national one', () => {
    const story = arrives(arrivalBy('refugee'));
    expect([state(story, 'gp-with-d-number'), state(story, 'gp-for-newcomer')]).toEqual(['asking', 'waiting']);
    const numbered = play(story, given(isRegistered));
    expect(state(numbered, 'gp-with-d-number')).toBe('notRelevant');
  });

  test('no Norwegian ID-porten login (no BankID): the way goes by offices and by a clerk’s word, and BankID comes last', () => {
    const story = arrives(anArrival);
    const inPerson = ['identity-control', 'eea-registration'].map((it) => errand(story, it).with);
    expect(inPerson).toEqual(['skatteetaten', 'politiet']);
    const byClerk = play(story, checked, applies('ana', 'report-move'), decides('report-move', 'granted'));
    expect(state(byClerk, 'bank-and-eid')).toBe('waiting');
    expect(state(play(byClerk, given(isRegistered)), 'bank-and-eid')).toBe('asking');
  });

  test('employer gives wrong address: the register’s own is used, and its correction moves the municipal steps', () => {
    const story = arrives(arrivalBy('refugee'));
    expect(errand(story, 'norwegian-training').with).toBe('solvik');
    const corrected = play(story, given({ ana: { municipality: '7402' } }));
    expect(errand(corrected, 'norwegian-training').with).toBe('granlia');
  });

  test('move out again within six months: what has not begun falls away, and who is in the register says that they leave', () => {
    const story = arrives(anArrival, checked);
    const leaves = play(story, answers('ana', 'staysSixMonths', false));
    expect([state(leaves, 'report-move'), state(leaves, 'national-id')]).toEqual(['notRelevant', 'notRelevant']);
    expect([state(leaves, 'd-number'), state(leaves, 'report-leaving')]).toEqual(['done', 'notRelevant']);
    const registered = play(story, given(isRegistered), answers('ana', 'staysSixMonths', false));
    expect(errand(registered, 'report-leaving')).toMatchObject({ with: 'skatteetaten', state: 'asking' });
    expect(state(play(registered, given({ ana: { leftOn: '2027-02-01', resident: false } })), 'report-leaving')).toBe(
      'done',
    );
  });

  test('moved out again, as the register has it: nothing more begins, and what was decided stands', () => {
    const story = arrives(anArrival, checked, applies('ana', 'report-move'), decides('report-move', 'granted'));
    const left = play(story, given({ ana: { leftOn: '2027-02-01', resident: false } }));
    expect(state(left, 'report-move')).toBe('granted');
    expect([state(left, 'tax-card'), state(left, 'bank-and-eid')]).toEqual(['notRelevant', 'notRelevant']);
    expect(steps(left)).toEqual(steps(story));
  });

  test('EEA national with unclear status: nobody guesses the way in, and the question stands', () => {
    const { told: _, ...untold } = anArrival;
    const story = arrives(untold);
    expect(errand(story, 'eea-registration').verdicts).toContainEqual(
      expect.objectContaining({ rule: 'registersAsEea', answer: 'unknown' }),
    );
    expect(errand(story, 'eea-registration').question).toMatchObject({ about: 'finding', names: ['ana:route'] });
  });

  test('the certificate cannot be appealed; one may try again', () => {
    const story = arrives(anArrival, applies('ana', 'eea-registration'), decides('eea-registration', 'refused'));
    expect(errand(story, 'eea-registration').decisions[0]?.appeal).toBeUndefined();
  });

  test('8-day duty and a later acceptance: late is late, and the move is still reported', () => {
    const story = arrives(anArrival);
    expect(errand(story, 'report-move').due).toEqual({
      on: '2026-11-28',
      kind: 'sanction',
      law: 'folkeregisterloven §§ 6-1, 11-1',
    });
    const late = play(story, on('2026-12-20'), checked);
    expect(state(late, 'report-move')).toBe('asking');
    expect(state(play(late, applies('ana', 'report-move'), decides('report-move', 'granted')), 'report-move')).toBe(
      'granted',
    );
  });

  test('a death ends what is one’s own, and what is the child’s goes on', () => {
    const story = arrives(anArrival, withLeo);
    const dead = play(story, given({ ana: { alive: false } }));
    expect(state(dead, 'report-move')).toBe('notRelevant');
    expect(state(dead, 'school-place', 'leo')).not.toBe('notRelevant');
  });

  test('a D-number lapses after five years', () => {
    const story = arrives(
      arrivalBy('shortStay', { staysSixMonths: false }),
      given({ ana: { identifierKind: 'none' } }),
      checked,
      applies('ana', 'd-number'),
      decides('d-number', 'granted'),
    );
    expect(errand(story, 'd-number').lasts).toBe('2031-11-20');
  });
});

describe('the tax card, before the first wage', () => {
  const { works: _, firstWorkDay: __, ...unsaid } = known.ana!;
  const came = tell(leaflet, anArrival, given({ ana: unsaid }), checked);

  test('who works is asked for the first day, and the card is due by it: without it half of the wage is withheld', () => {
    expect(errand(came, 'tax-card').question).toMatchObject({ about: 'finding', names: ['ana:works'] });
    const working = play(came, answers('ana', 'works', true));
    expect(errand(working, 'tax-card').question).toMatchObject({ about: 'finding', names: ['ana:firstWorkDay'] });
    const dated = play(working, answers('ana', 'firstWorkDay', '2026-12-07'));
    expect(errand(dated, 'tax-card')).toMatchObject({
      state: 'asking',
      question: { about: 'apply' },
      due: { on: '2026-12-07', kind: 'sanction', law: 'skattebetalingsloven § 5-5' },
    });
  });

  test('the employer says it to the register: nobody is asked', () => {
    const employed = play(came, given({ ana: { employedFrom: '2027-01-04' } }));
    expect(errand(employed, 'tax-card')).toMatchObject({ question: { about: 'apply' }, due: { on: '2027-01-04' } });
  });

  test('another first day is another due date; late is late, and the card can still be had', () => {
    const dated = play(came, answers('ana', 'works', true), answers('ana', 'firstWorkDay', '2026-12-07'));
    const moved = play(dated, answers('ana', 'firstWorkDay', '2026-12-14'));
    expect(errand(moved, 'tax-card').due?.on).toBe('2026-12-14');
    expect(state(play(moved, on('2026-12-20')), 'tax-card')).toBe('asking');
  });
});

describe('the county', () => {
  const ofTwenty = given({ ana: { born: '2006-06-01' } });

  test('whoever goes to upper-secondary school learns Norwegian with the county, and nothing is sent to the municipality', () => {
    const story = arrives(
      arrivalBy('nonEea'),
      ofTwenty,
      applies('ana', 'residence-basis'),
      decides('residence-basis', 'granted'),
    );
    expect(errand(story, 'norwegian-training').question).toMatchObject({ names: ['ana:wantsUpperSecondary'] });
    expect(errand(story, 'norwegian-with-county').question).toMatchObject({ names: ['ana:wantsUpperSecondary'] });
    const goes = play(story, answers('ana', 'wantsUpperSecondary', true));
    expect(state(goes, 'norwegian-training')).toBe('notRelevant');
    expect(errand(goes, 'norwegian-with-county')).toMatchObject({ with: 'fylkeskommune', state: 'asking' });
    expect(state(play(story, answers('ana', 'wantsUpperSecondary', false)), 'norwegian-training')).toBe('submitting');
    expect(errand(goes, 'upper-secondary')).toMatchObject({ due: { on: '2027-03-01', kind: 'nudge' } });
  });

  test('a refusal of a place is appealed to the county governor within three weeks', () => {
    const story = arrives(
      anArrival,
      ofTwenty,
      answers('ana', 'wantsUpperSecondary', true),
      applies('ana', 'upper-secondary'),
      decides('upper-secondary', 'refused'),
    );
    expect(errand(story, 'upper-secondary').decisions[0]?.appeal).toMatchObject({
      body: 'statsforvalter',
      until: '2026-12-16',
    });
  });

  test('a child of sixteen: whoever came with it applies, and it is not the municipality that is asked', () => {
    const story = arrives(anArrival, given({ leo: { ...aChild, born: '2010-03-11' } }, { parties: [leo] }));
    expect(errand(story, 'child-upper-secondary', 'leo')).toMatchObject({ with: 'fylkeskommune', asked: ['ana'] });
    expect(state(story, 'school-place', 'leo')).toBe('notRelevant');
  });

  test('protected address: the county is not named', () => {
    const hidden = given({ ana: { addressProtected: true, born: '2006-06-01' } });
    const story = arrives(anArrival, hidden, answers('ana', 'wantsUpperSecondary', true));
    expect(errand(story, 'upper-secondary').with).toBe('fylkeskommune');
  });
});

test('a move that is refused gives no number and no doctor; an appeal that is won brings both', () => {
  const refused = arrives(anArrival, checked, applies('ana', 'report-move'), decides('report-move', 'refused'));
  const resting = ['national-id', 'gp-for-newcomer'];
  expect(resting.map((it) => state(refused, it))).toEqual(['notRelevant', 'notRelevant']);
  expect(errand(refused, 'report-move').decisions[0]?.appeal?.body).toBe('superior-body');
  const won = play(refused, appeals('ana', 'report-move'), reverses('report-move', 'granted'));
  expect(resting.map((it) => state(won, it))).toEqual(['withBody', 'waiting']);
});

test('a bank that takes a D-number: the account does not wait for the national number', () => {
  const story = arrives(anArrival, checked, answers('ana', 'bankTakesDNumber', true));
  expect([state(story, 'bank-with-d-number'), state(story, 'bank-and-eid')]).toEqual(['asking', 'waiting']);
});

test('a newcomer with a small child is shown what a family has', () => {
  const story = arrives(anArrival, given({ leo: { ...aChild, born: '2025-02-03' } }, { parties: [leo] }));
  expect(seenBy(story, 'ana').proposals?.map((it) => it.link)).toContain('came-with-a-child');
  const older = arrives(anArrival, withLeo);
  expect(seenBy(older, 'ana').proposals?.map((it) => it.link)).not.toContain('came-with-a-child');
});
