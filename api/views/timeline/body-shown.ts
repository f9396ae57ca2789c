import type { Manifest } from '../../../journey/manifest.js';
import type { Row } from '../../shapes/timeline.js';
import { capital } from './saying.js';
import type { OfErrand, Seeing } from './seeing.js';

/** A municipality's name tells where somebody lives; the words for other bodies do not. */
export const isUnnamed = ({ isProtected }: Pick<Seeing, 'isProtected'>, body: Manifest | undefined): boolean =>
  isProtected && body?.level === 'municipality';

/** The body of an errand. One that tells where somebody lives has neither name nor telephone where that is protected. */
export function bodyShown({ errand, leaflet, ...seeing }: OfErrand): Row['body'] {
  const manifest = leaflet.bodies[errand.with];
  const isHidden = seeing.isProtected && manifest?.locates === true;
  return {
    id: isUnnamed(seeing, manifest) ? 'municipality' : errand.with,
    name: capital(bodyName({ ...seeing, leaflet }, errand.with)),
    simulated: manifest?.today === 'simulated',
    ...(!isHidden && manifest?.phone !== undefined && { phone: manifest.phone }),
  };
}

/** A body's name as it stands within a sentence. */
export function bodyName(
  { leaflet, say, language, isProtected }: Pick<Seeing, 'leaflet' | 'say' | 'language' | 'isProtected'>,
  id: string,
): string {
  const manifest = leaflet.bodies[id];
  const known = isUnnamed({ isProtected }, manifest) ? 'municipality' : id;
  const key = `timeline.body.${known}`;
  if (say.has(key)) return say(key);
  return manifest?.name[language === 'en' ? 'en' : 'nb'] ?? id;
}
