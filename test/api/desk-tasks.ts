/** Tasks as journeys really come to them, and what somebody at the desk is shown of each. */
import { manifests } from '../../agencies/manifests.js';
import type { Actor } from '../../api/access/actor.js';
import type { TaskShown } from '../../api/shapes/desk.js';
import type { Offer } from '../../api/shapes/offer.js';
import { ofTask, type Staff } from '../../api/views/desk/of-task.js';
import { showTask } from '../../api/views/desk/show-task.js';
import type { News } from '../../journey/news.js';
import { standingOf } from '../../journey/standing.js';
import { leaflet } from '../../life-events/having-children/index.js';
import { type Catalogue, lifeEvents } from '../../life-events/index.js';
import type { StoredTask } from '../../store/desk.js';
import type { Proposal } from '../../store/proposals.js';
import { aSale, known as boats, harbour, only, settled } from '../journey/small.js';
import { agrees, ended, fails, given, hears, hearsOf, on, play, type Story, says, tell } from '../journey/tell.js';
import { aBirth, aMother, settled as bornSettled, known } from '../life-events/having-children/family.js';

const wintering = { ...boats, boat: { ...boats.boat, winter: true } };
const asked = tell(only('berth'), aSale, given(wintering), on(settled));
const submitted = play(asked, agrees('ada', 'berth'), agrees('ben', 'berth'));
const withBody = play(submitted, ended('berth', 'sent'));
const granted = { outcome: 'granted', on: '2026-12-09' } as const;
const refused = { outcome: 'refused', on: '2026-12-10' } as const;
const annulled = hears({ type: 'trigger.annulled' });
const tooYoung = { ...known, mother: { ...aMother, born: '2010-01-02' } };
const poor = { ...known, mother: { ...aMother, incomeMonths: 2 } };

/** For each cause a journey that has come to it, and the step whose task it is. */
export const causes: Readonly<Record<string, { story: Story; step: string; owner: StoredTask['owner'] }>> = {
  'no-answer': { story: play(withBody, on('2027-02-05')), step: 'berth', owner: 'caseworker' },
  'appeal-unanswered': {
    story: play(
      withBody,
      hearsOf('berth', refused),
      says('berth', { type: 'decision.appealed', by: 'ada', on: '2026-12-10' }),
      ended('berth', 'sent'),
      on('2027-03-01'),
    ),
    step: 'berth',
    owner: 'caseworker',
  },
  'no-answer, of a notice': {
    story: tell(only('tell'), aSale, given(boats), on(settled), ended('tell', 'sent'), on('2027-03-20')),
    step: 'tell',
    owner: 'caseworker',
  },
  'contradicting-decisions': {
    story: play(withBody, hearsOf('berth', granted), hearsOf('berth', refused)),
    step: 'berth',
    owner: 'caseworker',
  },
  'refused-by-body': { story: play(submitted, fails('berth', 'refused-by-body')), step: 'berth', owner: 'caseworker' },
  'nobody-to-ask': {
    story: tell(only('name'), { ...aSale, participants: [] }, given(boats), on(settled)),
    step: 'name',
    owner: 'caseworker',
  },
  'human-asked, of a decision': {
    story: play(
      withBody,
      hearsOf('berth', { ...refused, automatic: true }),
      says('berth', { type: 'human.asked', by: 'ada' }),
    ),
    step: 'berth',
    owner: 'caseworker',
  },
  'human-asked, of a rule': {
    story: tell(
      leaflet,
      aBirth,
      given(poor),
      on(bornSettled),
      says('parental-benefit', { type: 'human.asked', by: 'mother' }, 'mother'),
    ),
    step: 'parental-benefit',
    owner: 'caseworker',
  },
  'refused-by-body, beside the round': {
    story: play(
      withBody,
      hears({ type: 'fact.corrected', by: 'ada', of: 'boat', part: 'engine' }),
      ended('berth', 'failed', { cause: 'refused-by-body' }),
    ),
    step: 'berth',
    owner: 'caseworker',
  },
  'repair:tell': {
    story: tell(only('distress'), aSale, given(boats), on(settled), ended('distress', 'acknowledged'), annulled),
    step: 'distress',
    owner: 'caseworker',
  },
  unavailable: { story: play(submitted, fails('berth', 'unavailable')), step: 'berth', owner: 'operator' },
  undelivered: { story: play(submitted, fails('berth', 'undelivered')), step: 'berth', owner: 'operator' },
  unreadable: { story: play(submitted, fails('berth', 'unreadable')), step: 'berth', owner: 'operator' },
  'outcome-unknown, beside the round': {
    story: play(
      withBody,
      hears({ type: 'fact.corrected', by: 'ada', of: 'boat', part: 'engine' }),
      ended('berth', 'failed', { cause: 'outcome-unknown' }),
    ),
    step: 'berth',
    owner: 'operator',
  },
  'outcome-unknown': { story: play(submitted, fails('berth', 'outcome-unknown')), step: 'berth', owner: 'person' },
  filter: { story: tell(leaflet, aBirth, given(tooYoung), on(bornSettled)), step: 'child-benefit', owner: 'person' },
};

