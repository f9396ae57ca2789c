/** Plays a parent: answers what is asked, applies where only a person can, and tells what came of it. */
import type { ErrandStanding, Standing } from '../../journey/standing.js';
import type { Api } from '../api.js';
import { Problem } from '../api.js';
import type { Town } from './town.js';

export interface Participant {
  name: string;
  number: string;
  api: Api;
}

export interface Playing {
  town: Town;
  journey: string;
  /** National numbers by reference, as far as the demo knows them. */
  numbers: Map<string, string>;
  /** Whether the parents live apart. */
  apart: boolean;
  say: (sentence: string) => void;
}

/** What parents would answer; a wish is a no unless the demo shows what it leads to. */
const answers: Readonly<Record<string, boolean | number | string>> = {
  memberTwelveMonths: true,
  memberFiveYears: true,
  student: false,
  fullTimeKindergarten: false,
  lossAfterWeek26: true,
  wantsPassport: true,
  wantsTaxCard: false,
  wantsNewGp: false,
  employed: true,
  incomeMonths: 10,
  annualIncome: 480_000,
};

/** Does everything that waits for this participant now. Returns how much was done. */
export async function act(participant: Participant, standing: Standing, playing: Playing): Promise<number> {
  let done = 0;
  for (const errand of standing.errands) if (await move(participant, errand, playing)) done += 1;
  return done;
}

async function move(participant: Participant, errand: ErrandStanding, playing: Playing): Promise<boolean> {
  if (errand.state === 'asking' && errand.asked.length > 0 && Object.keys(errand.replies).length === 0)
    return reply(participant, errand, playing);
  if (errand.waitsFor !== 'person' || errand.state === 'asking') return false;
  if (errand.state === 'stalled') return takeOver(participant, errand, playing);
  return tell(participant, errand, playing, { type: 'word.given', says: 'done' });
}

async function reply(participant: Participant, errand: ErrandStanding, playing: Playing): Promise<boolean> {
  const question = errand.question;
  switch (question?.about) {
    case 'consent':
    case 'more':
      return tell(participant, errand, playing, { type: 'consent.given', choice: 'first' });
    case 'do':
      return tell(participant, errand, playing, { type: 'word.given', says: 'done' });
    case 'apply':
      return apply(participant, errand, playing);
    case 'finding':
      return (await Promise.all((question.names ?? []).map((name) => answer(participant, errand, playing, name)))).some(
        Boolean,
      );
    default:
      return false;
  }
}

async function answer(
  participant: Participant,
  errand: ErrandStanding,
  playing: Playing,
  named: string,
): Promise<boolean> {
  const [of = '', name = ''] = named.split(':');
  const value =
    name === 'livesTogether'
      ? !playing.apart
      : name === 'singleAndAlone'
        ? playing.apart && participant.name === 'mother'
        : answers[name];
  if (value === undefined) throw new Error(`The demo's parents do not know what to answer about ${name}.`);
  return tell(participant, errand, playing, { type: 'finding.told', of, name, value });
}

/** Where no machine may write the parent applies at the body, and tells us. */
async function apply(participant: Participant, errand: ErrandStanding, playing: Playing): Promise<boolean> {
  const about = playing.numbers.get(errand.about);
  const portal = portals.has(errand.with) ? errand.with : undefined;
  if (portal)
    await playing.town.tell(portal, '/_person/applications', {
      person: participant.number,
      kind: errand.step,
      ...(about && { about }),
    });
  return tell(participant, errand, playing, { type: 'word.given', says: 'applied' });
}

async function takeOver(participant: Participant, errand: ErrandStanding, playing: Playing): Promise<boolean> {
  if (errand.kind === 'repair') return tell(participant, errand, playing, { type: 'word.given', says: 'done' });
  return apply(participant, errand, playing);
}

export const portals: ReadonlySet<string> = new Set(['nav', 'skatteetaten', 'lanekassen', 'helfo', 'politiet']);

export async function tell(
  { name, api }: Participant,
  errand: ErrandStanding,
  playing: Playing,
  what: { type: string } & Record<string, unknown>,
): Promise<boolean> {
  try {
    await api.post(`/journeys/${playing.journey}/errands/${errand.id}/acts`, what);
  } catch (error) {
    if (error instanceof Problem && error.status === 409) return false;
    throw error;
  }
  const detail = what.says ?? what.name ?? '';
  playing.say(`${name}: ${errand.step}: ${what.type}${detail === '' ? '' : ` (${String(detail)})`}`);
  return true;
}
