/** What is drawn, made fit to stand in a page: in its colours, without styles and names of its own, and with words for those who do not see it. */

export interface Words {
  title: string;
  description: string;
}

const ink = 'currentColor';

export function tidySvg(drawn: string, { title, description }: Words): string {
  const [, size = '0 0 0 0'] = /viewBox="([^"]*)"/.exec(drawn) ?? [];
  const content = drawn
    .slice(drawn.indexOf('<g '), drawn.lastIndexOf('</svg>'))
    .replaceAll(/<!--[\s\S]*?-->|<title>[\s\S]*?<\/title>/g, '')
    .replaceAll(/<polygon fill="white" stroke="none"[^>]*\/>/g, '')
    .replaceAll(/<polygon fill="#ffffff" fill-opacity="[^"]*" stroke="none"[^>]*\/>/g, '')
    .replaceAll(/ (?:id|xml:space|style)="[^"]*"/g, '')
    .replaceAll(/(fill|stroke)="(?!none)[^"]*"/g, `$1="${ink}"`)
    .replaceAll(/font-family="[^"]*"/g, 'font-family="Inter, Helvetica, sans-serif"')
    .replaceAll(/\n+/g, '\n');
  const [, , width, height] = size.split(' ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="chart-title chart-text" viewBox="${size}"`,
    ` width="${width}" height="${height}" color="${ink}"><title id="chart-title">${escaped(title)}</title>`,
    `<desc id="chart-text">${escaped(description)}</desc>${present(content)}</svg>`,
  ].join('');
}

/** The state it is in is filled and heavier: two signs that are not colour. */
const present = (content: string): string =>
  content.replace(
    /(<g class="[^"]*\bpresent\b[^"]*">)([\s\S]*?)(<\/g>)/,
    (_, open: string, inner: string, close: string) => {
      const filled = inner.replace(/fill="none"/, `fill="${ink}" fill-opacity="0.12"`);
      return `${open}${filled.replaceAll(/stroke-width="2"/g, 'stroke-width="3.5"')}${close}`;
    },
  );

const escaped = (it: string): string => it.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
