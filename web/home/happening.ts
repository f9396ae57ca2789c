import { html, nothing, type TemplateResult } from 'lit';
import type { Offer } from '../../api/shapes/offer.js';
import type { PreviewShown } from '../../api/shapes/preview-shown.js';
import { hasDraft } from '../shared/draft.js';
import type { Failure } from '../shared/failure.js';
import { goToHeading } from '../shared/go-to-heading.js';
import { actOf, createOfferForm, type OfferForm } from '../shared/offer-form.js';
import type { Page } from '../shared/open-page.js';
import { readWanted } from '../shared/read-wanted.js';
import type { Values } from '../shared/wanted-fields.js';
import { createPreview, type Preview } from './preview.js';

interface Wanted {
  page: Page;
  redraw: () => void;
  lifeEvent: string;
  kind: string;
}

/** One way in which a life event begins: looked at first where that can be, then started. */
export interface Happening {
  title(): string;
  view(): TemplateResult;
  renew(offers: readonly Offer[]): void;
  hasDraft(): boolean;
}

/** What a preview was of, and what was said to see it. */
interface Looked {
  preview: Preview;
  offer: Offer;
  values: Values;
}

export function createHappening({ page, redraw, lifeEvent, kind }: Wanted): Happening {
  const prefix = `begin-${lifeEvent}-${kind.replaceAll('.', '-')}`;
  const values: Values = {};
  let look: Offer | undefined;
  let start: Offer | undefined;
  let looking: OfferForm | undefined;
  let starting: OfferForm | undefined;
  let looked: Looked | undefined;

  /** What was typed is kept under one name, whichever of the two forms it was typed in. */
  const draft = (): string => actOf((look ?? start)!);

  const common = () => ({ ...{ page, redraw, values, draft: draft() }, isFirst: true });

  function lookForm(offer: Offer): OfferForm {
    const inLanguage = { ...offer, to: `${offer.to}?language=${page.language}` };
    looking ??= createOfferForm({
      ...common(),
      offer: inLanguage,
      prefix: `${prefix}-look`,
      done: (answer) => show(offer, answer as PreviewShown),
    });
    looking.renew({ offer: inLanguage, isFirst: !looked });
    return looking;
  }

  function startForm(offer: Offer): OfferForm {
    starting ??= createOfferForm({
      ...common(),
      offer,
      prefix: `${prefix}-start`,
      remedy: (failure) => followed(page, failure),
      done: (answer) => follow(answer as { journey: string }),
    });
    starting.renew({ offer, isFirst: true });
    return starting;
  }

  function show(offer: Offer, shown: PreviewShown): void {
    const { content } = readWanted(offer.wants, values, '', page.say);
    const preview = createPreview({ page, redraw, shown, to: offer.to, content: { ...offer.content, ...content } });
    looked = { preview, offer, values: { ...values } };
    redraw();
    goToHeading(page.main, '#preview');
  }

  const panel = (form: OfferForm): TemplateResult => html`<div class="panel">${form.view()}</div>`;

  return {
    title: () => {
      const first = look ?? start;
      return first?.wants[0]?.says ?? first?.says ?? '';
    },
    renew(offers) {
      look = offers.find((it) => !isStart(it));
      start = offers.find(isStart);
    },
    hasDraft: () => (look ?? start) !== undefined && hasDraft(draft()),
    view: () => html`
      ${look ? panel(lookForm(look)) : nothing}
      ${looked?.preview.view() ?? nothing}
      ${start && mayStart(look, looked) ? panel(startForm(looked ? lacking(start, looked, page) : start)) : nothing}
    `,
  };
}

const isStart = ({ act }: Offer): boolean => act === 'life-event.declared';

/** What can be looked at is started after it, and by the one whose word begins it: the first of the roles one may have. */
const mayStart = (look: Offer | undefined, looked: Looked | undefined): boolean =>
  look === undefined || (looked !== undefined && isDeclarer(looked));

function isDeclarer({ offer, values }: Looked): boolean {
  const roles = offer.wants.find(({ name }) => name === 'as')?.options;
  return roles === undefined || roles[0]?.value === values.as;
}

/** What has been said to look at it is not asked again. */
function lacking(start: Offer, { offer, values }: Looked, { say }: Page): Offer {
  const isSaid = (it: Offer['wants'][number]): boolean => offer.wants.some(({ name }) => name === it.name);
  const { content } = readWanted(start.wants.filter(isSaid), values, '', say);
  return {
    ...start,
    content: { ...start.content, ...(content as Offer['content']) },
    wants: start.wants.filter((it) => !isSaid(it)),
  };
}

const follow = ({ journey }: { journey: string }): void => location.assign(`/timeline/${journey}`);

/** It is followed already: the way to it. */
function followed({ say }: Page, { kind, location }: Failure): TemplateResult | typeof nothing {
  const [, journey] = /^\/journeys\/([\w-]+)$/.exec(location ?? '') ?? [];
  if (kind !== 'already-followed' || journey === undefined) return nothing;
  return html`<p><a class="ds-link" href="/timeline/${journey}">${say('page.start.see')}</a></p>`;
}
