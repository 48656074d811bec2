import { useWords } from '../../words/words.ts';

export type ChartMonth = {
  readonly month: string;
  readonly title: string;
  /** Shares from 0 to 1; null where nothing counted. */
  readonly target: number | null;
  readonly limit: number | null;
};

const left = 62;
const right = 640;
const top = 30;
const bottom = 250;

/** The two shares by month, oldest first, as lines. The table below says the same in figures, so the picture is for eyes alone. */
export function PromiseChart({
  months,
  targetTitle,
  limitTitle,
}: {
  readonly months: readonly ChartMonth[];
  readonly targetTitle: string;
  readonly limitTitle: string;
}) {
  const { promiseKept } = useWords();
  const shares = months.flatMap(({ target, limit }) => [target, limit]).filter((share) => share !== null);
  const floor = Math.min(0.8, Math.floor(Math.min(...shares, 1) * 5) / 5);
  const x = (index: number) =>
    months.length < 2 ? (left + right) / 2 : left + ((right - left) * index) / (months.length - 1);
  const y = (share: number) => bottom - ((bottom - top) * (share - floor)) / (1 - floor);
  const line = (of: 'target' | 'limit') =>
    months.flatMap((month, index) => (month[of] === null ? [] : [`${x(index)},${y(month[of])}`])).join(' ');
  const last = months.length - 1;
  const end = months[last];
  return (
    <svg className="promise-chart" viewBox="0 0 720 290" aria-hidden="true" role="presentation">
      <title>{promiseKept.chart}</title>
      {[floor, (1 + floor) / 2, 1].map((share) => (
        <g key={share}>
          <line className="promise-grid" x1={left} x2={right + 20} y1={y(share)} y2={y(share)} />
          <text x={left - 12} y={y(share) + 5} textAnchor="end">
            {Math.round(share * 100)}%
          </text>
        </g>
      ))}
      {months.map(({ month, title }, index) => (
        <text key={month} x={x(index)} y={bottom + 28} textAnchor="middle">
          {title}
        </text>
      ))}
      <polyline className="promise-limit" points={line('limit')} />
      <polyline className="promise-target" points={line('target')} />
      {months.map(({ month, target }, index) =>
        target === null ? null : (
          <circle key={month} className="promise-dot" cx={x(index)} cy={y(target)} r="5" />
        ),
      )}
      {end?.limit != null ? (
        <text x={x(last)} y={y(end.limit) - 12} textAnchor="end">
          {limitTitle}
        </text>
      ) : null}
      {end?.target != null ? (
        <text className="promise-target-title" x={x(last)} y={y(end.target) + 26} textAnchor="end">
          {targetTitle}
        </text>
      ) : null}
    </svg>
  );
}
