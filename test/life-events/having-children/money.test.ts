import { leaflet } from '../../../life-events/having-children/index.js';
import {
  answers,
  appeals,
  applies,
  decides,
  effectsOf,
  errand,
  given,
  on,
  play,
  reverses,
  state,
  tell,
} from '../../stories.js';
import { aBirth, aMother, known, settled } from './family.js';

const member = answers('mother', 'memberTwelveMonths', true);
const applied = applies('mother', 'parental-benefit', 'mother');

test('both parents apply for parental benefit, each with an answer of their own', () => {
  const story = tell(
    leaflet,
    aBirth,
    given(known),
    on(settled),
    applied,
    applies('father', 'parental-benefit', 'father'),
    decides('parental-benefit', 'granted', 'mother'),
    decides('parental-benefit', 'refused', 'father'),
  );
  expect(state(story, 'parental-benefit', 'mother')).toBe('granted');
  expect(state(story, 'parental-benefit', 'father')).toBe('refused');
  expect(effectsOf(story, 'inform', 'parental-benefit').map((it) => [it.to, it.says])).toEqual([
    ['mother', 'granted'],
    ['father', 'refused'],
  ]);
});

test('while parental benefit is likely, the lump sum is no matter', () => {
  const story = tell(leaflet, aBirth, given(known), on(settled));
  expect(state(story, 'lump-sum-grant', 'mother')).toBe('notRelevant');
});

test('a mother who clearly has no right to parental benefit is offered the lump sum at once', () => {
  const story = tell(
    leaflet,
    aBirth,
    given({ ...known, mother: { ...aMother, incomeMonths: 0, annualIncome: 0 } }),
    on(settled),
    member,
  );
  expect(state(story, 'parental-benefit', 'mother')).toBe('notRelevant');
  expect(state(story, 'lump-sum-grant', 'mother')).toBe('asking');
});

test('who has not been a member for twelve months gets no lump sum', () => {
  const story = tell(
    leaflet,
    aBirth,
    given({ ...known, mother: { ...aMother, incomeMonths: 0 } }),
    on(settled),
    answers('mother', 'memberTwelveMonths', false),
  );
  expect(state(story, 'lump-sum-grant', 'mother')).toBe('notRelevant');
});

test('a refusal of parental benefit opens the lump sum, also while it may be appealed', () => {
  const story = tell(
    leaflet,
    aBirth,
    given(known),
    on(settled),
    member,
    applied,
    decides('parental-benefit', 'refused', 'mother'),
  );
  expect(errand(story, 'parental-benefit', 'mother').decisions[0]?.appeal).toEqual({
    body: 'nav-klageinstans',
    until: '2027-01-13',
  });
  expect(state(story, 'lump-sum-grant', 'mother')).toBe('asking');
});

describe('an appeal that is won', () => {
  const refused = tell(
    leaflet,
    aBirth,
    given(known),
    on(settled),
    member,
    applied,
    decides('parental-benefit', 'refused', 'mother'),
  );

  test('takes back the lump sum that was not yet applied for', () => {
    const story = play(
      refused,
      appeals('mother', 'parental-benefit', 'mother'),
      reverses('parental-benefit', 'granted', 'mother'),
    );
    expect(state(story, 'parental-benefit', 'mother')).toBe('granted');
    expect(errand(story, 'lump-sum-grant', 'mother')).toMatchObject({
      state: 'notRelevant',
      cause: 'noRightToParentalBenefit',
    });
    expect(effectsOf(story, 'close', 'lump-sum-grant')).toHaveLength(1);
  });

  test('leaves the first decision on record, as reversed', () => {
    const story = play(
      refused,
      appeals('mother', 'parental-benefit', 'mother'),
      reverses('parental-benefit', 'granted', 'mother'),
    );
    expect(errand(story, 'parental-benefit', 'mother').decisions).toMatchObject([
      { outcome: 'refused', reversed: true },
      { outcome: 'granted' },
    ]);
  });

  test('is heard also when nobody told us of the appeal', () => {
    const story = play(refused, reverses('parental-benefit', 'granted', 'mother'));
    expect(state(story, 'lump-sum-grant', 'mother')).toBe('notRelevant');
  });
});

test('a grant that is reversed to a refusal opens the lump sum again', () => {
  const story = tell(
    leaflet,
    aBirth,
    given(known),
    on(settled),
    member,
    applied,
    decides('parental-benefit', 'granted', 'mother'),
    reverses('parental-benefit', 'refused', 'mother'),
  );
  expect(state(story, 'lump-sum-grant', 'mother')).toBe('asking');
});

test('when Nav is slow, both are applied for before the time for the lump sum is out', () => {
  const story = tell(leaflet, aBirth, given(known), on(settled), member, applied, on('2027-04-19'));
  expect(state(story, 'lump-sum-grant', 'mother')).toBe('notRelevant');
  expect(errand(play(story, on('2027-04-20')), 'lump-sum-grant', 'mother')).toMatchObject({
    state: 'asking',
    due: { on: '2027-05-20' },
  });
});

test('parental benefit is lost three months after the birth, and the mother is reminded two weeks before', () => {
  const story = tell(leaflet, aBirth, given(known), on('2027-02-06'));
  expect(effectsOf(story, 'remind', 'parental-benefit').map((it) => it.to)).toContain('mother');
  expect(state(play(story, on('2027-02-21')), 'parental-benefit', 'mother')).toBe('lapsed');
});

test('a tax card is a matter only for who gets parental benefit', () => {
  const story = tell(leaflet, aBirth, given(known), on(settled), answers('mother', 'wantsTaxCard', true));
  expect(state(story, 'tax-card-change', 'mother')).toBe('notRelevant');
  const granted = play(story, applied, decides('parental-benefit', 'granted', 'mother'));
  expect(state(granted, 'tax-card-change', 'mother')).toBe('asking');
});
