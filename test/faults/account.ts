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

/** What everybody has to say when all is over. */
export interface Account {
  events: readonly Disposed[];
  families: readonly Family[];
  journeys: readonly Followed[];
  /** What the municipalities have of us: letters to Granlia, events to Solvik. */
  granlia: readonly Committed[];
  solvik: readonly Committed[];
  /** Letters to persons: to whom, and what about. */
  letters: readonly string[];
  /** Dialogs: with whom, about which step, and how they stand. */
  dialogs: readonly string[];
  /** Where each family has come to, by the mother's number. */
  shapes: Readonly<Record<string, readonly string[]>>;
  /** Births that the register has, and that were never written down. */
  unwritten: readonly string[];
  /** How many of our messages took more than one attempt. */
  retried: number;
}

export type Findings = ReturnType<typeof findings>;

export function findings({ events, families, journeys, granlia, solvik, unwritten }: Account) {
  const effects = journeys.flatMap((it) => it.effects);
  const [letters, posted] = [of(effects, 'granlia'), of(effects, 'solvik')];
  return {
    undisposed: [...unwritten, ...undisposed(events)],
    misbegun: misbegun(families, journeys),
    doubled: [...doubled('granlia', granlia), ...doubled('solvik', solvik)],
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
  const sendings = (await town.look<Sending[]>('svarut', 'sendings')).map(({ forsendelse }) => forsendelse);
  const toPersons = sendings.filter(({ mottaker }) => mottaker.digitalId.length === 11);
  return {
    events: await witness.events(),
    families: await witness.families(families),
    journeys,
    granlia: (await town.ledger('svarut')).committed.filter(({ key }) => !isPersonal(key)),
    solvik: (await town.ledger('solvik')).committed.filter(({ key }) => key.startsWith('urn:livsferd/')),
    letters: toPersons.map(({ tittel, mottaker }) => `${mottaker.digitalId} ${tittel}`).sort(),
    dialogs: dialogsOf(await town.look<Dialog[]>('dialogporten', 'dialogs'), journeys),
    shapes: await shapes(witness, families, journeys),
    unwritten: families.flatMap(({ children }) => children.filter((it) => !written.has(it))),
    retried: journeys.flatMap((it) => it.effects).filter(({ attempts }) => attempts > 1).length,
  };
}

/** A letter to a person has a reference that says nothing; one to a body has the effect's own key. */
const isPersonal = (key: string): boolean => !key.includes('/');

function dialogsOf(dialogs: readonly Dialog[], journeys: readonly Followed[]): string[] {
  const errands = new Map(journeys.flatMap(({ own }) => own.errands.map((it) => [it.id, it.step])));
  return dialogs
    .map(({ party, status, externalReference }) => {
      const [errand = '', round] = externalReference.split('.');
      return `${party} ${errands.get(errand)} ${round} ${status}`;
    })
    .sort();
}

async function shapes(
  witness: Told['witness'],
  families: readonly { mother: string }[],
  journeys: readonly Followed[],
): Promise<Account['shapes']> {
  const all: Record<string, string[]> = {};
  for (const { mother } of families) {
    const [ref] = (await witness.families([{ mother, children: [] }])).map((it) => it.mother);
    const own = journeys.find((it) => it.own.parties.some((party) => party.ref === ref))?.own;
    all[mother] = own ? shapeOf(own) : [];
  }
  return all;
}
