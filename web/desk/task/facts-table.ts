import { html, type nothing, type TemplateResult } from 'lit';
import type { TaskShown } from '../../../api/shapes/desk.js';
import { statusIcon } from '../../shared/icon.js';
import type { Say } from '../../shared/texts.js';
import { stackedTable } from './stacked-table.js';

type Fact = TaskShown['facts'][number];

/** The facts behind the rules, each with its register and its age; one that is too old is marked. */
export const factsTable = ({ facts }: TaskShown, say: Say): TemplateResult | typeof nothing =>
  stackedTable({
    id: 'facts',
    heading: say('page.desk.facts.heading'),
    columns: ['label', 'value', 'source', 'age'].map((it) => say(`page.desk.facts.${it}`)),
    rows: facts.map((fact) => [fact.label, fact.value, fact.source, age(fact, say)]),
  });

const age = ({ days, tooOld }: Fact, say: Say): TemplateResult | string =>
  tooOld
    ? html`<span class="with-icon">${statusIcon('stalled')}<span>${sayDays(days, say)}<span class="small subtle too-old">${say('page.desk.facts.tooOld')}</span></span></span>`
    : sayDays(days, say);

const sayDays = (days: number, say: Say): string =>
  say(days === 0 ? 'page.desk.facts.today' : days === 1 ? 'page.desk.facts.day' : 'page.desk.facts.days', { n: days });
