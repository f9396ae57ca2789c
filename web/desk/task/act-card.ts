import { html, nothing, type TemplateResult } from 'lit';
import type { TaskShown } from '../../../api/shapes/desk.js';
import { failureAlert } from '../../shared/failure-alert.js';
import { labelOf } from '../../shared/label-of.js';
import type { Say } from '../../shared/texts.js';
import type { Desk } from '../desk.js';
import { actButtons } from './act-buttons.js';
import { claimOf, isAnothers, ownActs } from './acts-of.js';
import { proposalView } from './proposal-view.js';

/** The one box: the question and its answers, or what can be done where there is nothing to answer. */
export function actCard(desk: Desk, task: TaskShown): TemplateResult | typeof nothing {
  const { say } = desk.page;
  const hasContent = ownActs(task).length > 0 || task.question.answers.length > 0 || task.proposal;
  if (!hasContent) return nothing;
  return html`
    <section class="ds-card act-card" data-color="neutral" aria-labelledby=${headingOf(task)}>
      ${proposalView(task, say)} ${desk.open.answer?.view() ?? unanswerable(desk, task)} ${inHand(desk)} ${trouble(desk)}
    </section>
  `;
}

/** A notice above the box has taken the name that focus goes to. */
const headingOf = (task: TaskShown): string => (task.closed || isAnothers(task) ? 'question-heading' : 'act-heading');

/** The question as it is read by one who cannot answer it, or not yet, and what else can be done. */
const unanswerable = (desk: Desk, task: TaskShown): TemplateResult => html`
  ${question(task, desk.page.say)}
  ${ownActs(task).length === 0 ? nothing : html`<div class="buttons">${actButtons(desk, task)}</div>`}
`;

function question(task: TaskShown, say: Say): TemplateResult {
  const { says, answers } = task.question;
  const { label, hint } = labelOf(answers.length > 0 ? says : say('page.desk.acts.heading'));
  return html`
    <div class="question">
      <h2 class="ds-heading" data-size="xs" id=${headingOf(task)}>${label}</h2>
      ${hint === undefined ? nothing : html`<p class="subtle">${hint}</p>`}
    </div>
    ${answers.length === 0 ? nothing : html`<ul class="answers">${answers.map(({ says, follows }) => html`<li>${says}<p class="subtle">${follows ?? ''}</p></li>`)}</ul>`}
    ${claimOf(task) ? html`<p class="small subtle">${say('page.desk.claimFirst')}</p>` : nothing}
  `;
}

/** What the act that was chosen asks for. */
const inHand = ({ open: { act } }: Desk): TemplateResult | typeof nothing =>
  act
    ? html`
      <div class="act-in-hand">
        <h3 class="ds-heading" data-size="2xs" id="act-in-hand">${act.act.says}</h3>
        ${act.form.view()}
      </div>
    `
    : nothing;

const trouble = ({ open, page: { say } }: Desk): TemplateResult | typeof nothing =>
  open.trouble
    ? html`
      <div class="stack">
        ${failureAlert({ failure: open.trouble.failure, say, what: say('page.common.failure.act'), again: open.trouble.again })}
        ${open.remedy(open.trouble.failure)}
      </div>
    `
    : nothing;
