import { html, nothing, render, type TemplateResult } from 'lit';
import type { LifeEventsListed } from '../../api/shapes/life-events-listed.js';
import type { Timeline } from '../../api/shapes/timeline.js';
import { fetchPage } from '../shared/fetch-page.js';
import { headline } from '../shared/headline.js';
import type { Page } from '../shared/open-page.js';
import { createBeginning } from './beginning.js';
import { showJourney } from './show-journey.js';

interface Own {
  timelines: Timeline[];
  lifeEvents: LifeEventsListed['lifeEvents'];
}

/** One's own journeys and how each stands, and the life events one may start. Gives what draws it anew, in another language. */
export function showOwn(page: Page): () => void {
  let own: Own | undefined;
  const beginning = createBeginning(page, () => draw());

  async function load(): Promise<Own> {
    const { api, language } = page;
    const [{ journeys }, { lifeEvents }] = await Promise.all([
      api.read<{ journeys: { journey: string }[] }>('/journeys'),
      api.read<LifeEventsListed>(`/life-events?language=${language}`),
    ]);
    const read = ({ journey }: { journey: string }) =>
      api.read<Timeline>(`/journeys/${journey}/timeline?language=${language}`);
    return { timelines: await Promise.all(journeys.map(read)), lifeEvents };
  }

  async function begin(): Promise<void> {
    own = await fetchPage(page, 'page.start.loading', load, () => void begin());
    draw();
  }

  function draw(): void {
    if (own) render(showAll(page, own, beginning.view(own.lifeEvents)), page.main);
  }

  void begin();
  return () => void begin();
}

function showAll({ say }: Page, { timelines }: Own, beginning: TemplateResult): TemplateResult {
  return html`
    <div class="page home">
      <div class="intro">
        <h1 class="ds-heading" data-size="lg">${headline(timelines.length === 0 ? say('page.start.heading') : sayWaiting(timelines, say))}</h1>
        ${timelines.length === 0 ? html`<p class="lead">${say('page.start.none')}</p>` : nothing}
      </div>
      ${
        timelines.length === 0
          ? nothing
          : html`<section aria-labelledby="own">
              <h2 class="ds-heading" data-size="sm" id="own">${say('page.start.own')}</h2>
              <ul class="journeys">${timelines.map((it) => html`<li>${showJourney(say, it)}</li>`)}</ul>
            </section>`
      }
      ${beginning}
    </div>
  `;
}

function sayWaiting(timelines: readonly Timeline[], say: Page['say']): string {
  const n = timelines
    .flatMap((it) => it.sections)
    .filter((it) => it.id === 'yours')
    .flatMap((it) => it.rows).length;
  return say(`page.start.waits.${['none', 'one', 'two', 'three'][n] ?? 'many'}`, { n });
}
