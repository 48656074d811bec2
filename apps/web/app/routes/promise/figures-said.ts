import { howLong } from '../../times.ts';

type Share = { readonly kept: number; readonly of: number };

/** `92%`, with one decimal where rounding would hide a miss: 99.6% is not 100%. Null where nothing counted. */
export const percent = ({ kept, of }: Share): string | null => {
  if (of === 0) return null;
  const share = (kept / of) * 100;
  const rounded = Math.round(share);
  return rounded === 100 && kept < of ? `${Math.floor(share * 10) / 10}%` : `${rounded}%`;
};

export const shareOf = ({ kept, of }: Share): number | null => (of === 0 ? null : kept / of);

/** A length of working time, or null where nothing was answered. */
export const lengthOf = (milliseconds: number | undefined): string | null =>
  milliseconds === undefined ? null : howLong(milliseconds);

/** `2026-11` as `November`, with the year when it is not that of `now`. */
export function monthTitle(
  month: string,
  {
    now,
    language,
    short = false,
  }: { readonly now: number; readonly language: string; readonly short?: boolean },
): string {
  const sameYear = month.startsWith(String(new Date(now).getUTCFullYear()));
  const format: Intl.DateTimeFormatOptions = short
    ? { month: 'short' }
    : { month: 'long', ...(sameYear ? {} : { year: 'numeric' }) };
  return new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...format }).format(Date.parse(`${month}-15`));
}
