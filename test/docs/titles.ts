/** What tests say that they show: their titles, under those of the groups that they stand in. */
const told = /^( *)(describe|test)(?:\.each\([\s\S]*?\))?\(\s*(['"`])((?:\\.|(?!\3)[^\\])*)\3/gm;

export function titlesIn(text: string): string[] {
  const around: { indent: number; title: string }[] = [];
  const titles: string[] = [];
  for (const [, indent = '', what, , title = ''] of text.matchAll(told)) {
    while (around.length > 0 && around.at(-1)!.indent >= indent.length) around.pop();
    const whole = [...around.map((it) => it.title), unescaped(title)].join(' ');
    if (what === 'test') titles.push(whole);
    else around.push({ indent: indent.length, title: unescaped(title) });
  }
  return titles;
}

/** A title that stands for several cases has a gap where they differ. */
const unescaped = (title: string): string =>
  title
    .replaceAll(/\\(.)/g, '$1')
    .replaceAll(/%[sdifjop]/g, '…')
    .replaceAll(/\s+/g, ' ');
