import { hasLeft } from '../../../journey/errand.js';
import type { ErrandStanding } from '../../../journey/standing.js';
import type { Offer } from '../../shapes/offer.js';
import { type Section, sectionIds, type Timeline } from '../../shapes/timeline.js';
import { askedOnce } from './asked-once.js';
import { besideOf } from './beside-of.js';
import { countsOf } from './counts-of.js';
import { datesOf } from './dates-of.js';
import { eventOf } from './event-of.js';
import { headingOf, isStopped, type Placed } from './heading-of.js';
import { languageOf } from './language-of.js';
import { ofErrand } from './of-errand.js';
import { followOffers } from './offers/follow.js';
import { reportOffers } from './offers/report.js';
import { tellOffers } from './offers/tell.js';
import { rowOf } from './row-of.js';
import { sectionOf } from './section-of.js';
import type { Seeing } from './seeing.js';
import { versionOf } from './version-of.js';

/** What one participant sees of a journey, as sentences. */
export function timelineOf(seeing: Seeing): Timeline {
  const { standing, now, language, say } = seeing;
  const placed = askedOnce(placedOf(seeing));
  const sections = sectionsOf(seeing, placed);
  return {
    journey: standing.journey,
    lifeEvent: standing.lifeEvent,
    version: versionOf(seeing),
    language: languageOf(language),
    event: eventOf(seeing),
    ...headingOf(seeing, placed),
    mood: moodOf(seeing),
    ...(seeing.isProtected && { protected: say('timeline.protected') }),
    counts: countsOf(
      seeing,
      placed,
      sections.map((it) => it.id),
    ),
    sections,
    dates: datesOf(seeing, placed),
    beside: besideOf(seeing),
    offers: offersOf(seeing),
    updated: new Date(now).toISOString(),
  };
}

const placedOf = (seeing: Seeing): Placed[] =>
  seeing.standing.errands.filter(isOfUse).map((errand) => {
    const of = ofErrand(seeing, errand);
    return { of, section: sectionOf(of), row: rowOf(of) };
  });

/** What another errand took the place of before anybody had it is no news to a reader. */
const isOfUse = (it: ErrandStanding): boolean => it.state !== 'superseded' || hasLeft(it) || it.decisions.length > 0;

/** In the order they are read, the most urgent first; empty ones are left out. */
const sectionsOf = ({ say }: Seeing, placed: readonly Placed[]): Section[] =>
  sectionIds.flatMap((id) => {
    const rows = placed.filter((it) => it.section === id).map((it) => it.row);
    if (rows.length === 0) return [];
    const sorted = id === 'yours' ? rows.toSorted((a, b) => (dueOf(a) < dueOf(b) ? -1 : 1)) : rows;
    return [
      { id, heading: say(`timeline.section.${id}.heading`), lead: say(`timeline.section.${id}.lead`), rows: sorted },
    ];
  });

/** A reminder is no deadline. */
const dueOf = ({ due }: Section['rows'][number]): string => (due && due.kind !== 'nudge' ? due.on : '9999-12-31');

function moodOf({ standing }: Seeing): Timeline['mood'] {
  if (isStopped(standing)) return 'stopped';
  if (standing.grief) return 'grief';
  return standing.over ? 'finished' : 'plain';
}

const offersOf = (seeing: Seeing): Offer[] =>
  isStopped(seeing.standing) ? [] : [...tellOffers(seeing), ...reportOffers(seeing), ...followOffers(seeing)];
