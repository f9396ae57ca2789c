/**
 * What the made-up population shows of the life events that came last, and nobody has gone through yet: each entry must become a
 * question, a task, a case in the population, or a reason why not. Nothing is added here.
 */
type Gaps = Readonly<Record<string, readonly string[]>>;

/** Rules that say no to nobody. */
export const rulesThatNeverSayNo: Gaps = {
  'job-loss': ['hasDayWithoutWork', 'hoursAreStillLost'],
  'seriously-ill-child': ['ageIsKnown', 'benefitBeforeDeathIsKnown', 'carerIsLiving'],
};

/** Steps that apply to nobody. */
export const stepsThatNeverApply: Gaps = {
  'job-loss': ['reopen-benefit'],
};

/** Unknowns, by step and rule, that nobody is asked for. */
export const unknownsThatNobodyIsAsked: Gaps = {
  'job-loss': ['reopen-benefit hasEarnedEnough'],
  'seriously-ill-child': [
    'care-benefit-after-death childHasDied',
    'care-days-alone childIsAlive',
    'care-days-alone childIsIll',
    'care-days-alone isOfChronicAge',
    'care-days-chronic childIsAlive',
    'care-days-chronic childIsIll',
    'care-days-chronic isOfChronicAge',
    'care-days-chronic lastingNeed',
    'care-days-share childIsAlive',
    'employer-care-leave childIsAlive',
    'employer-care-leave childIsIll',
    'employer-care-leave childIsUnderAge',
    'guardian-at-18 ageIsKnown',
    'guardian-at-18 childIsAlive',
    'guardian-at-18 childIsIll',
    'guardian-at-18 needsGuardian',
    'own-word childIsAlive',
    'own-word childIsIll',
    'own-word childIsUnderAge',
    'training-benefit childIsAlive',
    'training-benefit childIsIll',
  ],
};

/** Steps whose rules look at how a later step stands, and are a plan behind when it has just begun. */
export const stepsThatLagBehind: Gaps = { 'job-loss': ['benefit-from-first-day'] };

/** Walks find errands here that nobody could move, and plans that lag behind: two of the walks leave these out until they are mended. */
export const lifeEventsNotWalkedYet: readonly string[] = ['job-loss'];
