import { card } from './card.js';
import { common, quiet } from './common.js';
import { desk } from './desk.js';
import { findings, grief, rules, steps } from './having-children.js';
import { page } from './page.js';
import { pageDesk } from './page-desk.js';
import { preview } from './preview.js';
import { quietTimeline, timeline } from './timeline.js';

/** Bokmål is where every key comes from. */
export const nb = {
  ...common,
  page: { ...page, desk: pageDesk },
  desk,
  timeline,
  card,
  preview,
  'having-children': {
    title: 'Få barn',
    about: 'Det meste går av seg selv. Her ser du hva som venter på deg.',
    trigger: {
      'freg-birth-registered': 'født {date}',
      'freg-stillbirth-registered': '{date}',
      'pregnancy-declared': 'termin {date}',
    },
    happened: {
      'freg-birth-registered': 'Barnet ble født',
      'freg-stillbirth-registered': 'Registrert i Folkeregisteret',
      'pregnancy-declared': 'Termin',
    },
    preview: {
      awaited: 'Det vet vi når barnet er født.',
      home: 'Det vet vi når Folkeregisteret har sagt hvor barnet bor.',
      dueOn: 'Når er termin?',
      bornOn: 'Når ble barnet født?',
      as: 'Hvem er du?',
      mother: 'Moren',
      otherParent: 'Den andre forelderen',
    },
    ...steps,
    rule: rules,
    finding: findings,
  },
  grief: {
    ...quiet,
    timeline: quietTimeline,
    'having-children': {
      title: 'Etter tapet',
      about: 'Vi er lei oss for det dere har mistet. Du trenger ikke gjøre noe i dag.',
      trigger: { 'freg-birth-registered': '{date}', 'pregnancy-declared': '{date}' },
      happened: { 'freg-birth-registered': 'Registrert i Folkeregisteret' },
      ...grief,
    },
  },
} as const;
