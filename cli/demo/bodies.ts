/** Plays the bodies: what each decides once it has an application, and what a register notes by itself. */
import type { ErrandStanding, Standing } from '../../journey/standing.js';
import { type Participant, type Playing, portals, tell } from './participant.js';

/** Lets every body that has something before it answer. Returns how much was answered. */
export async function answer(
  standing: Standing,
  participants: readonly Participant[],
  playing: Playing,
  today: string,
): Promise<number> {
  let done = 0;
  for (const errand of standing.errands) {
    if (errand.state !== 'withBody' || answered.has(`${errand.id}.${errand.round}`)) continue;
    if (await decide(errand, participants, playing, today)) {
      answered.add(`${errand.id}.${errand.round}`);
      done += 1;
    }
  }
  return done;
}

const answered = new Set<string>();

async function decide(
  errand: ErrandStanding,
  participants: readonly Participant[],
  playing: Playing,
  today: string,
): Promise<boolean> {
  if (errand.step === 'name-choice') return noteName(errand, playing);
  if (portals.has(errand.with)) return decideAtPortal(errand, participants, playing, today);
  if (errand.with === 'granlia' || errand.with === 'municipality' || errand.with === 'hospital')
    return byWord(errand, participants, playing);
  return false;
}

/** Skatteetaten notes the name in the register; we hear of it through the feed. */
async function noteName(errand: ErrandStanding, { town, numbers, say }: Playing): Promise<boolean> {
  const child = numbers.get(errand.about);
  if (!child) return false;
  await town.tell('folkeregisteret', '/_control/names', { child, first: 'Nor', last: 'Solbakken' });
  say('Skatteetaten: the name is in the register');
  return true;
}

async function decideAtPortal(
  errand: ErrandStanding,
  participants: readonly Participant[],
  { town, numbers, say }: Playing,
  today: string,
): Promise<boolean> {
  const about = numbers.get(errand.about);
  const person = participants.find((it) => it.number === about)?.number ?? participants[0]!.number;
  const outcome = 'granted';
  await town.tell(errand.with, '/_control/decisions', {
    person,
    ...(about && about !== person && { about }),
    kind: errand.step,
    outcome,
    decidedOn: today,
    text: `Vedtak: ${errand.step}`,
    automatic: errand.kind === 'automatic',
    post: true,
  });
  say(`${errand.with}: ${errand.step}: ${outcome}`);
  if (errand.step === 'establish-parentage') await noteParentage(errand, participants, { town, numbers, say });
  return true;
}

/** NAV reports a settled parentage to the register, and from then on the other parent has a part in it. */
async function noteParentage(
  errand: ErrandStanding,
  participants: readonly Participant[],
  { town, numbers, say }: Pick<Playing, 'town' | 'numbers' | 'say'>,
): Promise<void> {
  const child = numbers.get(errand.about);
  const other = participants.find(({ name }) => name !== 'mother');
  if (!child || !other) return;
  await town.tell('folkeregisteret', '/_control/parentage', {
    child,
    parent: other.number,
    role: other.name === 'father' ? 'far' : 'medmor',
  });
  say(`Folkeregisteret: the ${other.name} is registered`);
}

/** A body that only takes letters answers the parent, and the parent tells us. */
async function byWord(
  errand: ErrandStanding,
  participants: readonly Participant[],
  playing: Playing,
): Promise<boolean> {
  const participant = participants.find((it) => playing.numbers.get(errand.about) === it.number) ?? participants[0];
  if (!participant) return false;
  const says = errand.kind === 'application' ? 'granted' : 'done';
  return tell(participant, errand, playing, { type: 'word.given', says });
}
