import { Table } from '../../components/table.tsx';
import { usePlatform } from '../../use-platform.ts';
import { useWords } from '../../words/words.ts';
import { lengthOf, monthTitle, percent } from './figures-said.ts';

type Share = { readonly kept: number; readonly of: number };
export type MonthRow = {
  readonly month: string;
  /** Told to staff alone. */
  readonly messages?: number;
  readonly paused?: number;
  readonly withinTarget: Share;
  readonly withinLimit: Share;
  readonly medianMs?: number;
};

/** Month by month, newest first. How many messages there were is told to staff alone. */
export function MonthsTable({
  months,
  target,
  limit,
}: {
  readonly months: readonly MonthRow[];
  /** How long the two promises are, in words. */
  readonly target: string;
  readonly limit: string;
}) {
  const { promiseKept } = useWords();
  const { now, language } = usePlatform();
  const share = (of: Share) => percent(of) ?? promiseKept.none;
  const counted = months.some(({ messages }) => messages !== undefined);
  return (
    <Table
      caption={promiseKept.table}
      hideCaption
      rows={months}
      rowKey={({ month }) => month}
      columns={[
        { key: 'month', title: promiseKept.month, cell: ({ month }) => monthTitle(month, { now, language }) },
        ...(counted
          ? [
              {
                key: 'messages',
                title: promiseKept.messages,
                figure: true,
                cell: ({ messages }: MonthRow) => messages,
              },
            ]
          : []),
        {
          key: 'target',
          title: promiseKept.within({ length: target }),
          figure: true,
          cell: ({ withinTarget }) => share(withinTarget),
        },
        {
          key: 'limit',
          title: promiseKept.within({ length: limit }),
          figure: true,
          cell: ({ withinLimit }) => share(withinLimit),
        },
        {
          key: 'median',
          title: promiseKept.medianShort,
          figure: true,
          cell: ({ medianMs }) => lengthOf(medianMs) ?? promiseKept.none,
        },
        ...(counted
          ? [
              {
                key: 'paused',
                title: promiseKept.paused,
                figure: true,
                cell: ({ paused }: MonthRow) => paused,
              },
            ]
          : []),
      ]}
    />
  );
}
