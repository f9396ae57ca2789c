import {
  atSolvik,
  atSvarut,
  behind,
  type Committed,
  type Disposed,
  doubled,
  type Effect,
  type Family,
  type Followed,
  lost,
  misbegun,
  orphaned,
  ownerless,
  shapeOf,
  undisposed,
  unsubmitted,
} from './oracle.js';
import type { Told } from './story.js';
import type { Ledger } from './town.js';

/** What everybody has to say when all is over. */
export interface Account {
  events: readonly Disposed[];
  families: readonly Family[];
  journeys: readonly Followed[];
  /** What the municipalities have of us: letters to Granlia, events to Solvik. */
  granlia: readonly Committed[];
  solvik: readonly Committed[];
  /** Letters to persons, under references that say nothing. */
  personal: readonly Committed[];
  /** Each family by the mother's number: its kind, where it has come to, and what its parents were sent. */
  homes: Readonly<Record<string, Home>>;
  /** Births that the register has, and that were never written down. */
  unwritten: readonly string[];
  /** How many of our messages took more than one attempt. */
  retried: number;
  /** How many of them a body took, and answered to nobody. */
  unanswered: { granlia: number; solvik: number };
}

export interface Home {
  kind: string;
  shape: readonly string[];
  /** Letters: to whom, and what about. */
  letters: readonly string[];
  /** Dialogs: with whom, about which step, and how they stand. */
  dialogs: readonly string[];
}

export type Findings = ReturnType<typeof findings>;

export function findings({ events, families, journeys, granlia, solvik, personal, unwritten }: Account) {
  const effects = journeys.flatMap((it) => it.effects);
  const [letters, posted] = [of(effects, 'granlia'), of(effects, 'solvik')];
  return {
    undisposed: [...unwritten, ...undisposed(events)],
    misbegun: misbegun(families, journeys),
    doubled: [...doubled('granlia', granlia), ...doubled('solvik', solvik), ...doubled('a person', personal)],
    lost: [...lost(letters, granlia, atSvarut), ...lost(posted, solvik, atSolvik)],
    orphaned: [...orphaned(granlia, letters, atSvarut), ...orphaned(solvik, posted, atSolvik)],
    unsubmitted: journeys.flatMap((it) => unsubmitted(it, machines)),
    behind: journeys.flatMap(behind),
    ownerless: journeys.flatMap(ownerless),
  };
}

const machines = new Set(['solvik', 'granlia']);
const of = (effects: readonly Effect[], body: string): Effect[] => effects.filter((it) => it.body === body);

interface Sending {
  forsendelse: { tittel: string; eksternReferanse: string; mottaker: { digitalId: string } };
}

interface Dialog {
  party: string;
  status: string;
  externalReference: string;
}

export async function giveAccount({ town, witness, births }: Told): Promise<Account> {
  const families = births.map(({ mother, numbers }) => ({ mother, children: numbers }));
  const journeys = await witness.journeys();
  const written = new Set(await witness.bornAsWritten());
  const [post, events] = [await town.ledger('svarut'), await town.ledger('solvik')];
  const letterbox = post.committed;
  const letters = (await town.look<Sending[]>('svarut', 'sendings')).map(
    ({ forsendelse: { tittel, mottaker } }) => `${mottaker.digitalId} ${tittel}`,
  );
  const dialogs = dialogsOf(await town.look<Dialog[]>('dialogporten', 'dialogs'), journeys);
  return {
    events: await witness.events(),
    families: await witness.families(families),
    journeys,
    granlia: letterbox.filter(({ key }) => !isPersonal(key)),
    personal: letterbox.filter(({ key }) => isPersonal(key)),
    solvik: events.committed.filter(({ key }) => key.startsWith('urn:livsferd/')),
    homes: await homesOf(witness, births, { journeys, letters, dialogs }),
    unwritten: families.flatMap(({ children }) => children.filter((it) => !written.has(it))),
    retried: journeys.flatMap((it) => it.effects).filter(({ attempts }) => attempts > 1).length,
    unanswered: { granlia: unansweredLetters(post), solvik: unanswered(events, () => true) },
  };
}

/** Letters to a body that the post took, and answered to nobody. */
export const unansweredLetters = (post: Ledger): number => unanswered(post, (key) => !isPersonal(key));

const unanswered = ({ entries }: Ledger, isOurs: (key: string) => boolean): number =>
  entries.filter((it) => it.verb === 'POST' && !it.delivered && it.key !== undefined && isOurs(it.key)).length;

/** A letter to a person has a reference that says nothing; one to a body has the effect's own key. */
const isPersonal = (key: string): boolean => !key.includes('/');

function dialogsOf(dialogs: readonly Dialog[], journeys: readonly Followed[]): string[] {
  const errands = new Map(journeys.flatMap(({ own }) => own.errands.map((it) => [it.id, it.step])));
  return dialogs
    .map(({ party, status, externalReference }) => {
      const [errand = '', round] = externalReference.split('.');
      return `${party.split(':').at(-1)} ${errands.get(errand)} ${round} ${status}`;
    })
    .sort();
}

async function homesOf(
  witness: Told['witness'],
  births: Told['births'],
  { journeys, letters, dialogs }: Pick<Account, 'journeys'> & Pick<Home, 'letters' | 'dialogs'>,
): Promise<Account['homes']> {
  const homes: Record<string, Home> = {};
  for (const { mother, father, coMother, kind, isAnnulled } of births) {
    const [ref] = (await witness.families([{ mother, children: [] }])).map((it) => it.mother);
    const own = journeys.find((it) => it.own.parties.some((party) => party.ref === ref))?.own;
    const isTo = (it: string): boolean => [mother, father, coMother].includes(it.split(' ')[0]);
    homes[mother] = {
      kind: isAnnulled ? `${kind} annulled` : kind,
      shape: own ? shapeOf(own) : [],
      letters: letters.filter(isTo).sort(),
      dialogs: dialogs.filter(isTo),
    };
  }
  return homes;
}
