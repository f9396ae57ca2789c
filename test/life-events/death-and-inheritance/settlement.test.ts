/** The estate: how its heirs choose, and what follows from their choice. */
import { leaflet } from '../../../life-events/death-and-inheritance/index.js';
import { answers, applies, decides, effectsOf, errand, given, on, play, seenBy, state, tell } from '../../stories.js';
import {
  aDeath,
  aDeathOf,
  choose,
  court,
  daughter,
  deceased,
  estateOpens,
  knowDebts,
  known,
  settled,
  son,
  spouse,
  toCertificate,
  toSettlement,
} from './family.js';

const opened = [given(known), on(settled), ...estateOpens, knowDebts] as const;
/** The roles of heirs come one by one; the question must not ask for what the court alone says. */
const early = [given(known), on(settled), court({ estateOpen: true })] as const;

test('each heir gets sight of the estate when the court has given the role, and sees their own errand alone', () => {
  const story = tell(leaflet, aDeath, given(known), on(settled), court({ estateOpen: true }));
  expect(state(story, 'estate-opened')).toBe('done');
  expect(state(story, 'asset-overview', 'daughter')).toBe('withBody');
  const given1 = play(story, court({ courtRole: 'heir' }, 'daughter'));
  expect(state(given1, 'asset-overview', 'daughter')).toBe('done');
  expect(state(given1, 'asset-overview', 'son')).toBe('withBody');
  expect(errand(given1, 'asset-overview', 'son').seenBy).toEqual(['son']);
});

test('nobody is asked which role the court has given', () => {
  const story = tell(leaflet, aDeath, ...early);
  const names = story.journey.errands.flatMap((it) => it.question?.names ?? []);
  expect(names.filter((it) => it.endsWith(':courtRole'))).toEqual([]);
});

test('the court may speak before the register: what it said is known when the estate is planned', () => {
  const story = tell(leaflet, aDeath, court({ estateOpen: true }), given(known), on(settled));
  expect(state(story, 'estate-opened')).toBe('done');
});

test('every heir is asked how the estate is to be settled, and none sees what another has said', () => {
  const story = tell(leaflet, aDeath, ...opened);
  expect(errand(story, 'choose-settlement')).toMatchObject({
    state: 'asking',
    asked: ['spouse', 'daughter', 'son'],
    due: { on: '2027-01-22', kind: 'sanction' },
  });
  expect(errand(story, 'choose-settlement').question?.names).toEqual([
    'spouse:chosenSettlement',
    'daughter:chosenSettlement',
    'son:chosenSettlement',
  ]);
  const looked = seenBy(play(story, answers('son', 'chosenSettlement', 'private')), 'daughter').errands.flatMap(
    ({ verdicts }) => verdicts.flatMap((it) => it.looked ?? []),
  );
  expect(looked.filter((it) => it.of === 'son' && it.at === 'chosenSettlement')).toEqual([]);
});

test('when all have chosen the same and somebody answers for the debts, the form is theirs to hand in', () => {
  const story = tell(leaflet, aDeath, ...toSettlement);
  expect(errand(story, 'choose-settlement')).toMatchObject({ state: 'asking', question: { about: 'apply' } });
});

test('one who thinks again reopens it for all the others', () => {
  const story = tell(leaflet, aDeath, ...toSettlement, answers('son', 'chosenSettlement', 'undivided'));
  expect(errand(story, 'choose-settlement')).toMatchObject({ state: 'notRelevant', cause: 'heirsChooseTheSame' });
  const again = play(story, answers('son', 'chosenSettlement', 'private'));
  expect(errand(again, 'choose-settlement')).toMatchObject({ state: 'asking', round: 2, replies: {} });
});

test('a form that has been handed in is corrected when one thinks again', () => {
  const story = tell(leaflet, aDeath, ...toSettlement, applies('spouse', 'choose-settlement'));
  const changed = play(story, answers('daughter', 'chosenSettlement', 'undivided'));
  expect(errand(changed, 'choose-settlement')).toMatchObject({
    state: 'withBody',
    aside: { act: 'correct', cause: 'correct-yourself' },
  });
});

test('the court may give more time', () => {
  const story = tell(leaflet, aDeath, ...opened, court({ settlementDeadline: '2027-03-01' }));
  expect(errand(story, 'choose-settlement').due?.on).toBe('2027-03-01');
});

test('the certificate follows from the choice, and what it opens follows from the certificate', () => {
  const story = tell(leaflet, aDeath, ...toCertificate);
  expect(state(story, 'probate-certificate')).toBe('done');
  expect(errand(story, 'property-transfer').question?.names).toEqual(['deceased:home']);
  const owned = play(story, answers('spouse', 'home', 'owned', 'deceased'));
  expect(errand(owned, 'property-transfer')).toMatchObject({ state: 'asking', with: 'kartverket' });
  expect(errand(owned, 'property-transfer').due).toBeUndefined();
});

test('a certificate that the heirs got without us is as good', () => {
  const story = tell(leaflet, aDeath, ...opened, court({ certificate: 'undivided' }));
  expect(state(story, 'choose-settlement')).toBe('done');
  expect(state(story, 'probate-certificate')).toBe('done');
});

test('a farm must have its new owner within three years', () => {
  const story = tell(leaflet, aDeath, ...toCertificate, answers('spouse', 'home', 'farm', 'deceased'));
  expect(errand(story, 'property-transfer').due).toMatchObject({ on: '2029-11-23', kind: 'sanction' });
});

