import { html, nothing, type TemplateResult } from 'lit';
import type { PreviewShown } from '../../api/shapes/preview-shown.js';
import type { Status } from '../../api/shapes/status.js';
import { dayMark } from '../shared/day-mark.js';
import { foldedRows } from '../shared/folded-rows.js';
import { statusIcon } from '../shared/icon.js';
import type { Page } from '../shared/open-page.js';
import { rulesList } from '../shared/rules-list.js';

type Step = PreviewShown['steps'][number];

const groups = [
  ['yes', 'applies'],
  ['unknown', 'unknown'],
  ['no', 'not'],
] as const;

const shapes = { yes: 'granted', unknown: 'unknown', no: 'notRelevant' } as const satisfies Record<
  Step['answer'],
  Status['word']
>;

/** The steps by whether they apply, each with why; and whom we would ask. */
export const showSteps = (page: Page, { steps, registers }: PreviewShown): TemplateResult => html`
  ${groups.map(([answer, key]) => {
    const these = steps.filter((it) => it.answer === answer);
    return these.length === 0
      ? nothing
      : html`
        <h4 class="ds-heading" data-size="2xs">${page.say(`page.start.${key}`)}</h4>
        ${foldedRows({ say: page.say, items: these, keyOf: ({ step, title }) => `${step} ${title}`, show: (it) => showStep(page, it) })}
      `;
  })}
  ${
    registers.length === 0
      ? nothing
      : html`
        <h4 class="ds-heading" data-size="2xs">${page.say('page.start.asks')}</h4>
        <ul class="ds-list">
          ${registers.map(({ says, laws }) => html`<li>${says}${laws.length === 0 ? nothing : html` <span class="small subtle">${laws.join(', ')}</span>`}</li>`)}
        </ul>
      `
  }
`;

const showStep = (page: Page, { title, what, body, answer, says, rules, due, opens }: Step): TemplateResult => html`
  <details class="ds-details" data-color="neutral">
    <summary>
      ${statusIcon(shapes[answer])}
      <div>
        <h5>${title}</h5>
        <p class="small subtle">${says}</p>
      </div>
    </summary>
    <div class="opened">
      <p>${what}</p>
      <p class="small subtle">${body.name}</p>
      ${opens ? dayMark(opens) : nothing}
      ${due ? dayMark(due) : nothing}
      ${rulesList({ page, rules, heading: page.say(answer === 'no' ? 'page.timeline.whyNot' : 'page.timeline.why'), level: 6 })}
    </div>
  </details>
`;
