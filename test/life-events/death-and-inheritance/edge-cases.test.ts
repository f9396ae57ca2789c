/** Every corner of the handbook's list, by its name. */

import { manifests } from '../../../agencies/manifests.js';
import { isTheirs } from '../../../journey/errand.js';
import { fieldsOf } from '../../../life-events/death-and-inheritance/fields.js';
import { leaflet } from '../../../life-events/death-and-inheritance/index.js';
import { roles } from '../../../life-events/death-and-inheritance/kin.js';
import {
  answers,
  applies,
  decides,
  effectsOf,
  errand,
  given,
  hears,
  on,
  play,
  type Story,
  state,
  steps,
  tell,
} from '../../stories.js';
import {
  aChild,
  aDeath,
  aDeathOf,
  aMinor,
  aSpouse,
  choose,
  cohabitant,
  court,
  daughter,
  estateOpens,
  father,
  funeral,
  knowDebts,
  known,
  minor,
  settled,
  son,
  spouse,
  takesPart,
  theDeceased,
  toCertificate,
  toSettlement,
} from './family.js';

describe('no heirs', () => {
  const story = tell(leaflet, aDeathOf(), given({ deceased: theDeceased }), on(settled), court({ estateOpen: true }));

  test('the court settles the estate, and its caseworker has it', () => {
    expect(state(story, 'choose-settlement')).toBe('notRelevant');
    expect(errand(story, 'public-settlement')).toMatchObject({
      state: 'stalled',
      cause: 'nobody-to-ask',
      owner: 'caseworker',
    });
    expect(effectsOf(story, 'openTask', 'public-settlement')).toMatchObject([{ with: 'domstol', owner: 'caseworker' }]);
  });

  test('the municipality sees to the funeral on the first day', () => {
    expect(errand(story, 'funeral-responsibility')).toMatchObject({ state: 'stalled', cause: 'nobody-to-ask' });
    expect(effectsOf(story, 'openTask', 'funeral-responsibility')).toMatchObject([{ with: 'solvik' }]);
  });
});

test('heirs refuse debt: the creditors are called, and then the court settles', () => {
  const unsure = answers('spouse', 'debtsUnsure', true, 'deceased');
  const refuse = [spouse, daughter, son].flatMap(({ ref }) => [
    answers(ref, 'chosenSettlement', 'private'),
    answers(ref, 'assumesDebt', false),
  ]);
  const story = tell(leaflet, aDeath, given(known), on(settled), ...estateOpens, unsure);
  const noticed = play(story, applies('spouse', 'creditor-notice'), decides('creditor-notice', 'granted'), ...refuse);
  expect(errand(noticed, 'choose-settlement')).toMatchObject({ state: 'notRelevant', cause: 'someoneAnswersForDebt' });
  expect(state(noticed, 'public-settlement')).toBe('asking');
});

test('insolvent estate: the funeral is paid first, and NAV may pay where it is not enough', () => {
  const uncovered = answers('daughter', 'funeralNotCovered', true, 'deceased');
  const story = tell(
    leaflet,
    aDeath,
    given(known),
    on(settled),
    ...funeral,
    uncovered,
    ...choose('public', spouse, daughter, son),
  );
  expect(errand(story, 'funeral-grant')).toMatchObject({ state: 'asking', question: { about: 'apply' } });
  expect(state(play(story, court({ estateOpen: true })), 'public-settlement')).toBe('asking');
});

