/** Part of a text, in UTF-16 indexes, the end not included. */
export type Span = { readonly start: number; readonly end: number };

type Piece = { readonly from: number; readonly text: string; readonly marked: boolean };

/** A text in pieces, those within any of the spans marked. Spans may touch, overlap, or reach beyond the text. */
export function cutAtSpans(text: string, spans: readonly Span[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const add = (to: number, marked: boolean) => {
    const end = Math.min(to, text.length);
    if (end <= from) return;
    pieces.push({ from, text: text.slice(from, end), marked });
    from = end;
  };
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    add(start, false);
    add(end, true);
  }
  add(text.length, false);
  return pieces;
}
