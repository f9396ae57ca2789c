import { html, nothing, type TemplateResult } from 'lit';
import type { TaskShown } from '../../../api/shapes/desk.js';
import type { Say } from '../../shared/texts.js';

/** What one caseworker has proposed, and whose turn it is. */
export const proposalView = ({ proposal }: TaskShown, say: Say): TemplateResult | typeof nothing =>
  proposal
    ? html`
      <div class="proposal">
        <h2 class="ds-heading" data-size="2xs">${say('page.desk.proposal.heading')}</h2>
        <p>${proposal.says}</p>
        <p class="subtle">${say(proposal.by === 'you' ? 'page.desk.proposal.yours' : 'page.desk.proposal.anothers')}</p>
      </div>
    `
    : nothing;
