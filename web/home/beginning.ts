import { html, nothing, type TemplateResult } from 'lit';
import type { LifeEventsListed } from '../../api/shapes/life-events-listed.js';
import type { Offer } from '../../api/shapes/offer.js';
import type { PreviewShown } from '../../api/shapes/preview-shown.js';
import type { Failure } from '../shared/failure.js';
import { goToHeading } from '../shared/go-to-heading.js';
import { actOf, createOfferForm, type OfferForm } from '../shared/offer-form.js';
import type { Page } from '../shared/open-page.js';
import { readWanted } from '../shared/read-wanted.js';
import type { Values } from '../shared/wanted-fields.js';
import { createPreview, type Preview } from './preview.js';

type LifeEvent = LifeEventsListed['lifeEvents'][number];

/** Looking at what would follow, and starting it: first one, then the other. */
export function createBeginning(page: Page, redraw: () => void) {
  const forms = new Map<string, OfferForm>();
  const values: Values = {};
  let open: string | undefined;
  let preview: Preview | undefined;
  /** What the preview was of. */
  let looked: Offer | undefined;

  function choose(offer: Offer): void {
    open = actOf(offer);
    preview = undefined;
    redraw();
    goToHeading(page.main, '#begin');
  }

  /** What has been said to look at it is not asked again. */
  const answered = (start: Offer): Offer => {
    const { content } = readWanted(start.wants, values, '', page.say);
    return { ...start, content: { ...start.content, ...(content as Offer['content']) }, wants: [] };
  };

  const formOf = (offer: Offer): OfferForm => {
    const form = forms.get(actOf(offer)) ?? createForm(offer);
    forms.set(actOf(offer), form);
    const isFirst = isStart(offer) || !preview;
    form.renew({ offer: isStart(offer) ? offer : inLanguage(offer), isFirst });
    return form;
  };

  const inLanguage = (offer: Offer): Offer => ({ ...offer, to: `${offer.to}?language=${page.language}` });

  const createForm = (offer: Offer): OfferForm =>
    createOfferForm({
      ...{ page, redraw, values },
      offer: isStart(offer) ? offer : inLanguage(offer),
      prefix: `begin-${String(offer.content.kind).replaceAll('.', '-')}-${offer.wants.length}`,
      isFirst: true,
      remedy: (failure) => followed(page, failure),
      done: (answer) => (isStart(offer) ? follow(answer as { journey: string }) : show(offer, answer as PreviewShown)),
    });

  function show(offer: Offer, shown: PreviewShown): void {
    const { content } = readWanted(offer.wants, values, '', page.say);
    preview = createPreview({ page, redraw, shown, to: offer.to, content: { ...offer.content, ...content } });
    looked = offer;
    redraw();
    goToHeading(page.main, '#preview');
  }

  return {
    view: (lifeEvents: readonly LifeEvent[]): TemplateResult => html`
      <section aria-labelledby="begin">
        <h2 class="ds-heading" data-size="sm" id="begin">${page.say('page.start.begin')}</h2>
        <p class="subtle">${page.say('page.start.beginLead')}</p>
        ${lifeEvents.map((it) => showLifeEvent(it))}
      </section>
    `,
  };

  function showLifeEvent({ title, about, offers }: LifeEvent): TemplateResult {
    const looks = offers.filter((it) => !isStart(it));
    const start = offers.find(isStart);
    const opened = looks.find((it) => actOf(it) === open);
    return html`
      <div class="life-event">
        <h3 class="ds-heading" data-size="xs">${title}</h3>
        <p>${about}</p>
        <div class="buttons">
          ${looks.map(
            (it) => html`<button
              type="button" class="ds-button" data-color="neutral" data-variant="secondary"
              aria-expanded=${it === opened ? 'true' : 'false'} @click=${() => choose(it)}
            >${it.wants[0]?.says ?? it.says}</button>`,
          )}
        </div>
        ${opened ? html`<div class="panel">${formOf(opened).view()}</div>` : nothing}
        ${preview?.view() ?? nothing}
        ${preview && start && looked && covers(looked, start) ? html`<div class="panel">${formOf(answered(start)).view()}</div>` : nothing}
      </div>
    `;
  }
}

const isStart = ({ act }: Offer): boolean => act === 'life-event.declared';

/** What starting asks for was given to look at it. */
const covers = (looked: Offer, start: Offer): boolean =>
  start.content.kind === looked.content.kind &&
  start.wants.every(({ name }) => looked.wants.some((it) => it.name === name));

const follow = ({ journey }: { journey: string }): void => location.assign(`/timeline/${journey}`);

/** It is followed already: the way to it. */
function followed({ say }: Page, { kind, location }: Failure): TemplateResult | typeof nothing {
  const [, journey] = /^\/journeys\/([\w-]+)$/.exec(location ?? '') ?? [];
  if (kind !== 'already-followed' || journey === undefined) return nothing;
  return html`<p><a class="ds-link" href="/timeline/${journey}">${say('page.start.see')}</a></p>`;
}
