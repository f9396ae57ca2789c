import { html, type TemplateResult } from 'lit';
import type { RuleShown } from '../../api/shapes/rule-shown.js';

/** The paragraph that says so, as a link where it is published. */
export function lawLink(law: RuleShown['law']): TemplateResult | undefined {
  if (law === undefined) return undefined;
  const says = paragraphsKept(law.says);
  return law.href === undefined
    ? says
    : html`<a class="ds-link quiet-link" href=${law.href} rel="noreferrer">${says}</a>`;
}

/** A paragraph is never parted from its sign, nor broken at its hyphen. */
const paragraphsKept = (says: string): TemplateResult =>
  html`${says.split(/(§+ \S+)/).map((it, at) => (at % 2 === 0 ? it : html`<span class="nowrap">${it}</span>`))}`;
