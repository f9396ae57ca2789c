import { html, nothing, type TemplateResult } from 'lit';
import type { Failure } from './failure.js';
import type { Say } from './texts.js';

interface Shown {
  failure: Failure;
  say: Say;
  /** What was tried, as a whole sentence: "Vi fikk ikke sendt søknaden." */
  what: string;
  /** Tries the same again, under the same key. Left out where trying again cannot help. */
  again?: (() => void) | undefined;
}

/** What happened, that nothing is lost, and what to do next, with the reference that finds it. */
export function failureAlert({ failure, say, what, again }: Shown): TemplateResult {
  const { reference } = failure;
  return html`
    <div class="ds-alert" data-color="danger" role="alert">
      <h2 class="ds-heading" data-size="2xs">${what}</h2>
      <p>${failureSays(failure, say)}</p>
      ${reference === undefined ? nothing : html`<p>${say('page.common.failure.reference', { reference })}</p>`}
    </div>
    ${again && html`<button type="button" class="ds-button" data-variant="secondary" @click=${again}>${say('page.common.tryAgain')}</button>`}
  `;
}

/** Each has a sentence under `page.common.failure`; what is not known here is our own fault. */
const reasons = {
  unreachable: 'unreachable',
  away: 'away',
  'too-many': 'tooMany',
  'not-found': 'notFound',
  'cannot-now': 'cannotNow',
  'key-reused': 'cannotNow',
  'task-taken': 'taken',
  'needs-another': 'needsAnother',
  'for-others': 'forOthers',
  'already-followed': 'alreadyFollowed',
  'against-the-rules': 'rules',
  malformed: 'rules',
  'wrong-origin': 'forbidden',
  'insufficient-scope': 'forbidden',
} as const satisfies Record<string, string>;

export const failureSays = ({ kind }: Failure, say: Say): string =>
  say(`page.common.failure.${Object.hasOwn(reasons, kind) ? reasons[kind as keyof typeof reasons] : 'unexpected'}`);