describe('minor heir', () => {
  const withMinor = tell(
    leaflet,
    aDeathOf(spouse, daughter, minor),
    given({ deceased: theDeceased, spouse: aSpouse, daughter: aChild, minor: aMinor }),
    on(settled),
    court({ estateOpen: true }),
  );

  test('has no access of their own, and is asked nothing', () => {
    expect(withMinor.journey.participants.map((it) => it.ref)).not.toContain('minor');
    expect(errand(withMinor, 'asset-overview', 'minor')).toMatchObject({ state: 'notRelevant', cause: 'heirIsOfAge' });
    expect(withMinor.journey.errands.filter((it) => it.seenBy.includes('minor'))).toEqual([]);
  });

  test('is spoken for by the survivor at home, with the consent of the Statsforvalter before the estate is settled', () => {
    expect(errand(withMinor, 'guardian-consent', 'minor')).toMatchObject({ state: 'asking', asked: ['spouse'] });
    expect(state(withMinor, 'guardian-consent', 'daughter')).toBe('notRelevant');
    const chosen = play(
      withMinor,
      ...[spouse, daughter].map(({ ref }) => court({ courtRole: 'heir' }, ref)),
      knowDebts,
      ...choose('private', spouse, daughter),
    );
    expect(state(chosen, 'choose-settlement')).toBe('waiting');
    const agreed = play(
      chosen,
      applies('spouse', 'guardian-consent', 'minor'),
      decides('guardian-consent', 'granted', 'minor'),
    );
    expect(state(agreed, 'choose-settlement')).toBe('asking');
  });

  test('of another home is a caseworker’s to find the guardian of', () => {
    const story = tell(
      leaflet,
      aDeathOf(spouse, minor),
      given({ deceased: theDeceased, spouse: aSpouse, minor: { ...aMinor, sharesHome: false } }),
      on(settled),
      court({ estateOpen: true }),
    );
    expect(errand(story, 'guardian-consent', 'minor')).toMatchObject({
      state: 'stalled',
      cause: 'nobody-to-ask',
      owner: 'caseworker',
    });
    expect(errand(story, 'child-pension', 'minor').seenBy).toEqual([]);
  });

  test('sees from fifteen what is about themselves, and is asked nothing', () => {
    const fifteen = play(withMinor, on('2027-05-05'));
    const seen = fifteen.journey.errands.filter((it) => it.seenBy.includes('minor'));
    expect(new Set(seen.map((it) => it.about))).toEqual(new Set(['minor']));
    expect(seen.map((it) => it.step).sort()).toEqual(['asset-overview', 'child-pension', 'guardian-consent']);
    expect(fifteen.journey.errands.filter((it) => it.asked.includes('minor'))).toEqual([]);
    expect(errand(fifteen, 'child-pension', 'minor').asked).toEqual(['spouse']);
  });

  test('does nothing about what is theirs before eighteen: the guardian does, and then they do', () => {
    const seen = (story: Story) => story.journey.errands.filter((it) => it.seenBy.includes('minor'));
    const fifteen = play(withMinor, on('2027-05-05'), applies('spouse', 'child-pension', 'minor'));
    expect(seen(fifteen).filter((it) => isTheirs(it, 'minor'))).toEqual([]);
    expect(errand(fifteen, 'child-pension', 'minor').whose).toEqual(['spouse']);
    const refused = play(fifteen, decides('child-pension', 'refused', 'minor'), on('2030-05-05'));
    expect(errand(refused, 'child-pension', 'minor').whose).toEqual(['minor']);
  });

  test('is at eighteen an heir like the others, of what is still open', () => {
    const heirs = [spouse, daughter].map(({ ref }) => court({ courtRole: 'heir' }, ref));
    const grown = play(withMinor, ...heirs, knowDebts, on('2030-05-05'));
    expect(state(grown, 'guardian-consent', 'minor')).toBe('notRelevant');
    expect(state(grown, 'asset-overview', 'minor')).not.toBe('notRelevant');
    const asked = play(grown, court({ courtRole: 'heir' }, 'minor'), ...choose('private', spouse, daughter, minor));
    expect(errand(asked, 'choose-settlement').asked).toEqual(['spouse', 'daughter', 'minor']);
    expect(errand(asked, 'child-pension', 'minor').seenBy).toEqual(['minor']);
  });

  test('comes at eighteen too late for an overview of an estate that is closed', () => {
    const closed = play(
      withMinor,
      ...[spouse, daughter].map(({ ref }) => court({ courtRole: 'heir' }, ref)),
      ...[knowDebts, applies('spouse', 'guardian-consent', 'minor'), decides('guardian-consent', 'granted', 'minor')],
      ...[...choose('private', spouse, daughter), applies('spouse', 'choose-settlement')],
      ...[decides('choose-settlement', 'granted'), court({ certificate: 'private', heirsKnown: true })],
      ...[decides('estate-closing', 'granted'), on('2030-05-05')],
    );
    const overview = errand(closed, 'asset-overview', 'minor');
    expect(overview.state).toBe('notRelevant');
    expect(overview.verdicts.filter((it) => it.answer === 'no').map((it) => it.rule)).toEqual(['estateIsNotClosed']);
    expect(state(closed, 'asset-overview', 'daughter')).toBe('done');
  });

  test('whom the court calls a minor is of age where the register says so', () => {
    const named = { ...minor, roles: roles.minorHeir };
    const grown = { ...aMinor, born: '1999-05-05', sharesHome: false };
    const story = tell(leaflet, aDeathOf(spouse, named), given({ ...known, minor: grown }), on(settled));
    expect(story.journey.participants.map((it) => it.ref)).toEqual(['spouse', 'minor']);
  });

  test('has a pension until twenty', () => {
    const story = play(
      withMinor,
      applies('spouse', 'child-pension', 'minor'),
      decides('child-pension', 'granted', 'minor'),
    );
    expect(errand(story, 'child-pension', 'minor').lasts).toBe('2032-05-04');
    expect(errand(play(story, on('2032-05-06')), 'child-pension', 'minor').expired).toBe(true);
    expect(state(withMinor, 'child-pension', 'daughter')).toBe('notRelevant');
  });
});

