import { groundIn } from '../../../../journey/ground.js';
import { theirsToTell } from '../../../../journey/who-may.js';
import type { Offer } from '../../../shapes/offer.js';
import type { OfErrand } from '../seeing.js';
import { wantedOf } from '../wanted-of.js';
import { offer } from './offer.js';

/** One question for each finding that only a person can tell, and that the viewer may. */
export function findingOffers(of: OfErrand, can: ReadonlySet<string>): Offer[] {
  if (!can.has('finding.told')) return [];
  const may = new Set(of.viewer.refs.flatMap((by) => theirsToTell(groundOf(of), by)));
  return namesOf(of)
    .filter(({ ref, name }) => may.has(`${ref}:${name}`))
    .flatMap(({ ref, name }) => {
      const wanted = wantedOf(of, name);
      return wanted
        ? [offer(of, { act: 'finding.told', says: 'tell', content: { name, of: ref }, wants: [wanted] })]
        : [];
    });
}

const groundOf = ({ standing, errand, leaflet, now }: OfErrand) => groundIn(standing, errand, leaflet, now);

interface Named {
  ref: string;
  name: string;
}

/** What is asked; while nothing is asked yet, what a rule lacks and no register holds. */
function namesOf({ errand, leaflet }: OfErrand): Named[] {
  if (errand.question?.about === 'finding' && errand.state === 'asking')
    return (errand.question.names ?? []).map(split);
  if (errand.state !== 'waiting') return [];
  const looked = errand.verdicts.filter((it) => it.answer === 'unknown').flatMap((it) => it.looked ?? []);
  const missing = looked.filter(({ at, value }) => value === undefined && isPersons(leaflet.findings[at]));
  return [...new Map(missing.map(({ of: ref, at: name }) => [`${ref}:${name}`, { ref, name }])).values()];
}

const isPersons = (source: { asked?: true; from: string } | undefined): boolean =>
  source?.asked === true && source.from === 'person';

function split(named: string): Named {
  const at = named.lastIndexOf(':');
  return { ref: named.slice(0, at), name: named.slice(at + 1) };
}
