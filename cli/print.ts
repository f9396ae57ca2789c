/** Rows in columns, or JSON where a program reads. */
export function show(json: boolean | undefined, data: unknown, lines: () => readonly string[]): void {
  console.log(json ? JSON.stringify(data, null, 2) : lines().join('\n'));
}

export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<number[]>((all, row) => row.map((cell, i) => Math.max(cell.length, all[i] ?? 0)), []);
  return rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(i === row.length - 1 ? 0 : widths[i]!))
      .join('  ')
      .trimEnd(),
  );
}
