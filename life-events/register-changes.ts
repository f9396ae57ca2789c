/** A register's changes of somebody whom a journey is about, told to it so that it reads these parts anew. */

import type { OpenJourney, Recognisable, Recognised } from './recognised.js';
import { ignore, withParty } from './recognising.js';

/** Which parts a change asks for again; of everybody in the journey where it may move more than the one. */
export interface RegisterChange {
  parts: readonly string[];
  of: 'one' | 'everyone';
}

export const registerChanges: Readonly<Record<string, RegisterChange>> = {
  'freg.birth.corrected': { parts: ['foedsel'], of: 'one' },
  'freg.parentage.changed': { parts: ['familierelasjon', 'foreldreansvar'], of: 'one' },
  'freg.parentalresponsibility.changed': { parts: ['foreldreansvar'], of: 'one' },
  'freg.death.registered': { parts: ['doedsfall', 'status'], of: 'one' },
  'freg.death.annulled': { parts: ['doedsfall', 'status'], of: 'one' },
  'freg.address.changed': { parts: ['bostedsadresse', 'status'], of: 'everyone' },
  'freg.immigration.registered': { parts: ['identifikasjonsnummer', 'status', 'bostedsadresse'], of: 'everyone' },
  'freg.immigration.annulled': { parts: ['identifikasjonsnummer', 'status', 'bostedsadresse'], of: 'everyone' },
  'freg.emigration.changed': { parts: ['utflytting', 'status', 'bostedsadresse'], of: 'everyone' },
  'freg.protection.changed': { parts: ['adressebeskyttelse', 'bostedsadresse'], of: 'everyone' },
  'freg.name.changed': { parts: ['navn'], of: 'one' },
  'freg.civilstatus.changed': { parts: ['sivilstand'], of: 'one' },
  'freg.guardianship.changed': { parts: ['vergemaalEllerFremtidsfullmakt'], of: 'one' },
  'freg.identity.changed': { parts: ['identifikasjonsnummer', 'status'], of: 'one' },
};

/** What the registers at Brønnøysund tell of a unit, for life events that have one in them. */
export const unitChanges: Readonly<Record<string, RegisterChange>> = {
  'brreg.unit.registered': { parts: ['enhet', 'roller'], of: 'one' },
  'brreg.unit.changed': { parts: ['enhet'], of: 'one' },
  'brreg.unit.deleted': { parts: ['enhet'], of: 'one' },
  'brreg.roles.changed': { parts: ['roller'], of: 'one' },
  'brreg.bankruptcy.opened': { parts: ['enhet'], of: 'one' },
  'brreg.bankruptcy.annulled': { parts: ['enhet'], of: 'one' },
};

/** Tells each of these journeys that the person is in; `more` are changes that only one life event looks at. */
export function tellChange(
  event: Recognisable,
  open: readonly OpenJourney[],
  more: Readonly<Record<string, RegisterChange>> = {},
): Recognised[] {
  const change = more[event.type] ?? registerChanges[event.type];
  if (!change) return ignore('of-no-concern');
  const concerned = withParty(open, event.about);
  if (concerned.length === 0) return ignore('not-followed');
  return concerned.map(({ journey, parties }) => ({
    do: 'tell',
    journey,
    news: {
      type: 'register.changed',
      parties: change.of === 'one' ? [event.about] : parties.map((it) => it.ref),
      parts: change.parts,
    },
  }));
}
