/** What each act needs of the errand it is about to be heard. The journey goes by this table, and so does what anybody is offered. */
import { type Errand, inForce, isHumanAsked, isUntold, waitsBeside } from './errand.js';
import { fieldsToInclude, fieldsToWithhold, findingsToFix, findingsToTell } from './facts-at-hand.js';
import { type Ground, hears } from './ground.js';
import { inquiryOf, isAskedInRound } from './inquiry.js';
import type { News, NewsOf } from './news.js';
import { notFollowed } from './replies.js';
import { isEnd } from './rounds/index.js';
import { ownerOf, untoldOwner } from './tasks.js';

/** Acts of people about the journey itself. */
export type JourneyAct = 'error.reported' | 'following.stopped' | 'following.resumed';

/** Acts of people about one errand. */
export type ErrandAct = Exclude<Extract<News, { by: string }>['type'], JourneyAct>;

export type May = (it: Ground, by: string) => boolean;

export const may: Readonly<Record<ErrandAct, May>> = {
  'consent.given': (it, by) => inquiryOf(it.errand, by) !== undefined || isAskedToAgree(it, by),
  'consent.withdrawn': ({ errand }, by) => !isEnd(errand.state) && errand.replies[by]?.says === 'yes',
  'errand.declined': (it, by) =>
    inquiryOf(it.errand, by) !== undefined || (it.errand.asked.includes(by) && hears(it, 'declined')),
  'application.withdrawn': (it) => hears(it, 'withdrawn'),
  'word.given': (it) => wordsToGive(it).length > 0,
  'finding.told': (it, by) => findingsToTell(it, by).length > 0,
  'fact.corrected': ({ step }) => (step?.fields ?? []).length > 0,
  'field.withheld': (it) => fieldsToWithhold(it).length > 0,
  'field.included': (it) => fieldsToInclude(it).length > 0,
  'applied.anyway': (it) => mayBeginAgain(it) || (it.stands && it.errand.kind !== 'repair' && isInDoubt(it.errand)),
  'decision.appealed': ({ errand, stands, today }) => {
    const decision = inForce(errand);
    const until = decision?.appeal?.until;
    return stands && decision?.outcome === errand.state && until !== undefined && today <= until;
  },
  'human.asked': ({ errand, stands }, by) =>
    stands && errand.human === undefined && errand.seenBy.includes(by) && isMachines(errand),
  'errand.retried': (it) =>
    it.errand.state === 'stalled'
      ? !isFiltered(it.errand) && hears(it, wordToRetry(it.errand))
      : isUntold(it.errand) && untoldOwner(it.errand.aside?.cause) !== 'person',
  'errand.resolved': ({ errand }) => errand.state === 'stalled' || waitsBeside(errand),
  'citizen.asked': (it) => it.askable.length > 0 && (isHumanAsked(it.errand) || hears(it, 'reasked')),
  'value.fixed': (it) => findingsToFix(it).length > 0,
  'round.opened': (it) => mayBeginAgain(it),
};

/** What a person can tell us of what became of an errand, where no machine may read it. */
export function wordsToGive(it: Ground): NewsOf['word.given']['says'][] {
  const { errand } = it;
  const hasEnded = isEnd(errand.state);
  const says: Record<NewsOf['word.given']['says'], boolean> = {
    applied: hears(it, 'applied'),
    granted: hasEnded ? isUndecided(errand) : errand.kind !== 'repair' && hears(it, 'granted'),
    refused: hasEnded ? isUndecided(errand) : errand.kind !== 'repair' && hears(it, 'refused'),
    done: hasEnded ? isUntold(errand) : hears(it, 'done'),
    received: hears(it, 'sent'),
    notReceived: errand.state === 'stalled' && !isFiltered(errand) && hears(it, 'retried'),
  };
  return (Object.keys(says) as (keyof typeof says)[]).filter((word) => says[word]);
}

/** The body does not act by itself as long as its own filter says so: nothing was sent that could be tried again. */
const isFiltered = ({ cause }: Pick<Errand, 'cause'>): boolean => cause?.startsWith('filter:') ?? false;

export const wordToRetry = ({ cause }: Pick<Errand, 'cause'>) => (cause === 'nobody-to-ask' ? 'reasked' : 'retried');

/** A rule keeps it from beginning, or nobody knows whether one does. */
const isInDoubt = ({ state, anyway, question }: Ground['errand']): boolean =>
  (state === 'waiting' && !anyway) || (state === 'asking' && question?.about === 'finding');

const begunAgain = new Set<Errand['state']>(['notRelevant', 'refused', 'lapsed', 'declined', 'withdrawn']);

const mayBeginAgain = ({ errand, stands }: Ground): boolean =>
  stands && errand.kind !== 'repair' && begunAgain.has(errand.state) && errand.cause !== notFollowed;

/** It ended without a decision, and not because it was given up. */
const isUndecided = (errand: Ground['errand']): boolean =>
  errand.kind !== 'repair' &&
  errand.state !== 'withdrawn' &&
  errand.state !== 'superseded' &&
  inForce(errand) === undefined;

function isAskedToAgree(it: Ground, by: string): boolean {
  if (!isAskedInRound(it.errand, by)) return false;
  const { question } = it.errand;
  if (question?.about === 'more') return hears(it, 'answered') || hears(it, 'applied');
  return question?.about === 'consent' || question?.about === 'do';
}

/** What a machine decided or a rule ruled out, what a body has, and what stands still without being an operator's to mend. */
function isMachines(errand: Ground['errand']): boolean {
  if (errand.kind === 'repair' || errand.kind === 'tracked') return false;
  if (errand.state === 'withBody') return true;
  if (errand.state === 'stalled') return (errand.owner ?? ownerOf(errand)) !== 'operator';
  if (errand.state === 'notRelevant') return errand.verdicts.some((it) => it.answer === 'no');
  return isEnd(errand.state) && inForce(errand)?.automatic === true;
}
