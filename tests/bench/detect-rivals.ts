import { parseGroups } from '@stillroom/domain/crisis/detect/pattern';
import { rulesByLanguage } from '@stillroom/domain/crisis/rules/all-rules';
import type { LanguageRules } from '@stillroom/domain/crisis/rules/rule';

/** What looks at every character and does nothing with it: the fastest that JavaScript can read a text. */
export function bareLoop(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at);
  return sum;
}

/** The same phrases as one alternation: without spelling, context or levels, and with spaces where the rules allow more. */
export function oneRegExp(): RegExp {
  const phrases = Object.values(rulesByLanguage).flatMap((language) =>
    language.rules.flatMap(({ patterns }) => patterns.flatMap((pattern) => phrasesOf(pattern, language))),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

function phrasesOf(pattern: string, { words }: LanguageRules): string[] {
  const oneOf = (names: readonly string[]) =>
    `(?:${names
      .flatMap((name) => (name.startsWith('[') ? (words[name.slice(1, -1)] ?? '').split(/\s+/) : [name]))
      .map((word) => (word.startsWith('#') ? '\\d+' : word))
      .join('|')})\\W+`;
  return parseGroups(pattern).map((places) =>
    places
      .map((choices) => {
        const rows = choices.map((row) =>
          row
            .map((atom) =>
              atom.kind === 'gap'
                ? `(?:[\\p{L}']+\\W+){0,${atom.size}}?`
                : atom.kind === 'words'
                  ? oneOf(atom.names)
                  : '',
            )
            .join(''),
        );
        return rows.length === 1 ? (rows[0] ?? '') : `(?:${rows.join('|')})`;
      })
      .join('')
      .replace(/\\W\+$/, ''),
  );
}
