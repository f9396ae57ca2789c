import '../shared/rows.css';
import './card.css';
import { openPage } from '../shared/open-page.js';
import { lookOver } from './look-over.js';

const [, , journey = '', , errand = ''] = location.pathname.split('/');
let again: (() => void) | undefined;

void openPage({
  as: 'person',
  signedIn: true,
  draw(page) {
    document.title = `${page.say('page.card.heading')} – Livsferd`;
    if (again) again();
    else again = lookOver(page, { journey, errand });
  },
});
