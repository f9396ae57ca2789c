import type { Field, Leaflet } from '../../../journey/define.js';
import type { Manifest } from '../../../journey/manifest.js';
import type { ErrandStanding, Standing } from '../../../journey/standing.js';
import type { Language } from '../../../life-events/texts/text.js';
import type { Store } from '../../../store/open-store.js';
import type { Say } from '../timeline/saying.js';
import type { Viewer } from '../timeline/seeing.js';

/** A field card as somebody looks at it. */
export interface Looking {
  store: Pick<Store, 'vault'>;
  standing: Standing;
  errand: ErrandStanding;
  leaflet: Leaflet;
  body: Manifest;
  language: Language;
  say: Say;
  /** Law's time. */
  now: number;
  /** The person who looks; nobody for a caseworker, who sees no values before they are sent. */
  viewer?: Viewer;
  /** The viewer's own address is protected. */
  isProtected: boolean;
}

/** One field of it. */
export type OfField = Looking & { field: Field };
