import type { Day } from '../../journey/calendar.js';
import type { Act } from '../../journey/manifest.js';
import type { Message } from '../adapter.js';
import { originOf } from '../fields.js';
import type { Member } from './member.js';

const kinds: Readonly<Record<Act, string>> = {
  submit: 'Søknad eller melding',
  supplement: 'Tilleggsopplysninger',
  correct: 'Rettelse',
  tell: 'Orientering',
  withdraw: 'Søknaden trekkes',
  stop: 'Tilbudet sies opp',
  appeal: 'Klage',
  ask: 'Forespørsel',
  nudge: 'Påminnelse',
};

const reasonOf = (purpose: string | undefined): string[] => {
  if (purpose?.startsWith('repair:')) return ['Hendelsen som lå til grunn, viste seg å være feil.'];
  return purpose === 'superseded' ? ['Opplysningene som lå til grunn, er endret.'] : [];
};

const shown = (value: unknown): string => (Array.isArray(value) ? value.map(String).join(', ') : String(value));

const who = ({ name, number, born }: { name?: string; number?: string; born?: Day }): string =>
  [name, number && `fødselsnummer ${number}`, born && `født ${born}`].filter(Boolean).join(', ') ||
  'uten fødselsnummer';

export const titleOf = ({ act, stepTitle }: Message): string => `${kinds[act]}: ${stepTitle}`;

/** The letter that a caseworker reads, line by line. */
export function letterText(member: Member, message: Message, on?: Day): string[] {
  const { about, by, fields, reference, purpose } = message;
  const lines = Object.entries(fields).map(([name, value]) => `${originOf(name)?.label.nb ?? name}: ${shown(value)}`);
  return [
    `${member.name} kommune`,
    ...(on === undefined ? [] : [on]),
    '',
    titleOf(message),
    `Vår referanse: ${reference}`,
    '',
    ...reasonOf(purpose),
    `Gjelder: ${who(about)}`,
    ...by.map((person) => `På vegne av: ${who(person)}`),
    ...(lines.length > 0 ? ['', ...lines] : []),
    '',
    'Oppgi referansen når dere svarer.',
  ];
}
