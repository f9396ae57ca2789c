import { isSourceFor } from '../../../journey/findings.js';
import type { Imagined } from '../../../life-events/life-event.js';
import type { PreviewShown } from '../../shapes/preview-shown.js';
import { lawShown } from '../law-shown.js';
import { bodyName } from '../timeline/body-shown.js';
import { capital } from '../timeline/saying.js';
import type { Seeing } from '../timeline/seeing.js';

/** Which registers the leaflet reads about those who would be in the journey, for how much, and by which laws. */
export function registersOf(seeing: Seeing, { parties, awaits }: Imagined): PreviewShown['registers'] {
  const { leaflet, say, language } = seeing;
  const roles = [...parties.flatMap((it) => it.roles), ...awaits];
  const sources = Object.values(leaflet.findings).filter((it) => it.from !== 'person' && isSourceFor(it, roles));
  return [...new Set(sources.map((it) => it.from))].map((body) => {
    const own = sources.filter((it) => it.from === body);
    const parts = new Set(own.map((it) => it.part));
    const name = capital(bodyName(seeing, body));
    const says = say(parts.size === 1 ? 'preview.registerOne' : 'preview.register', { name, n: String(parts.size) });
    return { body, name, says, laws: [...new Set(own.map((it) => lawShown(it.basis, language).says))] };
  });
}
