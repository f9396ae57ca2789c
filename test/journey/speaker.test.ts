/** Who spoke last is kept: whoever else sees the errand is not told that they said it. */
import type { ErrandStanding } from '../../journey/standing.js';
import { aSale, only, openlyWintering, settled } from './small.js';
import { agrees, decides, errand, given, on, play, type Story, says, seenBy, state, tell } from './tell.js';

const shownTo = (it: Story, who: string): ErrandStanding => seenBy(it, who).errands[0]!;
const no = (by: string) => says('berth', { type: 'errand.declined', by });
const opens = says('berth', { type: 'round.opened', by: 'caseworker', grounds: 'letter-1' });
const story = tell(only('berth'), aSale, given(openlyWintering), on(settled));

test('who ended it is told that they did, and nobody else is', () => {
  const ended = play(story, agrees('ada', 'berth'), no('ben'));
  expect(state(ended, 'berth')).toBe('declined');
  expect(shownTo(ended, 'ben').saidBy).toBe('ben');
  expect(shownTo(ended, 'ada')).not.toHaveProperty('saidBy');
});

test('what comes to nothing was not said, and neither was what answers a caseworker', () => {
  const agreed = play(story, agrees('ada', 'berth'));
  expect(errand(play(agreed, agrees('carl', 'berth')), 'berth').saidBy).toBe('ada');
  const answer = { type: 'consent.given', by: 'ben', answer: 'letter-1' };
  expect(errand(play(agreed, says('berth', answer)), 'berth').saidBy).toBe('ada');
});

test('it is kept when the body opens another round', () => {
  const refused = play(story, agrees('ada', 'berth'), agrees('ben', 'berth'), decides('berth', 'refused'));
  expect(errand(play(refused, opens), 'berth')).toMatchObject({ round: 2, saidBy: 'ben' });
});
