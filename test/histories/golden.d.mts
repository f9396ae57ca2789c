import type { Journey } from '../../journey/journey.js';
import type { Standing } from '../../journey/standing.js';

export function goldenOf(
  come: Pick<Journey, 'trigger' | 'parties' | 'errands'> | Pick<Standing, 'trigger' | 'parties' | 'errands'>,
): string[];
