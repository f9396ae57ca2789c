import { html, nothing, type TemplateResult } from 'lit';
import type { PreviewShown } from '../../api/shapes/preview-shown.js';
import { createActKey } from '../shared/act-key.js';
import { Failure } from '../shared/failure.js';
import { failureAlert } from '../shared/failure-alert.js';
import { folded } from '../shared/folded-rows.js';
import { goToHeading } from '../shared/go-to-heading.js';
import type { Page } from '../shared/open-page.js';
import { readWanted } from '../shared/read-wanted.js';
import { type Values, wantedFields } from '../shared/wanted-fields.js';
import { showSteps } from './show-steps.js';

interface Wanted {
  page: Page;
  redraw: () => void;
  shown: PreviewShown;
  /** Where one looks, and what was said so far. */
  to: string;
  content: Record<string, unknown>;
}

/** More questions than these are folded. */
const most = 6;

export interface Preview {
  view(): TemplateResult;
}

/** What would follow, and questions whose answers would settle more of it. Each may be left open. */
export function createPreview({ page, redraw, to, content, ...first }: Wanted): Preview {
  const keyFor = createActKey();
  const values: Values = {};
  let { shown } = first;
  let failure: Failure | undefined;

  async function lookAgain(): Promise<void> {
    const answered = shown.questions.map((it) => it.wants).filter((it) => values[it.name]);
    const { content: told } = readWanted(answered, values, 'told', page.say);
    try {
      const asked = { ...content, told: { ...(content.told as object | undefined), ...told } };
      const address = `${to}?language=${page.language}`;
      shown = await page.api.send<PreviewShown>(address, asked, keyFor(address, asked));
      content = asked;
      failure = undefined;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      failure = error;
    }
    redraw();
    if (!failure) goToHeading(page.main, '#preview');
  }

  const questions = (): TemplateResult | typeof nothing => {
    const { say } = page;
    if (shown.questions.length === 0) return nothing;
    const changed = (name: string, value: string) => {
      values[name] = value;
    };
    const asked = shown.questions.map((it) => it.wants);
    const first = asked.length > most ? most - 2 : asked.length;
    const fields = (wants: typeof asked) => wantedFields({ wants, values, errors: [], say, prefix: 'told', changed });
    return html`
      <form
        class="offer-form" novalidate
        @submit=${(event: Event) => {
          event.preventDefault();
          void lookAgain();
        }}
      >
        <h4 class="ds-heading" data-size="2xs">${say('page.start.questions')}</h4>
        ${failure ? failureAlert({ failure, say, what: say('page.common.failure.act') }) : nothing}
        ${fields(asked.slice(0, first))}
        ${asked.length > first ? folded(say, asked.length - first, html`<div class="offer-form">${fields(asked.slice(first))}</div>`) : nothing}
        <div class="buttons"><button class="ds-button" data-color="neutral" data-variant="secondary" type="submit">${say('page.start.lookAgain')}</button></div>
      </form>
    `;
  };

  return {
    view: () => html`
      <div class="preview">
        <h3 class="ds-heading" data-size="xs" id="preview">${shown.event}</h3>
        ${showSteps(page, shown)}
        ${questions()}
      </div>
    `,
  };
}
