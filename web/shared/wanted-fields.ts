import '@digdir/designsystemet-web/ds-field';
import '@digdir/designsystemet-web/fieldset';
import { html, nothing, type TemplateResult } from 'lit';
import type { Offer } from '../../api/shapes/offer.js';
import type { FieldError } from './error-summary.js';
import { labelOf } from './label-of.js';
import type { Say } from './texts.js';

type Wanted = Offer['wants'][number];
/** What has been typed or chosen, by the field's name. */
export type Values = Record<string, string>;

interface Fields {
  wants: readonly Wanted[];
  values: Values;
  errors: readonly FieldError[];
  say: Say;
  /** Begins every field's id, so that two forms may stand on one page. */
  prefix: string;
  changed: (name: string, value: string) => void;
}

export const fieldId = (prefix: string, name: string): string => `${prefix}-${name}`;

/** A field for each thing that an act wants. Nothing is chosen beforehand. */
export const wantedFields = (fields: Fields): TemplateResult[] => fields.wants.map((wanted) => field(fields, wanted));

function field(fields: Fields, wanted: Wanted): TemplateResult {
  const options = optionsOf(wanted, fields.say);
  return options ? choices(fields, wanted, options) : typed(fields, wanted);
}

const optionsOf = ({ as, options }: Wanted, say: Say): readonly { value: string; says: string }[] | undefined =>
  as === 'yesNo'
    ? [
        { value: 'yes', says: say('page.common.yes') },
        { value: 'no', says: say('page.common.no') },
      ]
    : options;

function choices(
  { values, errors, prefix, changed }: Fields,
  { name, says }: Wanted,
  options: readonly { value: string; says: string }[],
): TemplateResult {
  const id = fieldId(prefix, name);
  return html`
    <fieldset class="ds-fieldset">
      <legend class="ds-label">${labelOf(says).label}</legend>
      ${hintOf(says)}
      ${options.map(
        ({ value, says }, at) => html`
          <ds-field class="ds-field">
            <input
              class="ds-input" type="radio" name=${id} value=${value}
              id=${at === 0 ? id : `${id}-${at}`}
              .checked=${values[name] === value}
              @change=${() => changed(name, value)}
            >
            <label class="ds-label" data-weight="regular" for=${at === 0 ? id : `${id}-${at}`}>${says}</label>
          </ds-field>
        `,
      )}
      ${fault(errors, id)}
    </fieldset>
  `;
}

function typed({ values, errors, prefix, changed }: Fields, { name, says, as }: Wanted): TemplateResult {
  const id = fieldId(prefix, name);
  const heard = ({ target }: Event) => changed(name, (target as HTMLInputElement).value);
  const value = values[name] ?? '';
  return html`
    <ds-field class="ds-field">
      <label class="ds-label" for=${id}>${labelOf(says).label}</label>
      ${hintOf(says)}
      ${
        as === 'text'
          ? html`<textarea class="ds-input" id=${id} rows="3" .value=${value} @input=${heard}></textarea>`
          : html`<input
              class="ds-input" id=${id} data-as=${as}
              type=${as === 'date' ? 'date' : 'text'}
              inputmode=${as === 'number' ? 'decimal' : as === 'digits' ? 'numeric' : nothing}
              autocomplete=${as === 'digits' ? 'off' : nothing}
              .value=${value} @input=${heard}
            >`
      }
      ${fault(errors, id)}
    </ds-field>
  `;
}

function hintOf(says: string): TemplateResult | typeof nothing {
  const { hint } = labelOf(says);
  return hint === undefined ? nothing : html`<p data-field="description">${hint}</p>`;
}

function fault(errors: readonly FieldError[], id: string): TemplateResult | typeof nothing {
  const found = errors.find((it) => it.field === id);
  return found ? html`<p class="ds-validation-message" data-field="validation">${found.says}</p>` : nothing;
}
