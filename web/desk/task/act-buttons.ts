import { html, nothing, type TemplateResult } from 'lit';
import type { TaskShown } from '../../../api/shapes/desk.js';
import { mark } from '../../shared/icon.js';
import type { Desk } from '../desk.js';
import { type Act, kindOf, ownActs } from './acts-of.js';

/** These stand in the row, in this order; all others are behind "more". */
const inRow = ['claim', 'resume', 'errand.retried', 'hold'];

const placeOf = (act: Act): number => inRow.indexOf(kindOf(act));

/** The task's acts as buttons: at most one of them filled, and none where an answer is asked for. */
export function actButtons(desk: Desk, task: TaskShown): TemplateResult {
  const own = ownActs(task);
  const chosen = own.filter((act) => act.first || placeOf(act) >= 0).sort((a, b) => placeOf(a) - placeOf(b));
  const rest = own.filter((act) => !chosen.includes(act));
  const row = rest.length === 1 ? [...chosen, ...rest] : chosen;
  return html`
    ${row.map((act, at) => (act === desk.open.act?.act ? nothing : button(desk, act, at)))}
    ${rest.length > 1 ? more(desk, rest) : nothing}
  `;
}

function button({ open }: Desk, act: Act, at: number): TemplateResult {
  const isFilled = at === 0 && !open.answer && (act.first === true || placeOf(act) >= 0);
  const isQuiet = at > 0 && kindOf(act) !== 'errand.retried';
  const id = `do-${at + 1}`;
  return html`
    <button
      type="button" class="ds-button" data-color=${isFilled ? 'accent' : 'neutral'} id=${id}
      data-variant=${isFilled ? 'primary' : isQuiet ? 'tertiary' : 'secondary'}
      aria-busy=${open.sending === act ? 'true' : nothing} @click=${() => open.take(act, id)}
    >${act.says}</button>
  `;
}

const more = ({ open, page: { say } }: Desk, acts: readonly Act[]): TemplateResult => html`
  <button type="button" class="ds-button" data-variant="tertiary" data-color="neutral" id="more" popovertarget="more-acts">
    ${say('page.desk.acts.more')}${mark('down')}
  </button>
  <div id="more-acts" class="ds-dropdown" popover data-color="neutral">
    <ul>
      ${acts.map(
        (act) => html`
          <li>
            <button
              type="button" class="ds-button" data-variant="tertiary"
              popovertarget="more-acts" popovertargetaction="hide" @click=${() => open.take(act, 'more')}
            >${act.says}</button>
          </li>
        `,
      )}
    </ul>
  </div>
`;
