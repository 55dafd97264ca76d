/** A cell: text stands left, a share is shown in per cent, a count or milliseconds as they are. */
export type Cell = string | { readonly share: number } | { readonly count: number } | { readonly ms: number };

/** A table of figures, as text. */
export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Lays a table out in columns: words to the left, figures to the right. Ends with a line break. */
export function layOut({ title, head, rows }: Table): string {
  const lines = [head, ...rows.map((row) => row.map(show))];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => [...(line[column] ?? '')].length)));
  const isText = head.map((_, column) => rows.every((row) => typeof row[column] === 'string'));
  const drawn = lines.map((line) =>
    line
      .map((cell, column) =>
        isText[column] ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  return [title, ...drawn.map((line) => `  ${line}`), ''].join('\n');
}

function show(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if ('count' in cell) return String(cell.count);
  const [value, text] =
    'ms' in cell ? [cell.ms, cell.ms.toFixed(2)] : [cell.share, (100 * cell.share).toFixed(1)];
  return Number.isNaN(value) ? '–' : text;
}
