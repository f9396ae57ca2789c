import { openPage, type Page } from '../shared/open-page.js';
import { createDesk, type Desk } from './desk.js';
import { notStaff } from './not-staff.js';
import './desk.css';

let desk: Desk | undefined;

function draw(page: Page): void {
  if (page.session.kind === 'person') notStaff(page);
  else if (desk) desk.readAgain();
  else open(page);
}

function open(page: Page): void {
  const toQueue = document.getElementById('skip-to-queue');
  if (toQueue) toQueue.textContent = page.say('page.desk.skip.queue');
  desk = createDesk(page);
  desk.begin();
}

void openPage({
  as: 'employee',
  signedIn: true,
  navigation: (say) => [{ says: say('page.desk.tasks'), href: '/desk', isHere: true }],
  draw,
});