test('heir with D-number or foreign: the number is asked for before the home can be transferred', () => {
  const lacks = [
    answers('spouse', 'heirLacksNumber', true, 'deceased'),
    answers('spouse', 'home', 'owned', 'deceased'),
  ];
  const story = tell(leaflet, aDeath, ...toCertificate, ...lacks);
  expect(state(story, 'd-number-for-heir')).toBe('asking');
  expect(state(story, 'property-transfer')).toBe('waiting');
  const got = play(
    story,
    hears((it) => ({ type: 'word.given', by: 'spouse', errand: errand(it, 'd-number-for-heir').id, says: 'done' })),
  );
  expect(state(got, 'property-transfer')).toBe('asking');
});

describe('cohabitant or separated spouse', () => {
  const parted = { ...theDeceased, civilStatus: 'separated' };
  const both = aDeathOf(spouse, cohabitant, daughter);
  const found = { deceased: parted, spouse: aSpouse, cohabitant: { ...aSpouse, jointChild: true }, daughter: aChild };

  test('a separated spouse does not inherit, and sees nothing of the estate', () => {
    const story = tell(leaflet, both, given(found), on(settled));
    expect(errand(story, 'asset-overview', 'spouse')).toMatchObject({ state: 'notRelevant', cause: 'heirInherits' });
    expect(errand(story, 'estate-opened').seenBy).toEqual(['cohabitant', 'daughter']);
  });

  test('a cohabitant inherits with a child together, and not without', () => {
    const story = tell(leaflet, both, given(found), on(settled), court({ estateOpen: true }));
    expect(state(story, 'asset-overview', 'cohabitant')).toBe('withBody');
    const childless = tell(
      leaflet,
      both,
      given({ ...found, cohabitant: { ...aSpouse, jointChild: false } }),
      on(settled),
    );
    expect(state(childless, 'asset-overview', 'cohabitant')).toBe('notRelevant');
    expect(errand(childless, 'estate-opened').seenBy).toEqual(['daughter']);
  });

  test('each applies for what NAV gives survivors by their own tie', () => {
    const story = tell(leaflet, both, given(found), on(settled));
    expect(errand(story, 'survivor-benefits', 'cohabitant')).toMatchObject({
      state: 'asking',
      question: { about: 'apply' },
    });
    expect(errand(story, 'survivor-benefits', 'spouse').question?.about).toBe('finding');
  });
});

