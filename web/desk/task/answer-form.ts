import { html, nothing, type TemplateResult } from 'lit';
import type { TaskShown } from '../../../api/shapes/desk.js';
import type { Offer } from '../../../api/shapes/offer.js';
import { dropDraft, hasDraft } from '../../shared/draft.js';
import type { FieldError } from '../../shared/error-summary.js';
import type { Failure } from '../../shared/failure.js';
import { labelOf } from '../../shared/label-of.js';
import { actOf, createOfferForm, type OfferForm } from '../../shared/offer-form.js';
import type { Page } from '../../shared/open-page.js';
import type { Values } from '../../shared/wanted-fields.js';

interface Wanted {
  page: Page;
  question: TaskShown['question'];
  /** What has been typed and chosen: it outlives the form. */
  values: Values;
  redraw: () => void;
  done: (answer: Offer) => void;
  beside: () => TemplateResult;
  remedy: (failure: Failure) => TemplateResult;
}

/** The answers to a task's question as radios, and under them what the chosen one wants. */
export interface AnswerForm {
  view(): TemplateResult;
}

const chosenName = 'answer';

export function createAnswerForm({ page, question, values, redraw, done, beside, remedy }: Wanted): AnswerForm {
  const { label: heading, hint } = labelOf(question.says);
  let errors: FieldError[] = [];

  function chosen(): Offer | undefined {
    return question.answers.find(({ says }) => says === values[chosenName]);
  }

  function check(): FieldError[] {
    errors = chosen() ? [] : [{ field: answerId(0), says: page.say('page.desk.answer.choose') }];
    return errors;
  }

  function formFor({ follows: _, ...offer }: Offer): OfferForm {
    const on = { page, offer, values, redraw, check, beside, remedy, above: radios, isFirst: true, prefix: 'answer' };
    return createOfferForm({ ...on, button: page.say('page.desk.answer.save'), done: () => done(chosen() ?? offer) });
  }

  function choose(answer: Offer): void {
    values[chosenName] = answer.says;
    errors = [];
    form = formFor(answer);
    redraw();
  }

  const radios = (): TemplateResult => html`
    <fieldset class="ds-fieldset">
      <legend><h2 class="ds-heading" data-size="xs" id="act-heading">${heading}</h2></legend>
      ${hint === undefined ? nothing : html`<p data-field="description">${hint}</p>`}
      ${question.answers.map(radio)}
      ${errors.map(({ says }) => html`<p class="ds-validation-message" data-field="validation">${says}</p>`)}
    </fieldset>
  `;

  const radio = (answer: Offer, at: number): TemplateResult => html`
    <ds-field class="ds-field">
      <input
        class="ds-input" type="radio" name="answer" id=${answerId(at)} value=${at}
        .checked=${values[chosenName] === answer.says} @change=${() => choose(answer)}
      >
      <label class="ds-label" for=${answerId(at)}>${answer.says}</label>
      <p data-field="description">${answer.follows ?? ''}</p>
    </ds-field>
  `;

  let form = formFor(chosen() ?? question.answers.find((it) => hasDraft(actOf(it))) ?? (question.answers[0] as Offer));
  dropDraft();
  return { view: () => form.view() };
}

const answerId = (at: number): string => `answer-${at + 1}`;
