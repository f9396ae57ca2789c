/** Stories told through the pages, with everything behind them: API, workers, Temporal, PostgreSQL, and bodies that answer. */
import { describeInBrowser } from '../web/browser.js';
import { caseworkers } from './caseworkers.js';
import { looks } from './looks.js';
import { restarts } from './restarts.js';
import { type Stage, setStage } from './stage.js';
import { twoParents } from './two-parents.js';
import { wholeWay } from './whole-way.js';
import { withKeysAlone } from './with-keys-alone.js';

describeInBrowser('the pages with everything behind them', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage();
  }, 180_000);
  afterAll(() => stage?.stack.stop());

  describe('two parents, of whom one lives at a protected address', () => twoParents(() => stage));
  describe('caseworkers move what stands still', () => caseworkers(() => stage));
  describe('with the keyboard alone', () => withKeysAlone(() => stage));
  describe('axe finds no fault, and nothing lies beside the window, narrow and wide, light and dark', () =>
    looks(() => stage));
  describe('a page that is open when processes are killed', () => restarts(() => stage));
  /** The last, for here the calendar leaps by more than a year. */
  describe('a parent from signing in to the receipt', () => wholeWay(() => stage));
});