/** The task that is open on a step, as the store keeps it. */
export function taskOf({ effects }: Story, step: string): StoredTask {
  const opened = effects.findLast((it) => it.verb === 'openTask' && it.step === step);
  if (opened?.verb !== 'openTask') throw new Error(`no task of ${step}`);
  const { errand, round, about, with: body, cause, owner, due } = opened;
  const rest = { journey: 'journey', errand, round, step, about, body, cause, owner, ...(due && { due }) };
  return { ...rest, opened: 0, version: 1 };
}

export const kari: Staff = { kind: 'caseworker', id: 'kari', body: 'nav', name: 'Kari Fjell', signedInAt: 0 };
export const ola: Staff = { kind: 'operator', id: 'ola', signedInAt: 0 };

const catalogue: Catalogue = {
  ...lifeEvents,
  harbour: {
    ...lifeEvents['having-children'],
    id: 'harbour',
    leaflets: { [harbour.version]: harbour },
    current: harbour.version,
  },
};

interface Shown {
  viewer?: Staff;
  task?: Partial<StoredTask>;
  proposal?: Proposal;
  language?: 'nb' | 'en';
}

/** The task as the viewer sees it, taken by nobody unless it is said. */
export function shownTo(
  story: Story,
  step: string,
  { viewer = kari, task, proposal, language = 'nb' }: Shown = {},
): TaskShown {
  const desk = { viewer, language, now: story.now, manifests, catalogue };
  const of = ofTask(desk, { ...taskOf(story, step), ...task }, standingOf(story.journey), proposal);
  return showTask(of, {
    ...{ notes: [], letters: new Map(), happenings: [], changes: [], colleagues: [], isShielded: false },
  });
}

export const mine = (viewer: Actor = kari): Partial<StoredTask> => ({
  claimedBy: viewer.kind === 'operator' ? 'operator:ola' : 'caseworker:nav:kari',
  claimedAt: 0,
});

const usual: Readonly<Record<string, unknown>> = { grounds: 'letter-9', question: 'letter-8', on: '2026-12-11' };

/** What a form would send: the offer's content, and something for all that it wants. */
export const filled = ({ content, wants }: Offer): Record<string, unknown> => ({
  ...content,
  ...Object.fromEntries(
    wants.map(({ name, as, options }) => [
      name,
      options?.[0]?.value ??
        usual[name] ??
        { number: 7, date: '2026-12-11', yesNo: true, text: 'Noe', digits: '010234567', choice: '' }[as],
    ]),
  ),
});

/** Whether the journey hears an offer that is posted. */
export function isHeard(story: Story, offer: Offer, by: 'caseworker' | 'operator'): boolean {
  const { question: letter, ...content } = filled(offer);
  const errand = offer.to.split('/')[4]!;
  const news = { ...content, ...(letter !== undefined && { letter }), by, errand } as unknown as News;
  return play(story, hears(news)).journey.seq > story.journey.seq;
}
