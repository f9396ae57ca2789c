import type { TemplateResult } from 'lit';
import type { Failure } from '../../shared/failure.js';
import { createOfferForm, type OfferForm } from '../../shared/offer-form.js';
import type { Page } from '../../shared/open-page.js';
import type { Values } from '../../shared/wanted-fields.js';
import { type Act, kindOf } from './acts-of.js';

interface Wanted {
  page: Page;
  act: Act;
  /** What has been typed: it outlives the form. */
  values: Values;
  redraw: () => void;
  done: () => void;
  putAside: () => void;
  remedy: (failure: Failure) => TemplateResult;
}

/** An act that has been chosen, but not done. */
export interface ActInHand {
  readonly act: Act;
  readonly values: Values;
  readonly form: OfferForm;
}

const harmless = new Set(['claim', 'release', 'resume', 'errand.retried']);

/** What wants nothing, and can be done again or undone, is done when it is chosen. */
export const asksFirst = (act: Act): boolean =>
  act.wants.length > 0 || (act.follows !== undefined && !harmless.has(kindOf(act)));

export const createActInHand = ({ act, putAside, ...on }: Wanted): ActInHand => ({
  act,
  values: on.values,
  form: createOfferForm({ ...on, offer: act, prefix: 'act', isFirst: act.first === true, cancel: putAside }),
});
