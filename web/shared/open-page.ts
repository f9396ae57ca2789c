import '@digdir/designsystemet-web/details';
import '@digdir/designsystemet-web/popover';
import './page.css';
import { render } from 'lit';
import { createActKey } from './act-key.js';
import { createAnnouncer } from './announcer.js';
import { type Api, createApi } from './api.js';
import { footer, header, type NavigationLink } from './frame.js';
import { chosenLanguage, type Language, rememberLanguage } from './language.js';
import { noAnswer } from './no-answer.js';
import type { Session, SignInAs } from './session.js';
import { goToSignIn } from './sign-in.js';
import { loadTexts, type Say } from './texts.js';

/** What a page stands in. It is the same object all the while; `language` and `say` change when another is chosen. */
export interface Page {
  /** The one that was chosen. */
  readonly language: Language;
  /** The one that the page's own sentences are in: bokmål, where the chosen one has none. */
  readonly spoken: Language;
  readonly say: Say;
  readonly session: Session;
  readonly api: Api;
  /** Where the page draws. */
  readonly main: HTMLElement;
  /** Says a sentence to those who cannot see the page. */
  announce(sentence: string): void;
}

interface Wanted {
  /** As whom one signs in here. */
  as: SignInAs;
  /** Nothing is shown before one has signed in. */
  signedIn?: true;
  /** The places beside this one. */
  navigation?: (say: Say, session: Session) => readonly NavigationLink[];
  /** Draws the page; again whenever another language is chosen. */
  draw: (page: Page) => void;
}

/** Fetches who is here and the words, puts the frame up, and lets the page draw. */
export async function openPage({ as, signedIn, navigation, draw }: Wanted): Promise<void> {
  const api = createApi(as);
  const begin = () => Promise.all([api.read<Session>('/session'), loadTexts(api, chosenLanguage())]);
  const [session, words] = await begin().catch(() => noAnswer(place('main'), begin));
  if (signedIn && session.kind === 'anonymous') return goToSignIn({ as });
  const page = { ...words, session, api, main: place('main'), announce: createAnnouncer(place('status')) };

  const put = () => {
    const { say, language, spoken } = page;
    document.documentElement.lang = spoken;
    place('skip').textContent = say('page.common.skip');
    render(
      header({ say, language, session, navigation: navigation?.(say, session) ?? [], choose, signOut }),
      place('header'),
    );
    render(footer(say), place('footer'));
    draw(page);
  };
  const choose = async (language: Language) => {
    Object.assign(page, await loadTexts(api, language));
    rememberLanguage(language);
    put();
  };
  const signOut = async () => {
    const { goTo } = await api.send<{ goTo?: string }>('/sign-out', {}, createActKey()('/sign-out', {}));
    location.assign(goTo ?? '/');
  };
  put();
}

function place(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no place for ${id}`);
  return found;
}
