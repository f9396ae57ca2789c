/** Whom others brought along takes part from the day the leaflet says. */
import { plus } from '../../journey/calendar.js';
import { answer } from '../../journey/eligibility.js';
import type { View } from '../../journey/view.js';
import { ada, aSale, ben, boat, known, only, settled } from './small.js';
import { errand, given, hears, on, openAsks, play, seenBy, tell } from './tell.js';

/** An owner takes part half a year after the sale, where the registry says that they are grown up. */
const takesPart = (view: View) =>
  view.about.roles.includes('owner') && view.finding('adult') !== undefined
    ? view.reached(plus(view.triggered, { months: 6 }))
    : answer(undefined);

const { participants } = aSale;
const adas = { ...aSale, parties: [boat, ada, ben], participants: participants.filter((it) => it.ref === 'ada') };
const leaflet = { ...only('insure', 'name', 'pilot'), takesPart };
const early = tell(leaflet, adas, given(known), on(settled));
const later = play(early, on('2027-05-24'));

test('until then they see nothing, and are asked nothing', () => {
  expect(seenBy(early, 'ben').errands).toEqual([]);
  expect(openAsks(early).filter((it) => it.includes(' ben '))).toEqual([]);
  expect(errand(early, 'name').asked).toEqual(['ada']);
});

test('on the day they see and are asked like the others, without anybody telling', () => {
  expect(early.journey.replanOn).toBe('2027-05-24');
  expect(later.journey.participants.at(-1)).toMatchObject({ ref: 'ben', role: 'owner' });
  expect(errand(later, 'name')).toMatchObject({ asked: ['ada', 'ben'], seenBy: ['ada', 'ben'] });
  expect(seenBy(later, 'ben').errands.map((it) => it.step)).toEqual(['insure', 'name', 'pilot']);
});

test('what was decided before is theirs to see too', () => {
  const decided = play(
    early,
    hears(
      (it) =>
        ({
          type: 'word.given',
          id: 'w',
          by: 'ada',
          errand: errand(it, 'name').id,
          says: 'done',
        }) as never,
    ),
  );
  expect(errand(play(decided, on('2027-05-24')), 'name').seenBy).toEqual(['ada', 'ben']);
});

test('they take part once, and who has left or is nobody who may does not', () => {
  const again = play(later, given({ ben: { adult: false } }), on('2027-06-24'));
  expect(again.journey.participants.filter((it) => it.ref === 'ben')).toHaveLength(1);
  const gone = play(early, hears({ type: 'party.annulled', party: 'ben' }), on('2027-05-24'));
  expect(gone.journey.participants.map((it) => it.ref)).toEqual(['ada']);
  const unknown = tell(leaflet, adas, given({ boat: known.boat, ada: known.ada }), on('2027-05-24'));
  expect(unknown.journey.participants.map((it) => it.ref)).toEqual(['ada']);
});
