import { html, nothing, type TemplateResult } from 'lit';
import type { Offer } from '../../api/shapes/offer.js';
import { createActKey } from './act-key.js';
import { dropDraft, keepDraft, keptDraft } from './draft.js';
import { errorSummary, type FieldError } from './error-summary.js';
import { Failure, type Fault } from './failure.js';
import { failureAlert } from './failure-alert.js';
import type { Page } from './open-page.js';
import { lacking, readWanted } from './read-wanted.js';
import { fieldId, type Values, wantedFields } from './wanted-fields.js';

interface Wanted {
  page: Page;
  offer: Offer;
  /** Begins every id of the form. */
  prefix: string;
  redraw: () => void;
  /** It was done: what the API answered. */
  done: (answer: unknown) => void;
  /** The one filled button in view; any other is outlined. */
  isFirst: boolean;
  /** Puts the form aside. Left out where it always stands open. */
  cancel?: (() => void) | undefined;
  /** What has been typed, where it outlives the form. */
  values?: Values;
  /** The act under which it is kept while one signs in again, where that is not the offer's own. */
  draft?: string;
  /** The words on the button, where they are not the offer's own. */
  button?: string;
  /** Fields of the caller's own, above those that the offer wants, and what they lack. */
  above?: () => TemplateResult;
  check?: () => readonly FieldError[];
  /** Stands in the row with the button. */
  beside?: () => TemplateResult;
  /** What can be done about a failure, under the words that tell it. */
  remedy?: (failure: Failure) => TemplateResult | typeof nothing;
}

/** An offer as a form: what it wants, what is missing, what went wrong, and its button. Nothing typed is lost. */
export interface OfferForm {
  view(): TemplateResult;
  submit(): void;
  /** It was tried, and did not go through. */
  hasFailed(): boolean;
  /** The same act as a newer picture has it: in another language, or no longer the first. */
  renew(now: Pick<Wanted, 'offer' | 'isFirst'>): void;
}

/** Names one act among all that a page offers. */
export const actOf = ({ to, content, wants }: Offer): string =>
  [to, JSON.stringify(content), ...wants.map((it) => it.name)].join(' ');

export function createOfferForm(wanted: Wanted): OfferForm {
  const { page, prefix, redraw, done, cancel } = wanted;
  let { offer, isFirst } = wanted;
  const keyFor = createActKey();
  const values: Values = Object.assign(wanted.values ?? {}, keptDraft(wanted.draft ?? actOf(offer)));
  let errors: FieldError[] = [];
  let failure: Failure | undefined;
  let isSending = false;

  async function submit(): Promise<void> {
    if (isSending) return;
    const read = readWanted(offer.wants, values, prefix, page.say);
    errors = [...(wanted.check?.() ?? []), ...read.errors];
    failure = undefined;
    isSending = errors.length === 0;
    redraw();
    if (isSending) await send({ ...offer.content, ...read.content });
  }

  async function send(content: Record<string, unknown>): Promise<void> {
    try {
      const leaving = () => keepDraft({ act: wanted.draft ?? actOf(offer), values });
      const answer = await page.api.send(offer.to, content, keyFor(offer.to, content), { leaving });
      dropDraft();
      isSending = false;
      done(answer);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      isSending = false;
      failure = error;
      errors = faultsOf(error);
      redraw();
    }
  }

  const faultsOf = ({ errors: faults }: Failure): FieldError[] =>
    offer.wants.flatMap((it) => {
      const fault = faults.find(({ pointer }) => pointer === `/${it.name}`);
      return fault ? [{ field: fieldId(prefix, it.name), says: faultSays(fault, it) }] : [];
    });

  const faultSays = ({ reason }: Fault, it: Offer['wants'][number]): string =>
    reason === undefined ? lacking(it, page.say) : page.say(`page.common.refused.${reason}`);

  const changed = (name: string, value: string) => {
    values[name] = value;
  };

  const view = (): TemplateResult => {
    const { say } = page;
    return html`
      <form
        class="offer-form" novalidate
        @submit=${(event: Event) => {
          event.preventDefault();
          void submit();
        }}
      >
        ${errorSummary(errors, say)}
        ${failure && errors.length === 0 ? failureAlert({ failure, say, what: say('page.common.failure.act') }) : nothing}
        ${failure ? (wanted.remedy?.(failure) ?? nothing) : nothing}
        ${wanted.above?.() ?? nothing}
        ${wantedFields({ wants: offer.wants, values, errors, say, prefix, changed })}
        ${offer.follows === undefined ? nothing : html`<p class="subtle">${offer.follows}</p>`}
        ${offer.second ? html`<p class="subtle">${say('page.common.second')}</p>` : nothing}
        <div class="buttons">
          <button class="ds-button" data-color=${isFirst ? 'accent' : 'neutral'} data-variant=${isFirst ? 'primary' : 'secondary'} type="submit" aria-busy=${isSending ? 'true' : nothing}>
            ${isSending ? say('page.common.state.working') : failure?.isPassing ? say('page.common.tryAgain') : (wanted.button ?? offer.says)}
          </button>
          ${wanted.beside?.() ?? nothing}
          ${cancel ? html`<button class="ds-button" data-variant="tertiary" type="button" @click=${cancel}>${say('page.common.cancel')}</button>` : nothing}
        </div>
      </form>
    `;
  };

  return {
    view,
    submit: () => void submit(),
    hasFailed: () => failure !== undefined,
    renew(now) {
      ({ offer, isFirst } = now);
    },
  };
}
