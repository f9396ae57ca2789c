import { common, quiet } from './common.js';
import { findings, grief, rules, steps } from './having-children.js';

/** Bokmål is where every key comes from. */
export const nb = {
  ...common,
  'having-children': {
    title: 'Få barn',
    about: 'Det meste går av seg selv. Her ser du hva som venter på deg.',
    ...steps,
    rule: rules,
    finding: findings,
  },
  grief: {
    ...quiet,
    'having-children': {
      title: 'Når noen dør',
      about: 'Vi er lei oss for det dere har mistet. Du trenger ikke gjøre noe i dag.',
      ...grief,
    },
  },
} as const;
