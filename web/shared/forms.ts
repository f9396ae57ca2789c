import type { TemplateResult } from 'lit';
import type { Offer } from '../../api/shapes/offer.js';
import { dropDraft, hasDraft } from './draft.js';
import { actOf, createOfferForm, type OfferForm } from './offer-form.js';
import type { Page } from './open-page.js';

interface Of {
  offer: Offer;
  /** The errand it belongs to; none where it is the journey's. */
  errand?: string | undefined;
  isFirst: boolean;
  /** It stands open from the beginning, and cannot be put aside. */
  stands?: boolean;
  /** Stands in the row with the button. */
  beside?: () => TemplateResult;
}

/** The forms of a page's offers: each is made once, so that what is typed outlives a new picture. */
export interface Forms {
  of(it: Of): OfferForm;
  isOpen(offer: Offer): boolean;
  open(offer: Offer): void;
}

interface On {
  page: Page;
  redraw: () => void;
  done: (errand: string | undefined, offer: Offer, answer: unknown) => void;
}

export function createForms({ page, redraw, done }: On): Forms {
  const forms = new Map<string, OfferForm>();
  const opened = new Set<string>();

  function put(offer: Offer, isOpen: boolean): void {
    if (isOpen) opened.add(actOf(offer));
    else opened.delete(actOf(offer));
    if (!isOpen && hasDraft(actOf(offer))) dropDraft();
    redraw();
  }

  function create({ offer, errand, isFirst, stands, beside }: Of): OfferForm {
    return createOfferForm({
      ...{ page, offer, isFirst, redraw },
      ...(beside && { beside }),
      prefix: `${errand ?? 'journey'}-${Object.values(offer.content).join('-').replace(/\W/g, '-')}`,
      done(answer) {
        forms.delete(actOf(offer));
        opened.delete(actOf(offer));
        done(errand, offer, answer);
      },
      cancel: stands ? undefined : () => put(offer, false),
    });
  }

  return {
    of(it) {
      const key = actOf(it.offer);
      const form = forms.get(key) ?? create(it);
      form.renew(it);
      forms.set(key, form);
      return form;
    },
    isOpen: (offer) => opened.has(actOf(offer)) || hasDraft(actOf(offer)),
    open: (offer) => put(offer, true),
  };
}
