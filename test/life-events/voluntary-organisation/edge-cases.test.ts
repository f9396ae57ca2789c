/** The edge cases of the law's table, by their names. */

import { begin } from '../../../journey/begin.js';
import { plus } from '../../../journey/calendar.js';
import { text } from '../../../life-events/texts/text.js';
import { leaflet } from '../../../life-events/voluntary-organisation/index.js';
import { recognise } from '../../../life-events/voluntary-organisation/recognise.js';
import {
  answers,
  appeals,
  applies,
  appliesAnyway,
  type Chapter,
  decides,
  effectsOf,
  errand,
  given,
  hears,
  on,
  play,
  saysDone,
  seenBy,
  state,
  tell,
  today,
} from '../../stories.js';
import {
  aFounding,
  aPerson,
  aQuietYear,
  aRunningOne,
  aUnit,
  chair,
  choir,
  founded,
  isRegistered,
  known,
  member,
  running,
} from './association.js';

const granted: readonly Chapter[] = [
  answers('ada', 'wantsGrants', true, 'choir'),
  applies('ada', 'apply-grants'),
  decides('apply-grants', 'granted'),
];

const moreAsked = (step: string) =>
  hears((it) => ({ type: 'more.asked', errand: errand(it, step).id, letter: 'letter' }));
const reads = (found: Parameters<typeof given>[0][string]) => given({ choir: found });

describe('org has no bank account yet: grants wait in "earmarked" state, deadline still runs', () => {
  const unbanked = founded(isRegistered(), given({ ben: aPerson, choir: aQuietYear }), ...granted);

  test('the grant is given; its days are asked for at once, whether or not there is an account', () => {
    expect(state(unbanked, 'apply-grants')).toBe('granted');
    expect(errand(unbanked, 'claim-grant').question).toMatchObject({
      names: ['choir:grantClaimBy', 'choir:grantReportBy', 'choir:grantLastReport', 'choir:hasBankAccount'],
    });
  });

  const terms = { grantClaimBy: '2027-03-01', grantReportBy: '2027-09-01', grantLastReport: '2027-09-01' };
  const earmarked = play(unbanked, reads({ ...terms, hasBankAccount: false }));

  test('then it waits for the account, with its day, and says that the money is set aside', () => {
    expect(errand(earmarked, 'claim-grant')).toMatchObject({
      state: 'waiting',
      due: { on: '2027-03-01', kind: 'rightLost' },
    });
    expect(text('nb', 'voluntary-organisation.rule.hasWhereToBePaid.unknown')).toContain('holdt av');
  });

  test('with an account it is claimed at once', () => {
    expect(errand(play(earmarked, saysDone('ada', 'bank-account')), 'claim-grant')).toMatchObject({
      state: 'asking',
      question: { about: 'do' },
    });
  });

  test('four weeks before it is lost it waits for the bank no longer', () => {
    const waits = play(earmarked, on('2027-01-31'));
    expect(state(waits, 'claim-grant')).toBe('waiting');
    expect(state(play(waits, on('2027-02-01')), 'claim-grant')).toBe('asking');
  });

  test('after the day it is lost, and the whole board is told', () => {
    const lost = play(earmarked, on('2027-03-02'));
    expect(state(lost, 'claim-grant')).toBe('lapsed');
    expect(effectsOf(lost, 'inform', 'claim-grant').map((it) => [it.to, it.says])).toEqual([
      ['ada', 'lapsed'],
      ['ben', 'lapsed'],
    ]);
  });

  test('compensation for VAT waits for the account too, and its year is lost on 1 September', () => {
    const late = play(unbanked, on('2027-09-02'));
    expect(late.journey.errands.find((it) => it.step === 'vat-compensation' && it.period === '2027')?.state).toBe(
      'lapsed',
    );
    expect(errand(unbanked, 'bank-account').due).toEqual({ on: '2027-08-04', kind: 'nudge' });
  });
});

