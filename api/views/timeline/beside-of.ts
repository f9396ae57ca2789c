import type { Link } from '../../../journey/define.js';
import { explainVerdicts } from '../../../journey/explain.js';
import type { Proposal } from '../../../journey/journey.js';
import { type Catalogue, lifeEvents } from '../../../life-events/index.js';
import type { Beside } from '../../shapes/timeline.js';
import { lawShown } from '../law-shown.js';
import { startOffer } from '../life-events-listed.js';
import { rulesSaid } from './rules-shown.js';
import type { OtherJourney, Seeing } from './seeing.js';

/** What may concern the viewer beside this journey: what its links propose, and their other journeys that have to do with it. */
export function besideOf(seeing: Seeing): Beside[] {
  const { others = [] } = seeing;
  const proposed = (seeing.standing.proposals ?? []).flatMap((it) => proposedOf(seeing, it));
  const shown = new Set(proposed.map(({ journey }) => journey));
  return [...proposed, ...others.filter((it) => !shown.has(it.journey)).map((it) => followed(seeing, it))];
}

function proposedOf(seeing: Seeing, { link: id, verdicts }: Proposal): Beside[] {
  const link = seeing.leaflet.links?.[id];
  if (!link) return [];
  const { say, standing, others = [], language } = seeing;
  const key = `${standing.lifeEvent}.link.${id}`;
  const journey = others.find((it) => it.lifeEvent === link.to)?.journey;
  return [
    {
      ...{ id, title: say(`${key}.title`), says: say(`${key}.why`) },
      rules: rulesSaid(seeing, explainVerdicts(link.onlyIf, verdicts)),
      law: lawShown(link.law, language),
      ...(journey !== undefined && { journey }),
      ...(link.page !== undefined && { page: link.page }),
      offers: journey === undefined ? startOf(seeing, link) : [],
    },
  ];
}

const startOf = ({ say }: Seeing, { to = '', trigger: kind }: Link): Beside['offers'] => {
  const lifeEvent = (lifeEvents as Catalogue)[to];
  const trigger = lifeEvent?.triggers.find((it) => it.kind === kind);
  return lifeEvent && trigger ? [startOffer(lifeEvent, trigger, say)] : [];
};

const followed = ({ say }: Seeing, { journey, lifeEvent }: OtherJourney): Beside => ({
  ...{ id: lifeEvent, title: say(`${lifeEvent}.title`), journey },
  ...{ rules: [], offers: [] },
});