describe('testament surfaces later', () => {
  const found = hears({ type: 'event.told', told: { deceased: { testamentFound: true } } });

  test('within six months it is delivered to the court', () => {
    const story = tell(leaflet, aDeath, ...toCertificate, found);
    expect(errand(story, 'testament-delivery')).toMatchObject({
      state: 'asking',
      due: { on: '2027-05-23', kind: 'rightLost' },
    });
  });

  test('after six months the right may be lost, and the page says so', () => {
    const story = tell(leaflet, aDeath, ...toCertificate, on('2027-06-01'), found);
    expect(state(story, 'testament-delivery')).toBe('lapsed');
  });

  test('an heir whom the court names by it takes part from then on, and the choice is opened for all', () => {
    const friend = { ref: 'friend', is: 'person', roles: ['named', 'heir'] } as const;
    const story = tell(
      leaflet,
      aDeath,
      ...toSettlement,
      hears({ type: 'party.joined', party: friend, participants: [takesPart(friend)] }),
      given({ friend: aChild }),
      court({ courtRole: 'heir' }, 'friend'),
      on('2026-12-10'),
    );
    expect(errand(story, 'choose-settlement').seenBy).toContain('friend');
    expect(errand(story, 'choose-settlement').verdicts).toContainEqual(
      expect.objectContaining({ rule: 'heirsChooseTheSame', answer: 'unknown' }),
    );
    expect(state(play(story, answers('friend', 'chosenSettlement', 'public')), 'choose-settlement')).toBe(
      'notRelevant',
    );
  });
});

test('heirs disagree: nobody may act alone, and each may ask the court to settle', () => {
  const chosen = [...choose('private', spouse, daughter), answers('son', 'chosenSettlement', 'undivided')];
  const story = tell(leaflet, aDeath, given(known), on(settled), ...estateOpens, knowDebts, ...chosen);
  expect(errand(story, 'choose-settlement')).toMatchObject({ state: 'notRelevant', cause: 'heirsChooseTheSame' });
  expect(state(story, 'public-settlement')).toBe('notRelevant');
  const asked = play(story, answers('son', 'chosenSettlement', 'public'));
  expect(errand(asked, 'public-settlement')).toMatchObject({ state: 'asking', asked: ['spouse', 'daughter', 'son'] });
});

describe('heir dies before settlement', () => {
  const dead = [
    hears({ type: 'party.changed', party: 'son', roles: ['lateHeir'] }),
    given({ son: { alive: false, died: '2026-12-05' } }),
  ];
  const story = tell(leaflet, aDeath, ...toSettlement, on('2026-12-06'), ...dead);

  test('has no part in it any more, and nothing is told to them', () => {
    expect(errand(story, 'choose-settlement')).toMatchObject({ state: 'asking', asked: ['spouse', 'daughter'] });
    expect(story.journey.errands.filter((it) => it.seenBy.includes('son') && it.state === 'asking')).toEqual([]);
  });

  test('leaves it to the court to say who inherits instead', () => {
    const chosen = play(story, applies('spouse', 'choose-settlement'), decides('choose-settlement', 'granted'));
    expect(errand(chosen, 'probate-certificate').question?.names).toEqual(['deceased:heirsKnown']);
    expect(state(play(chosen, court({ heirsKnown: true })), 'probate-certificate')).toBe('withBody');
  });
});

describe('deceased at a protected address', () => {
  const hidden = {
    ...known,
    deceased: { ...theDeceased, addressProtected: true, municipality: '7401' },
    spouse: { ...aSpouse, addressProtected: true },
  };
  const story = tell(leaflet, aDeath, given(hidden), on(settled));

  test('no municipality is named', () => {
    expect(errand(story, 'funeral-responsibility').with).toBe('municipality');
  });

  test('who did not live there sees nothing that tells where it was', () => {
    const locating = story.journey.errands.filter(
      (it) => it.about === 'deceased' && manifests[it.with as keyof typeof manifests].locates,
    );
    expect(locating.map((it) => it.step)).toContain('burial-or-cremation');
    expect(locating.filter((it) => it.seenBy.some((ref) => ref !== 'spouse'))).toEqual([]);
  });

  test('where nobody who may know is left, a caseworker sees to the funeral', () => {
    const alone = { deceased: { ...theDeceased, addressProtected: true }, daughter: aChild };
    const unseen = tell(leaflet, aDeathOf(daughter), given(alone));
    expect(errand(unseen, 'funeral-responsibility')).toMatchObject({ state: 'stalled', cause: 'nobody-to-ask' });
  });
});

