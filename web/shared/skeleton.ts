import { html, type TemplateResult } from 'lit';
import type { Say } from './texts.js';

const wait = 300;

/** Shows a skeleton only when the work takes longer than 300 ms; gives what the work gave. */
export async function withSkeleton<T>(show: () => void, work: Promise<T>): Promise<T> {
  const timer = window.setTimeout(show, wait);
  return work.finally(() => window.clearTimeout(timer));
}

const shades = html`
  <div class="ds-skeleton" data-width="wide"></div>
  <div class="ds-skeleton" data-width="half"></div>
  <div class="ds-skeleton" data-height="tall"></div>
  <div class="ds-skeleton" data-height="tall"></div>
`;

/** Grey where words will be; `key` says to those who cannot see it what is being fetched. */
export const skeleton = (say: Say, key: string): TemplateResult => html`
  <div class="loading" aria-busy="true">
    <p class="ds-sr-only">${say(key)}</p>
    ${shades}
  </div>
`;

/** The same for a whole page, which has a heading even while it is fetched. */
export const pageSkeleton = (say: Say, key: string): TemplateResult => html`
  <div class="page">
    <h1 class="ds-sr-only">${say(key)}</h1>
    <div class="loading" aria-busy="true">${shades}</div>
  </div>
`;
