import type { Answer, Answers } from '@stillroom/domain/exercise/answers';
import { sameAnswers } from '@stillroom/domain/exercise/same-answers';
import { joinedWords } from '../../../components/joined-words.ts';

/**
 * The answers of a page and those that were saved elsewhere meanwhile (E2), question by question: what was changed on one side
 * alone is as that side has it, texts that were changed on both hold the words of both, and lists and tables the lines of both. Where
 * both chose a number, a day or an option, the page's own stands.
 */
export const joinedAnswers = (began: Answers, here: Answers, saved: Answers): Answers => {
  const ids = new Set([...Object.keys(saved), ...Object.keys(here)]);
  return Object.fromEntries(
    [...ids].flatMap((id) => {
      const joined = joinedAnswer(began[id], here[id], saved[id]);
      return joined ? [[id, joined]] : [];
    }),
  );
};

type Given = Answer | undefined;

const joinedAnswer = (began: Given, here: Given, saved: Given): Given => {
  if (same(here, began)) return saved;
  if (same(saved, began)) return here;
  // Taken out on one side and gone on with on the other: what was gone on with stays.
  if (!here || !saved) return here ?? saved;
  if ('text' in here && 'text' in saved) {
    const from = began && 'text' in began ? began.text : '';
    const between = here.kind === 'short-text' ? ' ' : '\n';
    return { ...here, text: joinedWords(from, here.text, saved.text, between) };
  }
  if ('entries' in here && 'entries' in saved)
    return { ...here, entries: joinedLines(here.entries, saved.entries) };
  if ('rows' in here && 'rows' in saved) return { ...here, rows: joinedLines(here.rows, saved.rows) };
  return here;
};

const same = (one: Given, other: Given): boolean =>
  one && other ? sameAnswers({ one }, { one: other }) : one === other;

const joinedLines = <Line>(here: readonly Line[], saved: readonly Line[]): readonly Line[] => {
  const there = new Set(saved.map((line) => JSON.stringify(line)));
  return [...saved, ...here.filter((line) => line !== '' && !there.has(JSON.stringify(line)))];
};