describe('death abroad, or missing', () => {
  const declarant = { ...daughter, roles: ['declarant', ...daughter.roles] };
  const reported = { ref: 'deceased', is: 'person', roles: ['reported'] } as const;
  const declared = {
    ...aDeathOf(),
    trigger: { kind: 'death.declared', on: '2026-11-20', by: 'person', concerns: 'deceased' },
    parties: [declarant],
    participants: [takesPart(declarant)],
  } as const;
  const living = { ...theDeceased, alive: true };
  const { died: _, ...notDead } = living;
  const kin = given({ daughter: aChild, deceased: notDead }, { parties: [reported] });
  const told = (deathPlace: string) => ({ ...declared, told: { daughter: { declaredAs: 'child', deathPlace } } });

  test('only the way into the register is shown until the register has it', () => {
    const story = tell(leaflet, told('abroad'), kin);
    expect(errand(story, 'death-abroad')).toMatchObject({ state: 'asking', with: 'skatteetaten' });
    expect(state(story, 'presumed-death')).toBe('notRelevant');
    for (const step of ['funeral-responsibility', 'estate-opened', 'choose-settlement', 'notify-agencies'])
      expect(steps(story)).not.toContain(step);
  });

  test('of somebody missing the court decides', () => {
    const story = tell(leaflet, told('missing'), kin);
    expect(errand(story, 'presumed-death')).toMatchObject({ state: 'asking', with: 'domstol' });
    expect(state(story, 'death-abroad')).toBe('notRelevant');
  });

  test('when the register has the death, everything else begins', () => {
    const registered = play(
      tell(leaflet, told('abroad'), kin, applies('daughter', 'death-abroad')),
      hears({ type: 'party.changed', party: 'deceased', roles: ['deceased', 'reported'] }),
      given({ deceased: theDeceased }),
    );
    expect(state(registered, 'death-abroad')).toBe('done');
    expect(state(registered, 'funeral-responsibility')).toBe('asking');
    expect(errand(registered, 'choose-settlement').due?.on).toBe('2027-01-22');
  });

  test('of whom the register does not say that they are kin, nothing is begun', () => {
    const story = tell(leaflet, told('abroad'), given({ daughter: aChild }), on(settled));
    expect(
      steps(story).filter(
        (step) => step !== 'child-pension' && step !== 'asset-overview' && step !== 'guardian-consent',
      ),
    ).toEqual([]);
    expect(effectsOf(story, 'send')).toEqual([]);
  });
});

test('relatives without eID: a clerk answers for them by the same acts', () => {
  const story = tell(leaflet, aDeath, given(known));
  const agreed = play(
    story,
    hears((it) => ({ type: 'consent.given', by: 'spouse', errand: errand(it, 'funeral-responsibility').id })),
  );
  expect(effectsOf(agreed, 'send', 'funeral-responsibility')).toMatchObject([{ by: ['spouse'] }]);
});

test('late inherited asset found: a journey that is over opens again with it', () => {
  const story = tell(leaflet, aDeath, ...toCertificate, on('2029-01-10'));
  const late = play(story, hears({ type: 'event.told', told: { deceased: { lateAssetFound: true } } }));
  expect(state(story, 'late-asset')).toBe('notRelevant');
  expect(errand(late, 'late-asset')).toMatchObject({ state: 'asking', with: 'domstol' });
});

