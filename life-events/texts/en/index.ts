import type { nb } from '../nb/index.js';
import type { Translated } from '../translated.js';
import { card } from './card.js';
import { common, quiet } from './common.js';
import { desk } from './desk.js';
import { findings, grief, rules, steps } from './having-children.js';
import { page } from './page.js';
import { pageDesk } from './page-desk.js';
import { preview } from './preview.js';
import { quietTimeline, timeline } from './timeline.js';

export const en = {
  ...common,
  page: { ...page, desk: pageDesk },
  desk,
  timeline,
  card,
  preview,
  'having-children': {
    title: 'Having children',
    about: 'Most of this happens by itself. Here you see what is waiting for you.',
    trigger: {
      'freg-birth-registered': 'born {date}',
      'freg-stillbirth-registered': '{date}',
      'pregnancy-declared': 'due {date}',
    },
    happened: {
      'freg-birth-registered': 'The child was born',
      'freg-stillbirth-registered': 'Entered in the Population Register',
      'pregnancy-declared': 'Due date',
    },
    preview: {
      awaited: 'We know when the child is born.',
      home: 'We know when the Population Register has told where the child lives.',
      dueOn: 'When is the child due?',
      bornOn: 'When was the child born?',
      as: 'Who are you?',
      mother: 'The mother',
      otherParent: 'The other parent',
    },
    ...steps,
    rule: rules,
    finding: findings,
  },
  grief: {
    ...quiet,
    timeline: quietTimeline,
    'having-children': {
      title: 'After the loss',
      about: 'We are sorry for your loss. You do not need to do anything today.',
      trigger: { 'freg-birth-registered': '{date}', 'pregnancy-declared': '{date}' },
      happened: { 'freg-birth-registered': 'Entered in the Population Register' },
      ...grief,
    },
  },
} as const satisfies Translated<typeof nb>;
