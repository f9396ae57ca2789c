import '@digdir/designsystemet-web/ds-field';
import { html, nothing, type TemplateResult } from 'lit';
import { goToHeading } from '../../shared/go-to-heading.js';
import type { Desk } from '../desk.js';

/** Finds the tasks about one person. The number goes in the content of a request, never in an address, and is not kept. */
export const personSearch = (desk: Desk): TemplateResult => {
  const { say } = desk.page;
  return html`
    <form class="person-search" role="search" novalidate autocomplete="off" @submit=${(event: SubmitEvent) => void search(desk, event)}>
      <ds-field class="ds-field">
        <label class="ds-label small" for="person-number">${say('page.desk.search.label')}</label>
        <div class="person-search-row">
          <input
            class="ds-input" id="person-number" name="number" type="text" inputmode="numeric" size="11" maxlength="12"
            autocomplete="off" spellcheck="false"
          >
          <button class="ds-button" data-variant="secondary" data-color="neutral" type="submit">${say('page.desk.search.button')}</button>
        </div>
        ${desk.queue.isMisread ? html`<p class="ds-validation-message" data-field="validation">${say('page.desk.search.fault')}</p>` : nothing}
      </ds-field>
    </form>
  `;
};

async function search({ queue, page: { main } }: Desk, event: SubmitEvent): Promise<void> {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const input = form.elements.namedItem('number') as HTMLInputElement;
  await queue.find(input.value);
  if (queue.isMisread) return input.focus();
  form.reset();
  goToHeading(main, '#found');
}
