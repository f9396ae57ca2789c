const style = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1b1f24;--line:#68707c;--soft:#f3f4f6;--link:#0b4f9e;background:var(--paper);color:var(--ink)}
@media(prefers-color-scheme:dark){:root{--paper:#14171b;--ink:#eef0f3;--line:#9aa3af;--soft:#22262c;--link:#8ab8f0}}
*{box-sizing:border-box}
body{font:1.125rem/1.5 system-ui,sans-serif;margin:0 auto;max-width:44rem;padding:1.5rem}
.told{border-left:.4rem solid #b45309;background:var(--soft);padding:.75rem 1rem}
fieldset{min-width:0;border:1px solid var(--line);border-radius:.4rem;margin:1.5rem 0;padding:1rem}
legend,h2{font-size:1.25rem;font-weight:600}
label{display:block;margin:.5rem 0}
input[type=text],select{display:block;font:inherit;margin-top:.25rem;max-width:100%;padding:.5rem;width:22rem}
button{background:transparent;border:1px solid var(--line);border-radius:.4rem;color:var(--link);cursor:pointer;font:inherit;padding:.6rem 1rem;text-align:left}
button:hover{background:var(--soft)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
ul{list-style:none;margin:0;padding:0}li{margin:.5rem 0}li button{width:100%}
small{display:block;color:inherit}
.wrong{border-left:.4rem solid #b91c1c;background:var(--soft);padding:.75rem 1rem}`;

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const safe = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign]!);

/** A whole page: no scripts, and nothing is fetched from anywhere. */
export const page = (title: string, content: string): string =>
  `<!doctype html><html lang="nb"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<title>${safe(title)}</title><style>${style}</style></head><body><main>${content}</main></body></html>`;

export const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
};
