import { log, metricMeter } from '@temporalio/workflow';
import type { Journey } from '../journey/journey.js';

/** What nobody can read is logged, and counted as heard, so that the sweep does not ask for it for ever. The store has it, to tell it again when it can be read. */
export function ignore(journey: Journey, it: unknown): Journey {
  log.warn('news that could not be understood was ignored');
  metricMeter.createCounter('livsferd_news_ignored', '1', 'News that a journey could not understand').add(1);
  const isCounted = typeof it === 'object' && it !== null && 'id' in it && !('by' in it);
  return isCounted ? { ...journey, heard: journey.heard + 1 } : journey;
}
