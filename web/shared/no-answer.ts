import { html, render } from 'lit';

/** Said before any words have come, when nobody answers: the only sentences that a page carries itself. */
const sentences = [
  ['nb', 'Vi får ikke kontakt akkurat nå', 'Ingenting er mistet.', 'Prøv igjen'],
  ['en', 'We cannot get through just now', 'Nothing is lost.', 'Try again'],
] as const;

/** Shows that nobody answers, and waits for an attempt that goes through. */
export const noAnswer = <T>(main: HTMLElement, attempt: () => Promise<T>): Promise<T> =>
  new Promise((resolve) => {
    const again = () =>
      attempt().then(
        (it) => {
          render(html``, main);
          resolve(it);
        },
        () => main.querySelector('h1')?.focus(),
      );
    const [[, heading]] = sentences;
    document.title = heading;
    render(
      html`
        <div class="page" data-width="text">
          ${sentences.map(
            ([lang, what, kept, press], at) => html`
              <div lang=${lang}>
                ${at === 0 ? html`<h1 class="ds-heading" data-size="lg" tabindex="-1">${what}</h1>` : html`<h2 class="ds-heading" data-size="sm">${what}</h2>`}
                <p>${kept}</p>
                <button type="button" class="ds-button" data-variant=${at === 0 ? 'primary' : 'secondary'} @click=${again}>${press}</button>
              </div>
            `,
          )}
        </div>
      `,
      main,
    );
  });
