import { type ReactNode, useRef } from 'react';
import { useOverflow } from './use-overflow.ts';

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** Figures stand at the right edge and line up. */
  readonly figure?: boolean;
}

/** Rows of facts. The first column names the row. On a phone each row stands by itself, its cells beside their headings; where a wide table
 * still does not fit, it scrolls sideways inside its own frame. */
export function Table<Row>({
  caption,
  columns,
  rows,
  rowKey,
  hideCaption = false,
}: {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly hideCaption?: boolean;
}) {
  const frame = useRef<HTMLElement>(null);
  // Only a frame that scrolls has to be reachable by keyboard, and named for it.
  const scrolls = useOverflow(frame);
  return (
    <section
      ref={frame}
      className="table"
      tabIndex={scrolls ? 0 : undefined}
      aria-label={scrolls ? caption : undefined}
    >
      <table>
        <caption className={hideCaption ? 'unseen' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, title, figure }) => (
              <th key={key} scope="col" className={figure ? 'figure' : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map(({ key, title, cell, figure }, index) =>
                index === 0 ? (
                  <th key={key} scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={key} className={figure ? 'figure' : undefined} data-title={title}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