describe('board member without Norwegian eID/minor (18+ normally; some youth organisations have younger boards → guardian issues)', () => {
  test('who cannot sign in signs on paper, and the form waits for it', () => {
    const story = tell(
      leaflet,
      aFounding,
      given({ ...known, choir: { ...known.choir, boardHasEid: false } }),
      saysDone('ada', 'found-association'),
    );
    expect(errand(story, 'sign-on-paper')).toMatchObject({ state: 'asking', question: { about: 'do' } });
    expect(state(story, 'register-entity')).toBe('waiting');
    expect(state(play(story, saysDone('ada', 'sign-on-paper')), 'register-entity')).toBe('asking');
  });

  test('who has no Norwegian number gets a D-number first', () => {
    const story = tell(
      leaflet,
      aFounding,
      given({ ...known, choir: { ...known.choir, boardHasNumbers: false } }),
      saysDone('ada', 'found-association'),
    );
    expect(errand(story, 'id-for-board-member')).toMatchObject({ state: 'asking', with: 'skatteetaten' });
    expect(state(story, 'register-entity')).toBe('waiting');
  });

  const young = { ...aPerson, born: '2009-12-24' };

  test('a founder under 18 needs the guardian’s yes, which only they see, until the birthday', () => {
    const story = founded(given({ ada: young }));
    expect(errand(story, 'guardian-consent')).toMatchObject({ state: 'asking', asked: ['ada'], seenBy: ['ada'] });
    expect(state(play(story, on('2027-12-23')), 'guardian-consent')).toBe('asking');
    expect(errand(play(story, on('2027-12-24')), 'guardian-consent')).toMatchObject({
      state: 'notRelevant',
      cause: 'isUnderAge',
    });
  });

  test('a seat that Brønnøysund has registered is settled: the question goes, and a yes that was given stands', () => {
    const asked = founded(given({ ada: young }));
    expect(errand(play(asked, isRegistered()), 'guardian-consent', 'ada')).toMatchObject({
      state: 'notRelevant',
      cause: 'isBeingFounded',
    });
    const agreed = play(asked, saysDone('ada', 'guardian-consent'));
    expect(state(play(agreed, isRegistered()), 'guardian-consent', 'ada')).toBe('done');
  });

  test('a member under 18 of a board that is registered is asked nothing, here or in one that was there before', () => {
    const here = founded(isRegistered(), given({ ben: young }));
    const there = tell(
      leaflet,
      { ...aRunningOne, parties: [...aRunningOne.parties, member] },
      given({ ada: aPerson, ben: young, choir: aUnit }),
    );
    for (const story of [here, there]) {
      expect(errand(story, 'guardian-consent', 'ben')).toMatchObject({ state: 'notRelevant', cause: 'isBeingFounded' });
      expect(effectsOf(story, 'ask', 'guardian-consent')).toEqual([]);
    }
    const unread = tell(leaflet, { ...aRunningOne, parties: [...aRunningOne.parties, member] }, given({ ben: young }));
    expect(effectsOf(unread, 'ask', 'guardian-consent')).toEqual([]);
  });

  test('a member under 18 is not asked for a police certificate before that day', () => {
    const story = running(
      given({ ben: { born: '2009-12-24' }, choir: { worksWithChildren: true } }),
      answers('ben', 'hasTaskWithChildren', true),
    );
    expect(errand(story, 'police-certificate', 'ben')).toMatchObject({
      state: 'notRelevant',
      verdicts: expect.arrayContaining([expect.objectContaining({ rule: 'isAdult', answer: 'no' })]),
    });
    expect(state(play(story, on('2027-12-24')), 'police-certificate', 'ben')).toBe('asking');
  });
});

describe('two people with the same role', () => {
  const cleo = { ...chair, ref: 'cleo' };
  const two = founded(
    isRegistered({}, [cleo]),
    given({ cleo: aPerson, choir: { ...aQuietYear, hasBankAccount: true } }),
  );

  test('both see and are asked, and one answer is enough', () => {
    expect(errand(two, 'notification-address').asked).toEqual(['ada', 'cleo']);
    expect(state(play(two, applies('cleo', 'notification-address')), 'notification-address')).toBe('withBody');
  });

  test('the register shows two chairs, and the board is asked to put it right when the year is open', () => {
    expect(errand(two, 'elect-board')).toMatchObject({
      state: 'asking',
      verdicts: [{ rule: 'boardIsOutOfOrder', answer: 'yes' }],
    });
    const right = play(two, hears({ type: 'party.changed', party: 'cleo', roles: member.roles }));
    expect(state(right, 'elect-board')).toBe('notRelevant');
  });
});

