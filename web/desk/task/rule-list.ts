import { html, nothing, type TemplateResult } from 'lit';
import type { TaskShown } from '../../../api/shapes/desk.js';
import { statusIcon } from '../../shared/icon.js';
import type { Page } from '../../shared/open-page.js';
import { shortDay } from '../short-day.js';

type Rule = TaskShown['rules'][number];

const order = ['unknown', 'no', 'yes', 'notAssessed'] as const satisfies readonly Rule['answer'][];

/** Rule for rule: what cannot be decided first and larger, the rest a line each. */
export const ruleList = ({ rules }: TaskShown, page: Page): TemplateResult | typeof nothing =>
  rules.length === 0
    ? nothing
    : html`
      <section aria-labelledby="rules-heading">
        <h2 class="ds-heading" data-size="xs" id="rules-heading">${page.say('page.desk.rules.heading')}</h2>
        <ul class="rules">
          ${order.flatMap((answer) => rules.filter((it) => it.answer === answer)).map((it) => line(it, page))}
        </ul>
      </section>
    `;

const line = ({ says, answer, sources, law }: Rule, { say, language }: Page): TemplateResult => html`
  <li data-answer=${answer}>
    ${statusIcon(shapes[answer])}
    <span class="rule-says">${says}</span>
    <span class="rule-answer">${say(`page.desk.rules.${answer}`)}</span>
    <span class="rule-sources subtle">
      ${sources.map(({ name, asOf }) => html`<span>${name}, ${shortDay(asOf, language)}</span>`)}
    </span>
    <span class="rule-law">
      ${law?.href === undefined ? (law?.says ?? nothing) : html`<a class="ds-link" href=${law.href}>${law.says}</a>`}
    </span>
  </li>
`;

const shapes = { yes: 'done', no: 'refused', unknown: 'unknown', notAssessed: 'waiting' } as const;
