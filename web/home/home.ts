import '../shared/rows.css';
import './home.css';
import { render } from 'lit';
import { openPage } from '../shared/open-page.js';
import { showOwn } from './show-own.js';
import { showStaff } from './show-staff.js';
import { showStranger } from './show-stranger.js';

let again: (() => void) | undefined;

void openPage({
  as: 'person',
  draw(page) {
    const { session, main } = page;
    document.title = 'Livsferd';
    if (session.kind === 'anonymous') render(showStranger(page), main);
    else if (session.kind !== 'person') render(showStaff(page), main);
    else if (again) again();
    else again = showOwn(page);
  },
});
