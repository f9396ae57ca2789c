import { html, nothing, type TemplateResult } from 'lit';
import { mark } from './icon.js';
import { type Language, languageNames } from './language.js';
import type { Session } from './session.js';
import type { Say } from './texts.js';

export interface NavigationLink {
  says: string;
  href: string;
  isHere: boolean;
}

interface Frame {
  say: Say;
  language: Language;
  session: Session;
  navigation: readonly NavigationLink[];
  choose: (language: Language) => void;
  signOut: () => void;
}

/** What stands above every page: where one is, in which language, and as whom. */
export const header = (frame: Frame): TemplateResult => html`
  ${document.documentElement.dataset.profile === 'test' ? html`<p class="band">${frame.say('page.common.test')}</p>` : nothing}
  <div class="top">
    <a class="brand" href="/">${mark('logo')}<span>Livsferd</span></a>
    ${frame.navigation.length === 0 ? nothing : navigation(frame)}
    <div class="menus">${languageMenu(frame)}${frame.session.kind === 'anonymous' ? nothing : personMenu(frame)}</div>
  </div>
`;

const navigation = ({ say, navigation }: Frame): TemplateResult => html`
  <nav aria-label=${say('page.common.navigation')}>
    <ul>
      ${navigation.map(({ says, href, isHere }) => html`<li><a href=${href} aria-current=${isHere ? 'page' : nothing}>${says}</a></li>`)}
    </ul>
  </nav>
`;

const languageMenu = ({ say, language, choose }: Frame): TemplateResult => html`
  <button type="button" class="ds-button menu" data-variant="tertiary" data-color="neutral" popovertarget="languages">
    <span class="ds-sr-only">${say('page.common.language')} </span><span lang=${language}>${languageNames[language]}</span>${mark('down')}
  </button>
  <div id="languages" class="ds-dropdown" popover data-color="neutral">
    <ul>
      ${Object.entries(languageNames).map(
        ([it, name]) => html`
          <li>
            <button
              type="button" class="ds-button" data-variant="tertiary" lang=${it}
              aria-current=${it === language ? 'true' : nothing}
              popovertarget="languages" popovertargetaction="hide"
              @click=${() => choose(it as Language)}
            >${name}</button>
          </li>
        `,
      )}
    </ul>
  </div>
`;

const personMenu = ({ say, session, signOut }: Frame): TemplateResult => html`
  <button type="button" class="ds-button menu" data-variant="tertiary" data-color="neutral" popovertarget="person">
    ${mark('person')}<span>${nameIn(session, say)}</span>
  </button>
  <div id="person" class="ds-dropdown" popover data-color="neutral">
    <ul>
      <li><button type="button" class="ds-button" data-variant="tertiary" @click=${signOut}>${say('page.common.signOut')}</button></li>
    </ul>
  </div>
`;

const nameIn = ({ name, bodyName }: Session, say: Say): string =>
  [name ?? say('page.common.signedIn'), bodyName].filter((it) => it !== undefined).join(', ');

export const footer = (say: Say): TemplateResult => html`
  <p class="small subtle">${say('page.common.footer')}</p>
`;
