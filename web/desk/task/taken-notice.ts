import { html, nothing, type TemplateResult } from 'lit';
import type { TaskShown } from '../../../api/shapes/desk.js';
import { mark } from '../../shared/icon.js';
import type { Say } from '../../shared/texts.js';
import { isAnothers } from './acts-of.js';

/** By whom and when it was taken, where its acts are not the viewer's; or that it is closed. */
export function takenNotice(task: TaskShown, say: Say): TemplateResult | typeof nothing {
  if (task.closed) return notice(mark('lock'), say('page.desk.closed.heading'), say('page.desk.closed.lead'));
  if (!isAnothers(task)) return nothing;
  return notice(mark('person'), task.claim.says, say('page.desk.taken'));
}

const notice = (icon: TemplateResult, heading: string, lead: string): TemplateResult => html`
  <div class="notice">
    ${icon}
    <div>
      <h2 class="ds-heading" data-size="xs" id="act-heading">${heading}</h2>
      <p class="subtle">${lead}</p>
    </div>
  </div>
`;
