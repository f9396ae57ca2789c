import { z } from 'zod';
import type { Leaflet } from '../../journey/define.js';
import { type Round, type RoundState, rounds } from '../../journey/rounds/index.js';
import type { Language } from '../../life-events/texts/text.js';
import type { Connections } from '../connections.js';
import { notFound } from '../problem.js';
import { defineRoute } from '../route.js';
import { statusWords } from '../shapes/status.js';
import { languages } from '../shapes/timeline.js';
import { drawChart } from '../views/chart/draw-chart.js';
import { graphOf } from '../views/chart/graph-of.js';
import { languageOf } from '../views/timeline/language-of.js';
import { sayingIn } from '../views/timeline/saying.js';
import { Slug } from '../words.js';

const Query = z.strictObject({
  state: z.enum(statusWords).exactOptional(),
  language: z.enum(languages).default('nb'),
  /** What puts right an errand whose trigger was wrong is a round of its own. */
  round: z.literal('repair').exactOptional(),
});

/** Drawn once for each machine, state and language. */
const drawn = new Map<string, Promise<string>>();

/** The statechart of a step's round, drawn from the machine that runs it. Set into a page it takes the page's colour. */
export const chart = defineRoute({
  method: 'GET',
  path: '/life-events/:lifeEvent/steps/:step/chart',
  operation: 'catalogue.read',
  open: true,
  summary: 'Draw the statechart of a step’s round, with one of its states marked.',
  params: z.strictObject({ lifeEvent: Slug, step: Slug }),
  query: Query,
  answers: { 200: { says: 'The chart, with its title and its states in words.', type: 'image/svg+xml' } },
  problems: ['not-found'],
  async answer(on, { params: { lifeEvent, step }, query: { state, language, round: repair } }) {
    const leaflet = leafletIn(on, lifeEvent);
    const own = Object.hasOwn(leaflet.steps, step) ? leaflet.steps[step] : undefined;
    if (!own) throw notFound();
    const round: Round = repair ? rounds.repair : own.round;
    const present = graphOf(round).states.find(({ name }) => name === state)?.name;
    const of = { leaflet, step, round, state: present, language: languageOf(language), body: bodyOf(leaflet, step) };
    return { status: 200, type: 'image/svg+xml', body: await once(of) };
  },
});

interface Of {
  leaflet: Leaflet;
  step: string;
  round: Round;
  state: RoundState | undefined;
  language: Language;
  body: string | undefined;
}

function once({ leaflet, step, round, state, language, body }: Of): Promise<string> {
  const key = [leaflet.version, step, round === rounds.repair, state, language].join(' ');
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const say = sayingIn(language);
  const manifest = body === undefined ? undefined : leaflet.bodies[body];
  const name = manifest?.name[language === 'en' ? 'en' : 'nb'] ?? say('desk.chart.body');
  const drawing = drawChart({ say, round, state, body: name, step: say(`${leaflet.lifeEvent}.${step}.title`) });
  drawn.set(key, drawing);
  drawing.catch(() => drawn.delete(key));
  return drawing;
}

function leafletIn({ catalogue }: Connections, id: string): Leaflet {
  const lifeEvent = Object.hasOwn(catalogue, id) ? catalogue[id] : undefined;
  const leaflet = lifeEvent?.leaflets[lifeEvent.current];
  if (!leaflet) throw notFound();
  return leaflet;
}

/** Where one body alone does it, the chart can name it. */
function bodyOf({ steps }: Leaflet, step: string): string | undefined {
  const body = steps[step]?.with;
  return typeof body === 'string' ? body : undefined;
}