describe('board never elected a replacement', () => {
  const headless = running(hears({ type: 'party.changed', party: 'ada', roles: member.roles }));

  test('whoever is left may act, and is asked to elect', () => {
    expect(errand(headless, 'elect-board')).toMatchObject({ state: 'asking', asked: ['ada', 'ben'] });
  });

  test('a year later it is asked anew, for as long as nobody is elected', () => {
    const next = play(headless, saysDone('ben', 'elect-board'), on('2027-01-02'));
    const all = next.journey.errands.filter((it) => it.step === 'elect-board');
    expect(all.map((it) => [it.period, it.state])).toEqual([
      ['2026', 'done'],
      ['2027', 'asking'],
    ]);
  });

  test('the yearly notice is due all the same, and says that the old one stays', () => {
    expect(state(play(headless, on('2027-03-16')), 'annual-change-notice')).toBe('asking');
    expect(text('nb', 'voluntary-organisation.annual-change-notice.you')).toContain(
      'Er ingen ny valgt, sitter den gamle',
    );
  });

  test('who has stepped down may tell of it while the register names nobody else', () => {
    const open = [
      {
        journey: 'journey',
        lifeEvent: 'voluntary-organisation',
        trigger: aFounding.trigger,
        parties: [chair, { ...choir, isNumbered: true }],
      },
    ];
    const found = recognise({ type: 'brreg.roles.changed', about: 'choir', today, others: [] }, open);
    expect(found.map((it) => it.do === 'tell' && it.news.type)).toEqual(['register.changed']);
  });
});

describe('umbrella vs local unit (org.no per unit)', () => {
  test('a local unit applies through its umbrella, and not itself', () => {
    const story = running(reads({ partOfUmbrella: true }), on('2027-06-01'));
    expect(state(story, 'vat-compensation')).toBe('notRelevant');
    expect(errand(story, 'vat-compensation-through-umbrella')).toMatchObject({ state: 'asking', with: 'umbrella' });
  });

  test('one that stands alone applies itself', () => {
    const story = running(on('2027-06-01'));
    expect(errand(story, 'vat-compensation')).toMatchObject({ state: 'asking', with: 'lottstift' });
    expect(state(story, 'vat-compensation-through-umbrella')).toBe('notRelevant');
  });

  test('the unit has a number of its own, whatever the umbrella has', () => {
    const story = tell(
      leaflet,
      { ...aFounding, told: { choir: { partOfUmbrella: true } } },
      given(known),
      saysDone('ada', 'found-association'),
    );
    expect(state(story, 'register-entity')).toBe('asking');
  });
});

describe('name taken', () => {
  const sent = founded(
    saysDone('ada', 'found-association'),
    applies('ada', 'register-entity'),
    moreAsked('register-entity'),
  );

  test('Brønnøysund asks for another, in its own words, and nothing is lost', () => {
    expect(errand(sent, 'register-entity')).toMatchObject({
      state: 'asking',
      question: { about: 'more', letter: 'letter' },
      asked: ['ada'],
    });
  });

  test('the corrected form goes on in the same round', () => {
    const again = play(sent, applies('ada', 'register-entity'));
    expect(errand(again, 'register-entity')).toMatchObject({ state: 'withBody', round: 1 });
  });
});

describe('association starts business (threshold → Foretaksregisteret/VAT, event 7; pre-registration 12 months possible § 2-3)', () => {
  const trading = running(reads({ doesBusiness: true }));

  test('the business life event is proposed to the whole board, with its reason', () => {
    expect(trading.journey.proposals).toMatchObject([
      {
        link: 'starts-trading',
        about: 'choir',
        verdicts: [{ rule: 'doesBusiness', answer: 'yes' }],
        seenBy: ['ada', 'ben'],
      },
    ]);
  });

  test('it is asked when the business starts, and must be registered by then', () => {
    expect(errand(trading, 'business-register').question).toMatchObject({ names: ['choir:businessStartsOn'] });
    const dated = play(trading, reads({ businessStartsOn: '2027-02-01' }));
    expect(errand(dated, 'business-register')).toMatchObject({
      state: 'asking',
      question: { about: 'apply' },
      due: { on: '2027-02-01', kind: 'sanction' },
    });
  });

  test('it may be registered twelve months ahead, and no earlier', () => {
    const far = play(trading, reads({ businessStartsOn: '2028-06-01' }));
    expect(state(far, 'business-register')).toBe('waiting');
    expect(state(play(far, on('2027-05-31')), 'business-register')).toBe('waiting');
    expect(state(play(far, on('2027-06-01')), 'business-register')).toBe('asking');
  });

  test('what the register shows ends it; and more than the limit is VAT', () => {
    const done = play(
      trading,
      reads({
        businessStartsOn: '2027-02-01',
        inBusinessRegister: true,
        taxableTurnover: 200_000,
        arrangesSports: false,
      }),
    );
    expect([state(done, 'business-register'), state(done, 'vat-registration-npo')]).toEqual(['done', 'asking']);
    expect(state(play(done, reads({ inVatRegister: true })), 'vat-registration-npo')).toBe('done');
  });

  test('where it does no business nothing is proposed', () => {
    expect(running().journey.proposals).toBeUndefined();
  });
});

