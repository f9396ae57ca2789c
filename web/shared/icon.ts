import { html, svg, type TemplateResult } from 'lit';
import type { DayShown } from '../../api/shapes/day-shown.js';
import type { Status } from '../../api/shapes/status.js';

type Colour = 'neutral' | 'accent' | 'info' | 'warning' | 'success' | 'danger';
type Shape = TemplateResult<2>;

const ring = svg`<circle cx="12" cy="12" r="8.25" fill="none" stroke="currentColor" stroke-width="1.75"/>`;
const disc = svg`<circle cx="12" cy="12" r="9.25" fill="currentColor"/>`;
const bar = svg`<path d="M8 12h8" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round"/>`;
const onDisc = (d: string): Shape =>
  svg`${disc}<path d=${d} fill="none" class="hole" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`;
const ticked = onDisc('m7.75 12.25 3 3 5.5-6');
const barred = onDisc('M8 12h8');
const ringBarred = svg`${ring}${bar}`;
const halfDisc = svg`${ring}<path d="M12 5.25a6.75 6.75 0 0 1 0 13.5z" fill="currentColor"/>`;
const clock = svg`${ring}<path d="M12 7.5V12l2.75 2.75" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"/>`;
const asks = svg`<rect x="3" y="3" width="18" height="18" rx="2" fill="currentColor"/><path d="M7.5 12h8.5m-3.75-3.75L16 12l-3.75 3.75" fill="none" class="hole" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`;
const paused = svg`<path d="M12 2.75 22.25 20.5H1.75z" fill="currentColor" stroke="currentColor" stroke-width="1" stroke-linejoin="round"/><path d="M10.25 12v5m3.5-5v5" fill="none" class="hole" stroke-width="1.75" stroke-linecap="round"/>`;
const wondering = svg`<circle cx="12" cy="12" r="8.25" fill="none" stroke="currentColor" stroke-width="1.75" stroke-dasharray="3.2 2"/><path d="M10 10.1a2 2 0 1 1 3 1.7c-.7.4-1 .8-1 1.5" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round"/><circle cx="12" cy="15.6" r="1" fill="currentColor"/>`;

/** A shape for each state; the colour is only the third signal, after shape and word. */
const shapes = {
  waiting: [ring, 'neutral'],
  asking: [asks, 'accent'],
  preparing: [halfDisc, 'info'],
  submitting: [halfDisc, 'info'],
  withBody: [clock, 'info'],
  stalled: [paused, 'warning'],
  unreachable: [paused, 'warning'],
  held: [paused, 'warning'],
  granted: [ticked, 'success'],
  refused: [barred, 'neutral'],
  acknowledged: [ticked, 'success'],
  done: [ticked, 'success'],
  toldUs: [ring, 'neutral'],
  lapsed: [barred, 'danger'],
  declined: [ringBarred, 'neutral'],
  withdrawn: [ringBarred, 'neutral'],
  superseded: [ringBarred, 'neutral'],
  notRelevant: [ringBarred, 'neutral'],
  unknown: [wondering, 'neutral'],
} as const satisfies Record<Status['word'], readonly [Shape, Colour]>;

/** In grief nothing is green, and nothing asks in blue but the one button. */
export function statusIcon(word: Status['word'], mood?: 'grief'): TemplateResult {
  const [shape, colour] = shapes[word];
  return drawn(shape, mood === 'grief' && (colour === 'success' || colour === 'info') ? 'neutral' : colour);
}

const diamond = 'M12 2.5 21.5 12 12 21.5 2.5 12z';
const filledDiamond = svg`<path d=${diamond} fill="currentColor"/>`;
const openDiamond = svg`<path d=${diamond} transform="translate(1.2 1.2) scale(.9)" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linejoin="round"/>`;
const bell = svg`<path d="M6 17v-6a6 6 0 0 1 12 0v6l1.5 1.5h-15zM10 20.25a2.1 2.1 0 0 0 4 0" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linejoin="round" stroke-linecap="round"/>`;
const dot = svg`<circle cx="12" cy="12" r="4" fill="currentColor"/>`;

const dayShapes = {
  rightLost: [filledDiamond, 'neutral'],
  sanction: [filledDiamond, 'neutral'],
  appeal: [filledDiamond, 'neutral'],
  bodysLimit: [openDiamond, 'neutral'],
  nudge: [bell, 'neutral'],
  expected: [clock, 'info'],
  opens: [ring, 'neutral'],
  happened: [dot, 'neutral'],
} as const satisfies Record<DayShown['kind'], readonly [Shape, Colour]>;

export function dayIcon(kind: DayShown['kind'], mood?: 'grief'): TemplateResult {
  const [shape, colour] = dayShapes[kind];
  return drawn(shape, mood === 'grief' ? 'neutral' : colour);
}

export const todayIcon = (): TemplateResult => drawn(dot, 'accent');

const line = (d: string): Shape =>
  svg`<path d=${d} fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"/>`;

const marks = {
  down: line('m6.5 9.5 5.5 5.5 5.5-5.5'),
  back: line('M14.5 6.5 9 12l5.5 5.5'),
  out: line(
    'M14 4.5h5.5V10M19 5l-7.5 7.5M17.5 14v4a1.5 1.5 0 0 1-1.5 1.5H6A1.5 1.5 0 0 1 4.5 18V8A1.5 1.5 0 0 1 6 6.5h4',
  ),
  person: svg`<circle cx="12" cy="8" r="3.75" fill="none" stroke="currentColor" stroke-width="1.75"/>${line('M4.75 20v-1.5a4 4 0 0 1 4-4h6.5a4 4 0 0 1 4 4V20z')}`,
  phone: line(
    'M6 3.75h2.6l1.6 4.3-2 1.5a12 12 0 0 0 5.5 5.5l1.6-2 4.2 1.6v2.7a2 2 0 0 1-2.1 2A15.5 15.5 0 0 1 4 5.8a2 2 0 0 1 2-2.05z',
  ),
  lock: svg`<rect x="5" y="10.25" width="14" height="10" rx="1.5" fill="none" stroke="currentColor" stroke-width="1.75"/>${line('M8 10V7.5a4 4 0 0 1 8 0V10')}`,
  clock,
  logo: line('M3.5 19c3.5 0 4.5-3 5.5-5.5s2-4.5 5-4.5h4.5V4.5M16 7l2.5-2.75L21 7'),
} as const satisfies Record<string, Shape>;

/** A mark beside words; it never stands alone. */
export const mark = (name: keyof typeof marks): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">${marks[name]}</svg>`;

const drawn = (shape: Shape, colour: Colour): TemplateResult =>
  html`<svg class="icon" data-color=${colour} viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">${shape}</svg>`;
