/** The catalogue as a reader wants it: what begins each life event and takes it back, and every step with its rules and their law. */
import type { Leaflet, Link, Step } from '../journey/define.js';
import type { Rule } from '../journey/eligibility.js';
import type { LifeEvent } from './life-event.js';

export interface RuleRow {
  name: string;
  law: string;
}

export interface TriggerRow {
  kind: string;
  by: readonly ('register' | 'person' | 'body')[];
  reversedBy: readonly string[];
  law?: string;
  /** It starts no journey, and is told to one there is. */
  tells?: true;
}

export interface StepRow {
  id: string;
  /** The row of the law's own list that it is a part of, where that is several steps. */
  group?: string;
  each: string;
  /** Bodies by id, or the body follows from where somebody lives. */
  with: readonly string[] | 'by-findings';
  round: Exclude<Step['round'], object> | 'own';
  after: readonly string[];
  /** It comes again, period by period. */
  recurs?: true;
  onlyIf: readonly RuleRow[];
  filters: readonly RuleRow[];
  doneWhen?: RuleRow;
  while?: RuleRow;
}

export interface LinkRow {
  id: string;
  to?: string;
  law: string;
  onlyIf: readonly RuleRow[];
}

export const triggerRows = ({ triggers }: LifeEvent): TriggerRow[] =>
  triggers.map(({ kind, by, reversedBy, law, tells }) => ({
    ...{ kind, by, reversedBy },
    ...(law !== undefined && { law }),
    ...(tells && { tells }),
  }));

export const stepRows = ({ steps }: Leaflet): StepRow[] =>
  Object.entries(steps).map(([id, step]) => ({
    id,
    ...(step.group !== undefined && { group: step.group }),
    each: step.each,
    with: bodiesOf(step),
    round: typeof step.round === 'string' ? step.round : ('own' as const),
    after: (step.after ?? []).map((it) => (typeof it === 'string' ? it : it.step)),
    ...(step.every && { recurs: true as const }),
    onlyIf: (step.onlyIf ?? []).map(ruleRow),
    filters: (step.filters ?? []).map(ruleRow),
    ...(step.doneWhen && { doneWhen: ruleRow(step.doneWhen) }),
    ...(step.while && { while: ruleRow(step.while) }),
  }));

export const linkRows = ({ links = {} }: Leaflet): LinkRow[] =>
  Object.entries(links).map(([id, { to, law, onlyIf }]: [string, Link]) => ({
    id,
    ...(to !== undefined && { to }),
    law,
    onlyIf: onlyIf.map(ruleRow),
  }));

const ruleRow = ({ name, law }: Rule): RuleRow => ({ name, law });

const bodiesOf = ({ with: bodies }: Step): readonly string[] | 'by-findings' =>
  typeof bodies === 'string' ? [bodies] : typeof bodies === 'function' ? 'by-findings' : bodies;