describe('chair dies', () => {
  const bereft = running(given({ ada: { ...aPerson, alive: false } }));

  test('the board elects another, and nobody waits for the dead', () => {
    expect(errand(bereft, 'elect-board')).toMatchObject({ state: 'asking', asked: ['ben'] });
    expect(errand(bereft, 'annual-change-notice').asked).toEqual(['ben']);
  });

  test('what was the dead one’s own ends, what is the association’s goes on', () => {
    const story = running(
      reads({ worksWithChildren: true }),
      answers('ada', 'hasTaskWithChildren', true),
      answers('ben', 'hasTaskWithChildren', true),
      given({ ada: { ...aPerson, alive: false } }),
    );
    expect(errand(story, 'police-certificate', 'ada')).toMatchObject({ state: 'notRelevant', cause: 'isLiving' });
    expect(state(story, 'police-certificate', 'ben')).toBe('asking');
    expect(state(story, 'bank-account')).toBe('done');
  });

  test('a new chair whom the register names ends it', () => {
    const elected = play(
      bereft,
      hears(
        { type: 'party.changed', party: 'ada', roles: [] },
        { type: 'party.changed', party: 'ben', roles: chair.roles },
      ),
    );
    expect(state(elected, 'elect-board')).toBe('notRelevant');
  });

  test('the words are quiet, and say that nothing need be hurried', () => {
    expect(text('nb', 'voluntary-organisation.elect-board.you')).toContain(
      'Er lederen død, kan nestlederen lede så lenge.',
    );
  });

  test('a death that was a mistake brings the chair back', () => {
    const back = play(bereft, given({ ada: aPerson }));
    expect(errand(back, 'annual-change-notice').asked).toEqual(['ada', 'ben']);
    expect(state(back, 'elect-board')).toBe('notRelevant');
  });
});

describe('statutes rejected → correction loop', () => {
  const sent = founded(saysDone('ada', 'found-association'), applies('ada', 'register-entity'));

  test('twice sent back and twice corrected, then registered', () => {
    const story = play(
      sent,
      moreAsked('register-entity'),
      applies('ada', 'register-entity'),
      moreAsked('register-entity'),
      applies('ada', 'register-entity'),
      isRegistered(),
    );
    expect(errand(story, 'register-entity')).toMatchObject({ state: 'done', round: 1 });
    expect(effectsOf(story, 'ask', 'register-entity')).toHaveLength(3);
  });

  test('refused for good, it may be sent anew or appealed', () => {
    const refused = play(sent, decides('register-entity', 'refused'));
    const anew = play(refused, appliesAnyway('ada', 'register-entity'));
    expect(errand(anew, 'register-entity')).toMatchObject({ round: 2, state: 'asking' });
    const appealed = play(refused, appeals('ada', 'register-entity'));
    expect(errand(appealed, 'register-entity')).toMatchObject({ round: 2, state: 'withBody' });
  });
});

describe('dormant unit deleted (re-register, new number)', () => {
  const deleted = running(reads({ registered: false, deleted: true, inVoluntaryRegister: false }));

  test('its yearly duties end, and its board is asked whether to go on', () => {
    expect(errand(deleted, 'register-again').question).toMatchObject({ names: ['choir:registersAgain'] });
    for (const step of ['annual-change-notice', 'vat-compensation'])
      expect([step, state(deleted, step)]).toEqual([step, 'notRelevant']);
  });

  test('who lets it rest is left in peace', () => {
    const rest = play(deleted, answers('ben', 'registersAgain', false, 'choir'));
    expect(state(rest, 'register-again')).toBe('notRelevant');
    expect(rest.journey.errands.filter((it) => it.state === 'asking')).toEqual([]);
  });

  test('a new number is a new party: the old one’s part is over, and everything begins anew', () => {
    const unit = { ...choir, ref: 'unit', since: '2027-01-10' };
    const again = play(
      deleted,
      answers('ben', 'registersAgain', true, 'choir'),
      applies('ben', 'register-again'),
      hears({ type: 'party.joined', party: unit }, { type: 'party.changed', party: 'choir', roles: [] }),
      given({ unit: aUnit }),
    );
    expect([state(again, 'register-again', 'choir'), state(again, 'register-again', 'unit')]).toEqual([
      'done',
      'notRelevant',
    ]);
    expect([state(again, 'found-association', 'unit'), state(again, 'register-entity', 'unit')]).toEqual([
      'done',
      'done',
    ]);
    expect(state(again, 'bank-account', 'unit')).toBe('asking');
    expect(state(again, 'bank-account', 'choir')).toBe('done');
    expect(again.journey.trigger.status).toBe('standing');
  });
});

