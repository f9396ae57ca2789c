import type { Choice, Field, Issuer, IssuerState } from './issuer.js';
import { page, safe } from './page.js';

interface Asked {
  action: string;
  client: string;
  /** The weakest level that will do. */
  least: string;
  choices: readonly Choice[];
  wrong?: string;
}

type Shown = Pick<Issuer<IssuerState>, 'title' | 'what' | 'levels' | 'fields' | 'button'>;

/** Who are you, and how surely? One form; what is typed comes first, so that Enter in a field does not choose somebody else. */
export const loginPage = ({ title, what, levels, fields, button }: Shown, asked: Asked): string =>
  page(
    title,
    `<h1>${safe(title)}</h1>
<p class="told"><strong>Dette er en etterligning for utvikling og demo.</strong> ${safe(what)} Ingen her finnes på ordentlig, og det trengs ikke passord.</p>
<p>Du logger inn hos <strong>${safe(asked.client)}</strong>.</p>
${asked.wrong ? `<p class="wrong" role="alert" id="wrong">${safe(asked.wrong)}</p>` : ''}
<form method="post" action="${safe(asked.action)}">
<fieldset><legend>Sikkerhetsnivå</legend>${levelsOf(levels, asked.least)}</fieldset>
<fieldset><legend>Skriv inn</legend>${fields.map((it) => fieldOf(it, asked.wrong)).join('')}
<button type="submit" name="as" value="typed">${safe(button)}</button></fieldset>
<h2>Eller velg en av disse</h2>
<ul>${asked.choices.map(choiceOf).join('')}</ul>
<p><button type="submit" name="as" value="nobody">Avbryt</button></p>
</form>`,
  );

/** The strongest level is chosen beforehand; those that will not do cannot be. */
function levelsOf(levels: Readonly<Record<string, string>>, least: string): string {
  const names = Object.keys(levels);
  const from = names.indexOf(least);
  return names
    .map((name, place) => {
      const state = place < from ? ' disabled' : place === names.length - 1 ? ' checked' : '';
      return `<label><input type="radio" name="level" value="${safe(name)}"${state}> ${safe(levels[name]!)}</label>`;
    })
    .join('');
}

function fieldOf({ name, label, hint, type, options }: Field, wrong: string | undefined): string {
  const inner = options
    ? `<select name="${name}">${options.map(([value, text]) => `<option value="${safe(value)}">${safe(text)}</option>`).join('')}</select>`
    : `<input type="text" name="${name}" autocomplete="off"${type === 'number' ? ' inputmode="numeric"' : ''}${wrong ? ' aria-describedby="wrong"' : ''}>`;
  return `<label>${safe(label)}${hint ? `<small>${safe(hint)}</small>` : ''}${inner}</label>`;
}

const choiceOf = ({ value, name, who }: Choice): string =>
  `<li><button type="submit" name="as" value="${safe(value)}"><strong>${safe(name)}</strong><small>${safe(who)}</small></button></li>`;
