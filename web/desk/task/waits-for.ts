import { html, nothing, type TemplateResult } from 'lit';
import type { TaskShown } from '../../../api/shapes/desk.js';
import type { Say } from '../../shared/texts.js';

/** Whom a task waits for that is not the viewer's. */
export function waitsFor({ acts }: TaskShown, say: Say): TemplateResult | typeof nothing {
  const who = (['operator', 'person'] as const).find((it) => acts.some(({ may }) => may === it));
  return who === undefined ? nothing : html`<p class="notice">${say(`page.desk.waitsFor.${who}`)}</p>`;
}