describe('Altinn 2 roles retire (section 11.9)', () => {
  test('access packages are given before the old roles end, and no role is named', () => {
    expect(errand(running(), 'access-packages')).toMatchObject({
      state: 'asking',
      due: { on: '2026-12-31', kind: 'nudge' },
    });
    expect(text('nb', 'voluntary-organisation.access-packages.late')).toContain('De gamle rollene slutter å virke');
  });

  test('after that day nobody is reminded of it', () => {
    const late = { ...aFounding, trigger: { ...aFounding.trigger, on: '2027-01-10' } };
    const story = tell(leaflet, late, given(known), on('2027-01-11'), isRegistered(), given({ ben: aPerson }));
    expect(errand(story, 'access-packages').due).toBeUndefined();
  });
});

describe('NPO loses register status between application and payment (VAT compensation denied)', () => {
  const applied = running(on('2027-06-02'), applies('ada', 'vat-compensation'));

  test('the board is told that what it applied for rests on the register no more', () => {
    const lost = play(applied, on('2027-10-01'), reads({ inVoluntaryRegister: false }));
    expect(errand(lost, 'vat-compensation')).toMatchObject({
      state: 'withBody',
      told: 'standsInVoluntaryRegister',
      aside: { cause: 'correct-yourself' },
    });
    expect(text('nb', 'voluntary-organisation.rule.standsInVoluntaryRegister.unmet')).toContain('når det blir betalt');
  });

  test('back in the register before it is paid, nothing is lost', () => {
    const back = play(
      applied,
      on('2027-10-01'),
      reads({ inVoluntaryRegister: false }),
      reads({ inVoluntaryRegister: true }),
      decides('vat-compensation', 'granted'),
    );
    const found = errand(back, 'vat-compensation');
    expect([found.state, found.told]).toEqual(['granted', undefined]);
  });

  test('denied, it may be appealed to the board of appeal within three weeks', () => {
    const denied = play(
      applied,
      on('2027-12-15'),
      reads({ inVoluntaryRegister: false }),
      decides('vat-compensation', 'refused'),
    );
    const { decisions } = denied.journey.errands.find((it) => it.period === '2027' && it.step === 'vat-compensation')!;
    expect(decisions).toMatchObject([{ outcome: 'refused', appeal: { until: '2028-01-05' } }]);
  });
});

describe('cross-event edge catalogue', () => {
  test('a protected board member: the municipality is not named, and nobody else is told with whom it is', () => {
    const story = running(given({ ben: { addressProtected: true } }), answers('ada', 'wantsGrants', true, 'choir'));
    expect(errand(story, 'municipal-grant')).toMatchObject({ with: 'municipality', seenBy: ['ben'] });
  });

  test('who leaves the board sees nothing of what comes after', () => {
    const story = running(hears({ type: 'party.changed', party: 'ben', roles: [] }), on('2027-06-01'));
    expect(errand(story, 'vat-compensation').seenBy).toEqual(['ada']);
    expect(seenBy(story, 'ben').errands).toEqual([]);
  });

  test('no answer from Brønnøysund in four weeks: the board is told, and it is never a no', () => {
    const story = founded(
      saysDone('ada', 'found-association'),
      applies('ada', 'register-entity'),
      on(plus(today, { days: 29 })),
    );
    expect(effectsOf(story, 'inform', 'register-entity').some((it) => it.says === 'silent')).toBe(false);
    expect(state(story, 'register-entity')).toBe('stalled');
  });

  test('an application may be withdrawn by the board, and what was decided stands', () => {
    const story = running(
      ...granted,
      hears((it) => ({ type: 'application.withdrawn', by: 'ada', errand: errand(it, 'apply-grants').id })),
    );
    expect(state(story, 'apply-grants')).toBe('granted');
  });

  test('an association that nobody follows asks for nothing', () => {
    const alone = begin(
      {
        leaflets: { [leaflet.version]: leaflet },
        now: Date.parse('2026-11-25T08:00:00Z'),
        ids: () => crypto.randomUUID(),
      },
      { ...aFounding, participants: [] },
    );
    expect(alone.effects.filter((it) => it.verb === 'ask')).toEqual([]);
  });
});
