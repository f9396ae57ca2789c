/**
 * What the made-up population shows of the life events that came last, and nobody has gone through yet: each entry must become a
 * question, a task, a case in the population, or a reason why not. Nothing is added here.
 */
type Gaps = Readonly<Record<string, readonly string[]>>;

/** Rules that say no to nobody. */
export const rulesThatNeverSayNo: Gaps = {};

/** Steps that apply to nobody. */
export const stepsThatNeverApply: Gaps = {};

/** Unknowns, by step and rule, that nobody is asked for. */
export const unknownsThatNobodyIsAsked: Gaps = {};

/** Steps whose rules look at how a later step stands, and are a plan behind when it has just begun. */
export const stepsThatLagBehind: Gaps = {};

/** Walks find errands here that nobody could move, and plans that lag behind: two of the walks leave these out until they are mended. */
export const lifeEventsNotWalkedYet: readonly string[] = [];
