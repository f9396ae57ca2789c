/** A municipality that has joined, at a rung of the ladder. */
export interface Member {
  id: string;
  /** Municipality number, four digits. */
  code: string;
  name: string;
  organisation: string;
  post: { postnummer: string; poststed: string };
  rung: 'letter' | 'events';
  /** Scope of its own interface, where it has one. */
  scope?: string;
  /** Base address of its own interface in the live profile. */
  address?: string;
  link: string;
  source: string;
}
