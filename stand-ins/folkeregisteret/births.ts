import type { Sex } from '../national-number.js';
import { Refusal } from '../stand-in.js';
import type { Birth } from './birth.js';
import { createPerson, describe } from './newborn.js';
import { current } from './person-document.js';
import { alterAndTell, documentOf, type Register } from './register.js';
import { bearStillborn } from './stillborn.js';
import { makeResponsible, type Parent, relate } from './ties.js';

/** Married couples are parents by law; others are when somebody says so. */
function parentageKnown(register: Register, birth: Birth): boolean {
  const other = birth.father ?? birth.coMother;
  if (!other) return false;
  if (birth.parentageKnown !== undefined) return birth.parentageKnown;
  if (!birth.mother) return true;
  return current(documentOf(register, birth.mother), 'sivilstand')?.relatertVedSivilstand === other;
}

function parentsOf(register: Register, birth: Birth): Parent[] {
  const { mother, father, coMother } = birth;
  const known = parentageKnown(register, birth);
  return [
    ...(mother ? [{ number: mother, role: 'mor' as const }] : []),
    ...(known && father ? [{ number: father, role: 'far' as const }] : []),
    ...(known && coMother ? [{ number: coMother, role: 'medmor' as const }] : []),
  ];
}

/** She who gave birth abroad has no number here. */
function tellOfMotherAbroad(register: Register, child: string, validFrom: string): void {
  const mother = { navn: { fornavn: 'JORDAN', etternavn: 'ASHWORTH' }, statsborgerskap: 'USA', kjoenn: 'kvinne' };
  const content = {
    relatertPersonUtenFolkeregisteridentifikator: mother,
    relatertPersonsRolle: 'mor',
    minRolleForPerson: 'barn',
  };
  const record = { person: child, part: 'familierelasjon' as const, reason: 'Fødsel', validFrom };
  alterAndTell(register, 'endringIFamilierelasjon', { ...record, content });
}

function answerFor(register: Register, child: string, parents: readonly Parent[], birth: Birth): void {
  const shared = birth.responsibility !== 'mor' && parents.length > 1;
  const responsible = shared ? parents : parents.slice(0, 1);
  const [first] = responsible;
  if (!first) return;
  const numbers = responsible.map(({ number }) => number);
  makeResponsible(register, child, numbers, shared ? 'felles' : first.role, birth.born);
}

function bearLive(register: Register, birth: Birth, sex: Sex): string {
  const child = createPerson(register, birth, sex);
  const parents = parentsOf(register, birth);
  describe(register, birth, child, sex);
  for (const parent of parents) relate(register, child, parent, birth.born);
  if (!birth.mother) tellOfMotherAbroad(register, child, birth.born);
  answerFor(register, child, parents, birth);
  const household = register.households.find(({ mother, father }) =>
    birth.mother ? mother === birth.mother : father === birth.father,
  );
  household?.children.push(child);
  return child;
}

/** Enters one birth, of one child or several, with the events that a real one gives. */
export function bear(register: Register, birth: Birth) {
  if (!birth.mother && !birth.father) throw new Refusal(400, 'A birth needs a mother, or a father');
  const before = register.last;
  const children = birth.children.map((child, place) => {
    if (!child.live) bearStillborn(register, parentsOf(register, birth), birth.born);
    const fnr = child.live ? bearLive(register, birth, child.sex ?? (place % 2 ? 'mann' : 'kvinne')) : undefined;
    return { ...(fnr ? { fnr } : {}), sequence: register.last };
  });
  return { children, sequences: Array.from({ length: register.last - before }, (_, place) => before + 1 + place) };
}
