import '../shared/rows.css';
import './timeline.css';
import { openPage } from '../shared/open-page.js';
import { followTimeline } from './follow-timeline.js';

const journey = location.pathname.split('/')[2] ?? '';
let again: (() => void) | undefined;

void openPage({
  as: 'person',
  signedIn: true,
  draw(page) {
    document.title = `${page.say('page.timeline.title')} – Livsferd`;
    if (again) again();
    else again = followTimeline(page, journey);
  },
});
