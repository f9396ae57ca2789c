/** As much of a browser as a sign-in needs: cookies, redirects, and a page's form. */
import { Problem } from './problem.js';

export interface Page {
  url: URL;
  status: number;
  text: string;
}

export interface Browser {
  /** Follows redirects until a page, or until one would lead outside: then that address, unvisited. */
  go(url: URL, form?: URLSearchParams): Promise<Page | URL>;
}

const most = 10;

/** `isOutside` tells the address at which the browser stops and hands over. */
export function openBrowser(isOutside: (url: URL) => boolean): Browser {
  const cookies = new Map<string, Map<string, string>>();
  const jarOf = (url: URL): Map<string, string> => {
    const jar = cookies.get(url.host) ?? new Map<string, string>();
    cookies.set(url.host, jar);
    return jar;
  };
  const ask = async (url: URL, form?: URLSearchParams): Promise<Response> => {
    const jar = jarOf(url);
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form && { method: 'POST', body: form }),
    });
    for (const line of response.headers.getSetCookie()) keep(jar, line);
    return response;
  };
  return {
    async go(url, form) {
      let [at, sent] = [url, form];
      for (let step = 0; step < most; step += 1) {
        if (isOutside(at)) return at;
        const response = await ask(at, sent);
        const location = response.headers.get('location');
        if (location === null) return { url: at, status: response.status, text: await response.text() };
        await response.body?.cancel();
        [at, sent] = [new URL(location, at), undefined];
      }
      throw new Problem(508, { title: 'Signing in goes round in circles' });
    },
  };
}

function keep(jar: Map<string, string>, line: string): void {
  const [pair = '', ...attributes] = line.split(';');
  const cut = pair.indexOf('=');
  const [name, value] = [pair.slice(0, cut).trim(), pair.slice(cut + 1).trim()];
  const isOver = attributes.some((it) => /^\s*(max-age=0|expires=Thu, 01 Jan 1970)/i.test(it)) || value === '';
  if (isOver) jar.delete(name);
  else jar.set(name, value);
}

/** Where a page's form goes. */
export function formAt({ url, text }: Page): URL {
  const action = /<form[^>]*\saction="([^"]*)"/.exec(text)?.[1];
  if (action === undefined) throw new Problem(502, { title: 'The login page has no form' });
  return new URL(action.replaceAll('&amp;', '&'), url);
}
