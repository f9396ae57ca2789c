import type { RecordOf } from './wire.js';

const words = (...parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(' ');

const street = ({ vegadresse, matrikkeladresse }: RecordOf<'bostedsadresse'>): string => {
  const { adressenavn, adressenummer: at } = vegadresse ?? {};
  if (adressenavn) return words(adressenavn, `${at?.husnummer ?? ''}${at?.husbokstav ?? ''}`);
  const { gaardsnummer, bruksnummer } = matrikkeladresse?.matrikkelnummer ?? {};
  return gaardsnummer === undefined ? '' : `Gnr. ${gaardsnummer}, bnr. ${bruksnummer ?? '–'}`;
};

/** A registered address as one line, or nothing where it has neither street nor farm. */
export function addressLine(address: RecordOf<'bostedsadresse'>): string | undefined {
  const { postnummer, poststedsnavn } = (address.vegadresse ?? address.matrikkeladresse)?.poststed ?? {};
  const line = [street(address), words(postnummer, poststedsnavn)].filter(Boolean).join(', ');
  return line || undefined;
}
