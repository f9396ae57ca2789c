import { html, type TemplateResult } from 'lit';

/** A heading of more than one sentence breaks between them first. */
export const headline = (says: string): TemplateResult =>
  html`${says.split(/(?<=\p{L}[.?]) (?=\p{Lu})/u).map((it, at) => html`${at === 0 ? '' : ' '}<span class="sentence">${it}</span>`)}`;
