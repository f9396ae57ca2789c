import type { Leaflet } from '../journey/define.js';
import type { Recognise } from './recognised.js';

/** One life event as everybody finds it: its leaflets by version, the one in force, and how it knows its own events. */
export interface LifeEvent {
  id: string;
  leaflets: Readonly<Record<string, Leaflet>>;
  /** The version that new journeys begin with. */
  current: string;
  recognise: Recognise;
  /** Which roles somebody has here whom a register names as kin of a party; undefined where they are no party. */
  rolesOf: (
    of: readonly string[],
    relation: 'mother' | 'father' | 'coMother' | 'child' | 'stillborn',
  ) => readonly string[] | undefined;
  /** The role of the party whose home it is about: who else lives there is a finding. */
  homeOf?: string;
}

/** Life events by their id. */
export type Catalogue = Readonly<Record<string, LifeEvent>>;
