import { render } from 'lit';
import type { Offer } from '../../api/shapes/offer.js';
import type { Timeline } from '../../api/shapes/timeline.js';
import { fetchPage } from '../shared/fetch-page.js';
import { createForms } from '../shared/forms.js';
import { goToHeading } from '../shared/go-to-heading.js';
import { follow } from '../shared/live.js';
import { lookUntil } from '../shared/look-until.js';
import type { Page } from '../shared/open-page.js';
import { type News, newsBetween } from './news.js';
import { openErrand, openLinked } from './open-errand.js';
import { showTimeline } from './show-timeline.js';

/** Another life event was started: its own timeline is what is wanted now. */
const isStart = ({ act }: Offer): boolean => act === 'life-event.declared';
const go = (answer: unknown): void => location.assign(`/timeline/${(answer as { journey: string }).journey}`);

/** What the page knows: the picture that is shown, a newer one that waits to be asked for, and when it was last known to hold. */
export interface Seen {
  timeline: Timeline;
  waiting?: { timeline: Timeline; news: News };
  /** When the connection was lost: what is shown was right at this time. */
  staleSince?: Date;
  /** An act was received. */
  receipt?: true;
}

/** Shows a journey's timeline and keeps it true without ever moving it unasked. Gives what draws it anew, in another language. */
export function followTimeline(page: Page, journey: string): () => void {
  let seen: Seen | undefined;
  let checked = new Date();
  const forms = createForms({
    page,
    redraw: () => draw(),
    done: (errand, offer, answer) => (isStart(offer) ? go(answer) : void afterAct(errand)),
  });
  const address = () => `/journeys/${journey}/timeline?language=${page.language}`;

  async function look(): Promise<Timeline> {
    const timeline = await page.api.read<Timeline>(address());
    checked = new Date();
    return timeline;
  }

  async function begin(): Promise<void> {
    const timeline = await fetchPage(page, 'page.common.state.loading', look, () => void begin());
    if (!timeline) return;
    seen = { timeline };
    draw();
    openLinked(page.main);
    addEventListener('hashchange', () => openLinked(page.main));
    follow({
      events: `/journeys/${journey}/live`,
      changed: (version) => void hear(version),
      lost,
      back,
      look: async () => (await look()).version,
    });
  }

  async function hear(version: string): Promise<void> {
    checked = new Date();
    if (!seen || version === (seen.waiting?.timeline ?? seen.timeline).version) return;
    const timeline = await look().catch(() => undefined);
    if (timeline && timeline.version !== seen.timeline.version) wait(timeline);
  }

  /** A timeline that was still empty has nothing that could move. */
  function wait(timeline: Timeline): void {
    if (!seen) return;
    if (seen.timeline.sections.length === 0) {
      seen = { timeline };
      draw();
      page.announce(timeline.heading);
      return;
    }
    const news = newsBetween(seen.timeline, timeline, page.say);
    seen.waiting = { timeline, news };
    draw();
    page.announce(`${news.says} ${timeline.heading}`);
  }

  /** Shows what waited, now that it is asked for, and goes to what is new in it. */
  function showWaiting(): void {
    if (!seen?.waiting) return;
    const { timeline, news } = seen.waiting;
    seen = { timeline };
    draw();
    if (news.errand === undefined || !openErrand(page.main, news.errand)) goToHeading(page.main);
  }

  function lost(): void {
    if (!seen) return;
    seen.staleSince = checked;
    draw();
  }

  function back(): void {
    if (!seen) return;
    delete seen.staleSince;
    draw();
  }

  /** One's own act is shown as soon as the journey has taken it, without being asked for. */
  async function afterAct(errand: string | undefined): Promise<void> {
    const before = seen?.timeline.version;
    const timeline = await lookUntil(look, (it) => it.version !== before);
    if (!timeline) return;
    seen = { timeline, receipt: true };
    draw();
    page.announce(page.say('page.common.state.sent'));
    if (errand === undefined || !openErrand(page.main, errand)) goToHeading(page.main);
  }

  function draw(): void {
    if (seen) render(showTimeline({ page, seen, forms, show: showWaiting }), page.main);
  }

  async function inOtherLanguage(): Promise<void> {
    if (!seen) return;
    const timeline = await look().catch(() => undefined);
    if (timeline) seen = { ...(seen.staleSince && { staleSince: seen.staleSince }), timeline };
    draw();
  }

  void begin();
  return () => void inOtherLanguage();
}
