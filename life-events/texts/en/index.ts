import type { nb } from '../nb/index.js';
import type { Translated } from '../translated.js';
import { common, quiet } from './common.js';
import { findings, grief, rules, steps } from './having-children.js';

export const en = {
  ...common,
  'having-children': {
    title: 'Having children',
    about: 'Most of this happens by itself. Here you see what is waiting for you.',
    ...steps,
    rule: rules,
    finding: findings,
  },
  grief: {
    ...quiet,
    'having-children': {
      title: 'When somebody dies',
      about: 'We are sorry for your loss. You do not need to do anything today.',
      ...grief,
    },
  },
} as const satisfies Translated<typeof nb>;
