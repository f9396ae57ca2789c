const linesOnPage = 48;
const columns = 92;
const lineHeight = 15;

/** Letters that the printer's own typeface lacks; the text beside the letter has them as they are. */
const replaced: Readonly<Record<string, string>> = {
  đ: 'd',
  Đ: 'D',
  ŋ: 'n',
  Ŋ: 'N',
  ŧ: 't',
  Ŧ: 'T',
  '–': '-',
  '’': "'",
};

const printable = (character: string): string => {
  if (character.charCodeAt(0) < 256) return character;
  const plain = replaced[character] ?? character.normalize('NFD').charAt(0);
  return plain.charCodeAt(0) < 256 ? plain : '?';
};

const wrapped = (line: string): string[] =>
  line.match(new RegExp(`.{1,${columns}}(?:\\s|$)|.{${columns}}`, 'gu')) ?? [''];

const literal = (line: string): string =>
  `(${[...line.trimEnd()]
    .map(printable)
    .join('')
    .replaceAll(/[\\()]/g, '\\$&')}) Tj T*`;

const pagesOf = (lines: readonly string[]): string[][] => {
  const all = lines.flatMap(wrapped);
  return Array.from({ length: Math.max(1, Math.ceil(all.length / linesOnPage)) }, (_, page) =>
    all.slice(page * linesOnPage, (page + 1) * linesOnPage),
  );
};

const contentOf = (lines: readonly string[]): string =>
  `BT /F1 11 Tf ${lineHeight} TL 60 780 Td\n${lines.map(literal).join('\n')}\nET`;

function objectsOf(lines: readonly string[]): string[] {
  const pages = pagesOf(lines);
  const kids = pages.map((_, page) => `${4 + page * 2} 0 R`).join(' ');
  return [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((page, place) => {
      const content = contentOf(page);
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + place * 2} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
}

/** Lines of text as a PDF that can be printed: A4, one typeface, no more. */
export function printed(lines: readonly string[]): Uint8Array {
  let file = '%PDF-1.4\n';
  const offsets: number[] = [];
  const objects = objectsOf(lines);
  for (const [place, object] of objects.entries()) {
    offsets.push(file.length);
    file += `${place + 1} 0 obj\n${object}\nendobj\n`;
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(`${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${trailer}`, 'latin1');
}
