import {
  crisisCategories,
  crisisLevels,
  type DetectorLanguage,
  detectorLanguages,
  pageLevel,
} from '../crisis-level.ts';
import { strongest, withoutIdioms } from './choose-matches.ts';
import { combineFindings, type WeighedFinding } from './combine.ts';
import type { CompiledLanguage } from './compile-rules.ts';
import type { Detection, DetectOptions, Finding, Lowering } from './detection.ts';
import { foldText } from './fold.ts';
import { matchPatterns } from './match-patterns.ts';
import { type Reading, readWords } from './read-words.ts';
import { compiledLanguage, frequentWords, rulesetVersion } from './ruleset.ts';
import { type Token, tokenize } from './tokenize.ts';
import { ceilings, loweringsOf, placeCues } from './weigh-context.ts';

export type { Detection, DetectOptions } from './detection.ts';

/**
 * Reads a text for signs that someone is in danger (C1, C2). Pure: runs in the browser while someone types and on the
 * server when they send. The same text gives the same result, whatever its Unicode normal form.
 */
export function detectCrisis(text: string, options: DetectOptions = {}): Detection {
  const tokens = tokenize(foldText(text));
  const likely = likelyLanguages(tokens, options.language);
  // A cry for help may stand in another language than the rest: every language is read, the less likely for what pages.
  const findings = detectorLanguages
    .flatMap((language) => {
      const found = findIn(tokens, compiledLanguage(language));
      return likely.includes(language) ? found : found.filter(({ level }) => level >= pageLevel);
    })
    .sort((one, other) => one.start - other.start || other.end - one.end || (one.rule < other.rule ? -1 : 1));
  const level = crisisLevels.findLast((one) => findings.some((finding) => finding.level === one)) ?? 0;
  const telling = Math.min(level, 2);
  const categories = crisisCategories.filter((category) =>
    findings.some((finding) => finding.category === category && finding.level >= telling),
  );
  return { level, categories, findings, ruleset: rulesetVersion() };
}

/** Fewer recognised words than this say nothing about a text's language. */
const tellingWords = 4;

/** The languages whose rules should read a text: the author's own, and all that the text may be written in. */
function likelyLanguages(
  tokens: readonly Token[],
  own: DetectorLanguage | undefined,
): readonly DetectorLanguage[] {
  const counts = detectorLanguages.map((language) => {
    const frequent = frequentWords(language);
    let count = 0;
    for (const { form } of tokens) if (frequent.has(form)) count += 1;
    return { language, count };
  });
  const most = Math.max(...counts.map(({ count }) => count));
  return counts
    .filter(({ language, count }) => language === own || most < tellingWords || count * 2 >= most)
    .map(({ language }) => language);
}

function findIn(tokens: readonly Token[], language: CompiledLanguage): Finding[] {
  const reading = readWords(tokens, language);
  const matches = matchPatterns(reading, language);
  if (matches.length === 0) return [];
  const cues = placeCues(matches);
  const wordCount = reading.words.length;
  const all = withoutIdioms(matches, wordCount).flatMap((match): WeighedFinding[] => {
    if (match.owner.kind !== 'rule') return [];
    const { rule } = match.owner;
    const loweredBy = rule.level === 4 ? [] : loweringsOf(match, rule, cues, reading.words, language);
    return [{ rule, from: match.from, to: match.to, level: lowered(rule.level, loweredBy), loweredBy }];
  });
  const weighed = strongest(all, wordCount);
  const raised = combineFindings(weighed);
  return weighed.flatMap((finding) => {
    const raise = raised.get(finding);
    if (finding.rule.signal !== undefined && !raise) return [];
    return [findingOf(finding, raise?.level ?? finding.level, raise?.raisedBy ?? [], reading)];
  });
}

function lowered(level: WeighedFinding['level'], by: readonly Lowering[]): WeighedFinding['level'] {
  if (by.some((lowering) => ceilings[lowering] === 1)) return 1;
  return by.length > 0 && level > 2 ? 2 : level;
}

function findingOf(
  { rule, from, to, loweredBy }: WeighedFinding,
  level: Finding['level'],
  raisedBy: readonly string[],
  { words }: Reading,
): Finding {
  return {
    rule: rule.id,
    category: rule.category,
    level,
    start: words[from]?.start ?? 0,
    end: words[to]?.end ?? 0,
    ...(loweredBy.length > 0 && { loweredBy }),
    ...(raisedBy.length > 0 && { raisedBy }),
  };
}
