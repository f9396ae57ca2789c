/** What must hold, one named condition each. All of a cell must hold. */
import type { Ref } from '../../journey/parties.js';
import type { Standing } from '../../journey/standing.js';
import { type OwnAct, whoMay } from '../../journey/who-may.js';
import type { Actor, ActorKind } from './actor.js';
import type { Context, Resource } from './resource.js';

export interface Condition<Kind extends ActorKind = ActorKind> {
  rule: string;
  holds(actor: Extract<Actor, { kind: Kind }>, resource: Resource, context: Context): boolean;
  /** A stronger or fresher login would do. */
  stepUp?: true;
  /** Those of the body who have special access would be let in. */
  special?: true;
  /** It is there for them to see, and for others to do. */
  others?: true;
}

const mostMinutes = 15;

export const takesPart: Condition<'person'> = {
  rule: 'takes-part',
  holds: ({ refs }, { standing, parties }, { now }) =>
    standing
      ? standing.participants.some(
          (it) => refs.includes(it.ref) && it.from <= now && (it.until === undefined || it.until > now),
        )
      : (parties ?? []).some((it) => refs.includes(it.ref)),
};

export const sees: Condition<'person'> = {
  rule: 'sees-the-errand',
  holds: ({ refs }, { errand }) => errand?.seenBy.some((it) => refs.includes(it)) ?? false,
};

/** It is theirs to do, and not only to see. */
export const theirs = (act: OwnAct): Condition<'person'> => ({
  rule: 'is-theirs-to-do',
  holds: ({ refs }, { errand, of }) => errand !== undefined && refs.some((ref) => whoMay[act](errand, ref, of)),
  others: true,
});

/** One's own, or that of a party who cannot speak for themselves and about whom one sees an errand. */
export function isConcerned(refs: readonly Ref[], { participants, errands }: Standing, of: Ref): boolean {
  if (refs.includes(of)) return true;
  const speaks = participants.some((it) => it.ref === of);
  return !speaks && errands.some((it) => it.about === of && it.seenBy.some((seer) => refs.includes(seer)));
}

export const concerned: Condition<'person'> = {
  rule: 'is-concerned',
  holds: ({ refs }, { standing, of }) =>
    standing !== undefined && of !== undefined && (of === 'trigger' || isConcerned(refs, standing, of)),
};

/** A letter is read by whom it is about or who was asked; about a child, by who sees the errand while nobody is protected. */
export const addressed: Condition<'person'> = {
  rule: 'is-addressed',
  holds: ({ refs }, { standing, errand, isAnotherProtected = true }) => {
    if (!standing || !errand) return false;
    const own =
      refs.includes(errand.about) ||
      refs.some((ref) => errand.asked.includes(ref) || errand.replies[ref] !== undefined);
    return own || (!isAnotherProtected && !standing.participants.some((it) => it.ref === errand.about));
  },
};

export const high: Condition<'person'> = {
  rule: 'high-and-fresh',
  holds: ({ level, signedInAt }, _, { clock }) =>
    level === 'idporten-loa-high' && clock - signedInAt <= mostMinutes * 60_000,
  stepUp: true,
};

/** Theirs is one body; who works for a municipality sees that municipality's, whatever else is said of them. */
export const ownBody: Condition<'caseworker'> = {
  rule: 'own-body',
  holds: ({ body, municipality }, { standing, errand, body: of }, { municipalBody }) => {
    if (municipality !== undefined && municipalBody(municipality) !== body) return false;
    if (errand) return errand.with === body;
    return of === undefined ? (standing?.errands.some((it) => it.with === body) ?? false) : of === body;
  },
};

/** What is about, or in a journey with, somebody whose address is protected is opened by those with special access alone. */
export const cleared: Condition<'caseworker'> = {
  rule: 'cleared-for-shielded',
  holds: ({ shielded }, { shielded: isShielded }) => isShielded !== true || shielded === true,
  special: true,
};

/** A task is acted on by the kind of people that it waits for. */
export const caseworkersTask: Condition<'caseworker'> = {
  rule: 'caseworkers-task',
  holds: (_, { owner }) => owner === 'caseworker',
};

/** An operator's tasks have nobody in them. */
export const operatorsTask: Condition<'operator'> = {
  rule: 'operators-task',
  holds: (_, { owner }) => owner === 'operator',
};

/** A body answers its own errands, and those whose decisions it may change. */
export const mayAnswer: Condition<'body'> = {
  rule: 'own-errand-or-appeal',
  holds: ({ body }, { errand }, { appealsOf }) =>
    errand !== undefined && (errand.with === body || appealsOf(errand.with).includes(body)),
};

/** Serves people who cannot sign in themselves. */
export const clerk: Condition<'caseworker'> = {
  rule: 'is-clerk',
  holds: ({ clerk: isClerk }, { subject }) => isClerk === true && subject !== undefined,
};

/** What a portal shows of one journey with a person's leave: that journey, and to be read alone. */
export const withinOneJourney: Condition<'person'> = {
  rule: 'within-one-journey',
  holds: ({ within }, { journey, standing }) =>
    within === undefined || within.journey === (journey ?? standing?.journey),
};

export const exists: Condition = {
  rule: 'exists',
  holds: (_, { standing }) => standing !== undefined,
};

export const errandExists: Condition = {
  rule: 'errand-exists',
  holds: (_, { errand }) => errand !== undefined,
};

export const inTest: Condition = {
  rule: 'test-profile',
  holds: (_, __, { profile }) => profile === 'test',
};
