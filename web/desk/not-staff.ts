import { html, render } from 'lit';
import type { Page } from '../shared/open-page.js';
import { signInAddress } from '../shared/sign-in.js';

/** Said to a citizen who has come here: the desk is for those who work for a body. */
export function notStaff({ say, main }: Page): void {
  document.title = `${say('page.desk.title')} – Livsferd`;
  render(
    html`
      <div class="page stack" data-width="text">
        <h1 class="ds-heading" data-size="md">${say('page.desk.notStaff.heading')}</h1>
        <p>${say('page.desk.notStaff.lead')}</p>
        <div class="buttons">
          <a class="ds-button" href=${signInAddress({ as: 'employee' })}>${say('page.desk.notStaff.signIn')}</a>
          <a class="ds-link" href="/">${say('page.desk.notStaff.own')}</a>
        </div>
      </div>
    `,
    main,
  );
}
