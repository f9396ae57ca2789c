import { html, nothing, type TemplateResult } from 'lit';
import type { RuleShown } from '../../api/shapes/rule-shown.js';
import type { Status } from '../../api/shapes/status.js';
import { statusIcon } from './icon.js';
import { lawLink } from './law-link.js';
import type { Page } from './open-page.js';
import { sayDay } from './say-day.js';

const answers = {
  yes: ['granted', 'met'],
  no: ['notRelevant', 'unmet'],
  unknown: ['unknown', 'unknown'],
  notAssessed: ['unknown', 'notAssessed'],
} as const satisfies Record<RuleShown['answer'], readonly [Status['word'], string]>;

interface Shown {
  page: Page;
  rules: readonly RuleShown[];
  heading: string;
  mood?: 'grief' | undefined;
  /** The heading's; 4 where it is not said. */
  level?: 4 | 6;
}

/** Why something applies, or does not: a line a rule, and beneath it where that is known from and which law says so. */
export const rulesList = ({ page, rules, heading, mood, level = 4 }: Shown): TemplateResult | typeof nothing =>
  rules.length === 0
    ? nothing
    : html`
      <div class="part">
        ${level === 4 ? html`<h4>${heading}</h4>` : html`<h6>${heading}</h6>`}
        <ul class="rules">${rules.map((rule) => ruleLine(page, rule, mood))}</ul>
      </div>
    `;

function ruleLine(page: Page, rule: RuleShown, mood: Shown['mood']): TemplateResult {
  const [shape, word] = answers[rule.answer];
  const beneath = [...sources(rule, page), lawLink(rule.law)].filter((it) => it !== undefined);
  return html`
    <li>
      ${statusIcon(shape, mood)}
      <div>
        <p><span class="ds-sr-only">${page.say(`page.timeline.${word}`)} </span>${rule.says}</p>
        ${beneath.length === 0 ? nothing : html`<p class="small subtle">${beneath.map((it, at) => html`${at === 0 ? '' : ' · '}${it}`)}</p>`}
      </div>
    </li>
  `;
}

const sources = ({ sources }: RuleShown, { say, language }: Page): string[] =>
  sources.map(({ name, asOf }) => say('page.timeline.source', { name, date: sayDay(asOf, language) }));