test('who is unsure of the debts asks for a notice to creditors first, and the choice waits for it', () => {
  const unsure = answers('son', 'debtsUnsure', true, 'deceased');
  const story = tell(leaflet, aDeath, given(known), on(settled), ...estateOpens, unsure);
  expect(state(story, 'creditor-notice')).toBe('asking');
  expect(state(story, 'choose-settlement')).toBe('waiting');
  const noticed = play(story, applies('son', 'creditor-notice'), decides('creditor-notice', 'granted'));
  expect(state(noticed, 'choose-settlement')).toBe('asking');
});

describe('an undivided estate', () => {
  const undivided = [...opened, ...choose('undivided', spouse, daughter, son)];

  test('needs to know whose the children are, and the yes of those who are not the survivor’s own', () => {
    const story = tell(leaflet, aDeath, ...undivided);
    expect(errand(story, 'choose-settlement').question?.names).toEqual(
      expect.arrayContaining(['daughter:childOfBoth', 'son:childOfBoth']),
    );
    const joint = play(story, answers('daughter', 'childOfBoth', true), answers('son', 'childOfBoth', false));
    expect(errand(joint, 'choose-settlement').question?.names).toEqual(['son:agreesToUndivided']);
    expect(state(play(joint, answers('son', 'agreesToUndivided', false)), 'choose-settlement')).toBe('notRelevant');
    expect(errand(play(joint, answers('son', 'agreesToUndivided', true)), 'choose-settlement').question?.about).toBe(
      'apply',
    );
  });

  test('is for a survivor alone', () => {
    const story = tell(
      leaflet,
      aDeathOf(daughter, son),
      given({ ...known, spouse: {} }),
      on(settled),
      ...estateOpens.slice(0, 1),
      ...[daughter, son].map(({ ref }) => court({ courtRole: 'heir' }, ref)),
      answers('son', 'debtsUnsure', false, 'deceased'),
      ...choose('undivided', daughter, son),
    );
    expect(errand(story, 'choose-settlement')).toMatchObject({ state: 'notRelevant', cause: 'chosenFormIsOpen' });
  });

  test('goes with the survivor’s own tax return', () => {
    const story = tell(
      leaflet,
      aDeath,
      ...opened,
      court({ certificate: 'undivided', contactPerson: true }),
      on('2027-03-20'),
    );
    expect(errand(story, 'estate-closing')).toMatchObject({ state: 'notRelevant', cause: 'estateIsTaxed' });
    expect(state(story, 'estate-tax-return')).toBe('notRelevant');
  });
});

test('an estate of small value needs nobody who answers for the debts', () => {
  const small = [spouse, daughter, son].flatMap(({ ref }) => [
    answers(ref, 'chosenSettlement', 'small'),
    answers(ref, 'assumesDebt', false),
  ]);
  const story = tell(leaflet, aDeath, ...opened, answers('spouse', 'smallEstate', true, 'deceased'), ...small);
  expect(errand(story, 'choose-settlement').question?.about).toBe('apply');
  expect(state(story, 'public-settlement')).toBe('notRelevant');
});

test('each year until it is shared the estate hands in a return, and none after', () => {
  const toReturn = [...toCertificate, court({ contactPerson: true }), answers('spouse', 'home', 'none', 'deceased')];
  const story = tell(
    leaflet,
    aDeath,
    ...toReturn,
    answers('spouse', 'hadVehicle', false, 'deceased'),
    on('2027-03-20'),
  );
  expect(errand(story, 'estate-tax-return')).toMatchObject({
    period: '2026',
    state: 'asking',
    due: { on: '2027-04-30' },
  });
  const next = play(story, applies('spouse', 'estate-tax-return'), on('2028-03-20'));
  expect(errand(next, 'estate-tax-return').period).toBe('2027');
  expect(state(next, 'estate-closing')).toBe('asking');
  const shared = play(next, decides('estate-closing', 'granted'), on('2029-03-20'));
  expect(
    new Set(shared.journey.errands.filter((it) => it.step === 'estate-tax-return').map((it) => it.period)),
  ).toEqual(new Set(['2026', '2027']));
});

test('a business has a month more for its return', () => {
  const story = tell(leaflet, aDeath, ...opened, answers('spouse', 'hadBusiness', true, 'deceased'), on('2027-03-20'));
  expect(errand(story, 'estate-tax-return').due?.on).toBe('2027-05-31');
});

test('a business is asked about when somebody may act for the estate, and its VAT goes on', () => {
  const story = tell(leaflet, aDeath, ...toCertificate, answers('spouse', 'hadBusiness', true, 'deceased'));
  expect(errand(story, 'business-of-deceased')).toMatchObject({ state: 'asking', with: 'brreg' });
  const told = play(story, applies('spouse', 'business-of-deceased'));
  expect(state(told, 'business-vat')).toBe('waiting');
});

test('whoever sees the estate is an heir: nobody else', () => {
  const story = tell(leaflet, aDeath, ...toSettlement);
  expect(errand(story, 'choose-settlement').seenBy).toEqual(['spouse', 'daughter', 'son']);
  expect(effectsOf(story, 'ask').filter(({ to }) => to === deceased.ref)).toEqual([]);
});
