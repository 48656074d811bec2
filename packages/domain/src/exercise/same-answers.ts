import type { Answer, Answers, Row } from './answers.ts';

const sameRow = (one: Row, other: Row): boolean => {
  const columns = Object.keys(one);
  return columns.length === Object.keys(other).length && columns.every((id) => one[id] === other[id]);
};

const sameList = <T>(one: readonly T[], other: readonly T[], same: (a: T, b: T) => boolean): boolean =>
  one.length === other.length &&
  one.every((value, index) => {
    const counterpart = other[index];
    return counterpart !== undefined && same(value, counterpart);
  });

const identical = (one: string, other: string): boolean => one === other;

const sameAnswer = (one: Answer, other: Answer): boolean => {
  if ('text' in one) return 'text' in other && one.kind === other.kind && one.text === other.text;
  if ('value' in one) return 'value' in other && one.kind === other.kind && one.value === other.value;
  if ('chosen' in one) return 'chosen' in other && sameList(one.chosen, other.chosen, identical);
  if ('rows' in one) return 'rows' in other && sameList(one.rows, other.rows, sameRow);
  if ('entries' in one) return 'entries' in other && sameList(one.entries, other.entries, identical);
  return 'date' in other && one.date === other.date;
};

/** Whether two sets of answers say the same, whatever the order in which they were filled in. */
export const sameAnswers = (one: Answers, other: Answers): boolean => {
  const ids = Object.keys(one);
  return (
    ids.length === Object.keys(other).length &&
    ids.every((id) => {
      const [mine, theirs] = [one[id], other[id]];
      return mine !== undefined && theirs !== undefined && sameAnswer(mine, theirs);
    })
  );
};
