import { type MeasuredRow, shareOf } from './report-rows.ts';

type Grouping = { readonly name: string; readonly of: (row: MeasuredRow) => string };

const percent = (hits: number, of: number) => {
  const { low, high } = shareOf(hits, of);
  if (of === 0) return '–';
  return `${(hits / of).toFixed(3)} (${low.toFixed(2)}–${high.toFixed(2)}) ${hits}/${of}`;
};
const perThousand = (hits: number, of: number) => {
  const { low, high } = shareOf(hits, of);
  if (of === 0) return '–';
  return `${((1000 * hits) / of).toFixed(1)} (${(1000 * low).toFixed(1)}–${(1000 * high).toFixed(1)}) ${hits}/${of}`;
};
const reaching = (rows: readonly MeasuredRow[], level: number) =>
  rows.filter((row) => row.level >= level).length;

/** Prints everything that is measured on these rows: recall, false alarms, hyperbole, history and third party. */
export function printTables(title: string, rows: readonly MeasuredRow[]): void {
  console.log(`\n# ${title}: ${rows.length} texts`);
  const labelled = (label: string) => rows.filter((row) => row.label === label);
  const ordinary = rows.filter(({ label, kind }) => label === 'not_crisis' && kind.startsWith('screened'));
  const crisis = labelled('crisis');
  const byLanguage: Grouping = { name: 'language', of: ({ language }) => language };
  const bySource: Grouping = { name: 'source', of: ({ source }) => source };
  const byKind: Grouping = { name: 'kind', of: ({ kind }) => kind };

  table(
    'Crisis: recall',
    crisis,
    [byLanguage, byKind, bySource],
    [
      ['level >= 2', (group) => percent(reaching(group, 2), group.length)],
      ['level >= 3 (page)', (group) => percent(reaching(group, 3), group.length)],
      ['level 4', (group) => percent(reaching(group, 4), group.length)],
    ],
  );
  table(
    'Ordinary talk: false alarms per 1,000',
    ordinary,
    [byLanguage, byKind, bySource],
    [
      ['alerts (>= 2)', (group) => perThousand(reaching(group, 2), group.length)],
      ['pages (>= 3)', (group) => perThousand(reaching(group, 3), group.length)],
      ['review (1)', (group) => perThousand(reaching(group, 1) - reaching(group, 2), group.length)],
    ],
  );
  const others = rows.filter((row) => !crisis.includes(row) && !ordinary.includes(row));
  table(
    'Hyperbole, hard negatives, history, third party',
    others,
    [byKind],
    [
      ['surfaced (>= 1)', (group) => percent(reaching(group, 1), group.length)],
      ['alerted (>= 2)', (group) => percent(reaching(group, 2), group.length)],
      ['paged (>= 3)', (group) => percent(reaching(group, 3), group.length)],
    ],
  );
  const historyAndThird = [...labelled('history'), ...labelled('third_party')];
  table(
    'History and third party together',
    historyAndThird,
    [{ name: 'all', of: () => 'all' }],
    [
      ['surfaced (>= 1)', (group) => percent(reaching(group, 1), group.length)],
      ['paged (>= 3)', (group) => percent(reaching(group, 3), group.length)],
    ],
  );
}

type Column = readonly [name: string, cell: (group: readonly MeasuredRow[]) => string];

function table(
  title: string,
  rows: readonly MeasuredRow[],
  groupings: readonly Grouping[],
  columns: readonly Column[],
): void {
  if (rows.length === 0) return;
  console.log(`\n| ${title} | ${columns.map(([name]) => name).join(' | ')} |`);
  console.log(`|---|${columns.map(() => '---').join('|')}|`);
  for (const grouping of groupings) {
    const names = [...new Set(rows.map(grouping.of))].sort();
    for (const name of names) {
      const group = rows.filter((row) => grouping.of(row) === name);
      console.log(`| ${grouping.name} ${name} | ${columns.map(([, cell]) => cell(group)).join(' | ')} |`);
    }
  }
}
