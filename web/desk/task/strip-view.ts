import { html, nothing, type TemplateResult } from 'lit';
import type { TaskShown } from '../../../api/shapes/desk.js';
import { statusIcon } from '../../shared/icon.js';
import type { Say } from '../../shared/texts.js';

type Step = TaskShown['strip'][number];

/** The round a state at a time, and the whole chart with its words for whoever wants it. */
export const stripView = (task: TaskShown, say: Say): TemplateResult | typeof nothing =>
  task.strip.length === 0
    ? nothing
    : html`
  <section aria-labelledby="strip-heading">
    <h2 class="ds-heading" data-size="xs" id="strip-heading">${say('page.desk.strip.heading')}</h2>
    <ol class="strip">
      ${task.strip.map((it) => step(it, task, say))}
    </ol>
    <details class="chart">
      <summary>${say('page.desk.strip.chart')}</summary>
      <div class="chart-picture" tabindex="0" role="group" aria-label=${say('page.desk.strip.chart')}>
        <img src=${task.chart} loading="lazy" alt=${say('page.desk.strip.alt', { step: task.stepTitle, state: task.status.says })}>
      </div>
    </details>
  </section>
`;

const step = ({ says, when, is }: Step, task: TaskShown, say: Say): TemplateResult => html`
  <li data-is=${is} aria-current=${is === 'present' ? 'step' : nothing}>
    ${statusIcon(is === 'past' ? 'done' : is === 'ahead' ? 'waiting' : task.status.word)}
    <span class="strip-says">${is === 'past' ? html`<span class="ds-sr-only">${say('page.desk.strip.past')}</span> ` : nothing}${says}</span>
    ${when === undefined ? nothing : html`<span class="strip-when subtle">${when}</span>`}
  </li>
`;
