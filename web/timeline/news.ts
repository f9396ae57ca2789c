import type { Row, Timeline } from '../../api/shapes/timeline.js';
import type { Say } from '../shared/texts.js';

/** What has changed between two pictures, in a sentence, and where to look. */
export interface News {
  says: string;
  /** The words of the link that shows it. */
  show: string;
  errand?: string;
}

const answers: readonly string[] = ['granted', 'refused', 'acknowledged'];

export function newsBetween(before: Timeline, after: Timeline, say: Say): News {
  const then = new Map(rowsOf(before).map((row) => [row.errand, row]));
  const changed = rowsOf(after).filter((row) => then.get(row.errand)?.status.word !== row.status.word);
  const answered = changed.find(({ status }) => answers.includes(status.word));
  const body = answered?.body.name;
  return {
    says: body ? say('page.common.state.answered', { body }) : say('page.common.state.news'),
    show: say(body ? 'page.common.state.showAnswer' : 'page.common.state.showNews'),
    ...errandOf(answered ?? changed[0]),
  };
}

const rowsOf = ({ sections }: Timeline): Row[] => sections.flatMap((it) => it.rows);

const errandOf = (row: Row | undefined): { errand?: string } => (row ? { errand: row.errand } : {});