describe('uskifte ends on remarriage', () => {
  const story = tell(leaflet, aDeath, given(known), on(settled), ...estateOpens, court({ certificate: 'undivided' }));

  test('a marriage after the death ends it, and the survivor tells the court', () => {
    expect(state(story, 'undivided-estate-ends', 'spouse')).toBe('notRelevant');
    const married = play(
      story,
      on('2028-06-02'),
      given({ spouse: { civilStatus: 'married', civilStatusSince: '2028-06-01' } }),
    );
    expect(errand(married, 'undivided-estate-ends', 'spouse')).toMatchObject({ state: 'asking', seenBy: ['spouse'] });
  });

  test('the marriage that the death ended does not', () => {
    const lagging = play(story, given({ spouse: { civilStatus: 'married', civilStatusSince: '1985-06-15' } }));
    expect(state(lagging, 'undivided-estate-ends', 'spouse')).toBe('notRelevant');
  });
});

test('deceased was guardian, board member or sole signer: the organisation is told, and their business is proposed onwards', () => {
  const story = tell(
    leaflet,
    aDeath,
    given(known),
    answers('spouse', 'ledAssociation', true, 'deceased'),
    answers('spouse', 'hadBusiness', true, 'deceased'),
  );
  expect(state(play(story, on(settled)), 'roles-in-organisations')).toBe('asking');
  expect(story.journey.proposals).toMatchObject([
    { link: 'business-goes-on', about: 'deceased', seenBy: ['spouse', 'daughter', 'son'] },
  ]);
});

test('a pregnant spouse and a tenancy are proposed onwards, each to whom it concerns', () => {
  const story = tell(
    leaflet,
    aDeath,
    given(known),
    answers('spouse', 'expectsChild', true),
    answers('son', 'home', 'rented', 'deceased'),
  );
  expect(story.journey.proposals?.map((it) => [it.link, it.seenBy])).toEqual([
    ['child-awaited', ['spouse']],
    ['tenancy', ['spouse', 'daughter', 'son']],
  ]);
});

test('reserved in the contact register: what counts is the choice of those who are left, for nothing goes to the deceased', () => {
  const story = tell(leaflet, aDeath, ...toCertificate, ...funeral);
  const told = (['ask', 'inform', 'remind'] as const).flatMap((verb) => effectsOf(story, verb).map(({ to }) => to));
  expect(new Set(told)).toEqual(new Set(['spouse', 'daughter', 'son']));
});

test('parents inherit where there are no children, and not where there are', () => {
  const childless = tell(
    leaflet,
    aDeathOf(father),
    given({ deceased: theDeceased, father: aChild }),
    on(settled),
    court({ estateOpen: true }),
  );
  expect(state(childless, 'asset-overview', 'father')).toBe('withBody');
  const story = tell(
    leaflet,
    aDeathOf(father, son),
    given({ deceased: theDeceased, father: aChild, son: aChild }),
    on(settled),
  );
  expect(errand(story, 'asset-overview', 'father')).toMatchObject({ state: 'notRelevant', cause: 'heirInherits' });
  expect(errand(story, 'choose-settlement').seenBy).toEqual(['son']);
});

test('a survivor over 67 is told about old-age pension instead', () => {
  const story = tell(leaflet, aDeath, given({ ...known, spouse: { ...aSpouse, born: '1950-01-01' } }), on(settled));
  expect(errand(story, 'survivor-benefits', 'spouse')).toMatchObject({
    state: 'notRelevant',
    cause: 'survivorIsBelowPensionAge',
  });
});

test('support for survivors holds for three years', () => {
  const story = tell(
    leaflet,
    aDeath,
    given(known),
    on(settled),
    applies('spouse', 'survivor-benefits'),
    decides('survivor-benefits', 'granted'),
  );
  expect(errand(story, 'survivor-benefits').lasts).toBe('2029-11-23');
});

test('no field is sent to a body that has no paragraph for it', () => {
  for (const [id, fields] of Object.entries(fieldsOf)) {
    const { with: body } = leaflet.steps[id as keyof typeof leaflet.steps] as { with: unknown };
    const ids = typeof body === 'function' ? ['solvik', 'granlia', 'municipality'] : [body].flat();
    for (const it of ids as (keyof typeof manifests)[])
      expect({
        id,
        it,
        without: fields.map(({ name }) => name).filter((name) => !Object.hasOwn(manifests[it].receives, name)),
      }).toEqual({ id, it, without: [] });
  }
});
