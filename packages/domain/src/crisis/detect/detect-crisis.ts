import { crisisCategories, crisisLevels, type DetectorLanguage, pageLevel } from '../crisis-level.ts';
import type { Signal } from '../rules/rule.ts';
import { combineFindings, signalsMayCombine, type WeighedFinding } from './combine.ts';
import { type Detection, type DetectOptions, type Finding, lowerings } from './detection.ts';
import { tellsNothing } from './first-look.ts';
import { type FoldedText, foldText } from './fold.ts';
import type { KnownForms } from './known-forms.ts';
import type { Language } from './language.ts';
import { heardWords, learnedFindings, mayBeHeavy } from './learned-findings.ts';
import { type Match, matchPatterns } from './match-patterns.ts';
import { endOf, type Reading, readWords, startOf } from './read-words.ts';
import type { RuleHead } from './rule-tables.ts';
import { knownForms, openedLanguages, rulesetVersion } from './ruleset.ts';
import { flagOf, languagesToRead, type Scan, scanText } from './scan-text.ts';
import { weighMatches } from './weigh-matches.ts';

export type { Detection, DetectOptions } from './detection.ts';

/**
 * Reads a text for signs that someone is in danger (C1, C2). Pure: runs in the browser while someone types and on the
 * server when they send. The same text gives the same result, whatever its Unicode normal form.
 */
export function detectCrisis(text: string, options: DetectOptions = {}): Detection {
  const languages = openedLanguages();
  const known = knownForms();
  known.tidy();
  const folded = foldText(text);
  if (tellsNothing(folded, known)) return nothingFound();
  const scan = scanText(folded, known);
  const asked = languagesToRead(scan.flags);
  if (asked === 0) return nothingFound();
  // A cry for help may stand in another language than the rest: every language is read, the less likely for what pages.
  const found = languages.map((language, index) =>
    (asked & (1 << index)) === 0 ? noFindings : findIn(folded, scan, known, language, index),
  );
  if (found.every((findings) => findings.length === 0)) return nothingFound();
  const likely = likelyLanguages(scan, known, languages, options.language);
  const findings = found
    .flatMap((some, index) => (likely[index] ? some : some.filter(countsInAnyLanguage)))
    .sort((one, other) => one.start - other.start || other.end - one.end || (one.rule < other.rule ? -1 : 1));
  const level = crisisLevels.findLast((one) => findings.some((finding) => finding.level === one)) ?? 0;
  const telling = Math.min(level, 2);
  const categories = crisisCategories.filter((category) =>
    findings.some((finding) => finding.category === category && finding.level >= telling),
  );
  return { level, categories, findings, ruleset: rulesetVersion() };
}

/** In a text of another language only what pages counts, and only what a rule says: words weigh in their own language alone. */
const countsInAnyLanguage = ({ level, weight }: Finding): boolean =>
  level >= pageLevel && weight === undefined;

const noFindings: readonly Finding[] = [];
let nothing: Detection | undefined;

/** One answer for all texts in which no rule finds anything. */
function nothingFound(): Detection {
  nothing ??= Object.freeze({
    level: 0,
    categories: Object.freeze([]),
    findings: Object.freeze([]),
    ruleset: rulesetVersion(),
  });
  return nothing;
}

/** Fewer recognised words than this say nothing about a text's language. */
const tellingWords = 4;

/** By language: whether its rules should read a text, because it is the author's own or the text may be written in it. */
function likelyLanguages(
  { count, forms }: Scan,
  { table: { flags } }: KnownForms,
  languages: readonly Language[],
  own: DetectorLanguage | undefined,
): readonly boolean[] {
  const counts = languages.map((_language, index) => {
    const bit = flagOf('frequent', index);
    let frequent = 0;
    for (let token = 0; token < count; token++)
      if (((flags[forms[token] ?? 0] ?? 0) & bit) !== 0) frequent += 1;
    return frequent;
  });
  const most = Math.max(...counts);
  return counts.map(
    (count, index) => languages[index]?.name === own || most < tellingWords || count * 2 >= most,
  );
}

function findIn(
  text: FoldedText,
  scan: Scan,
  known: KnownForms,
  language: Language,
  index: number,
): readonly Finding[] {
  const reading = readWords(text, scan, known, language, index);
  const ruleMatches = matchPatterns(reading, language, language.ruleRows);
  if (!mayCombine(ruleMatches) && !mayBeHeavy(reading, language)) return noFindings;
  const matches = ruleMatches.concat(matchPatterns(reading, language, language.contextRows));
  const { weighed, lowered } = weighMatches(matches, reading, language);
  const raised = combineFindings(weighed, reading.count);
  const ruled: Finding[] = [];
  const alike = new Map<RuleHead, number[]>();
  for (const finding of weighed) {
    const raise = raised.get(finding);
    if (finding.rule.signal !== undefined && !raise) continue;
    const level = raise?.level ?? finding.level;
    if (countAlike(alike, finding, level) <= mostAlike)
      ruled.push(findingOf(finding, level, raise?.raisedBy ?? [], reading));
  }
  const heard = heardWords(reading, matches, lowered);
  return ruled.concat(
    language.learned.flatMap((weights) =>
      learnedFindings(heard, weights, lowered, ruled).map(({ from, to, level, weight }) => ({
        rule: weights.id,
        category: weights.category,
        level,
        start: startOf(reading, from),
        end: endOf(reading, to),
        weight,
      })),
    ),
  );
}

/**
 * What a rule finds more often than this, at one level and lowered by the same, says nothing new to whoever reads it. It bounds
 * what is shown, never what is weighed: a flood hides no other finding.
 */
const mostAlike = 256;

/** How often a rule was found at a level and lowered by the same, this time included. */
function countAlike(
  counts: Map<RuleHead, number[]>,
  { rule, loweredBy }: WeighedFinding,
  level: Finding['level'],
): number {
  let kind: number = level;
  for (const lowering of loweredBy) kind += 8 << lowerings.indexOf(lowering);
  const ofRule = counts.get(rule) ?? [];
  counts.set(rule, ofRule);
  const count = (ofRule[kind] ?? 0) + 1;
  ofRule[kind] = count;
  return count;
}

/** Whether something other than weak signs was found, or enough of those that they may mean something together. */
function mayCombine(matches: readonly Match[]): boolean {
  const signals = new Map<string, Signal>();
  for (const { owner } of matches) {
    if (owner.kind !== 'rule') continue;
    if (owner.rule.signal === undefined) return true;
    signals.set(owner.rule.id, owner.rule.signal);
  }
  return signalsMayCombine([...signals.values()]);
}

function findingOf(
  { rule, from, to, loweredBy }: WeighedFinding,
  level: Finding['level'],
  raisedBy: readonly string[],
  reading: Reading,
): Finding {
  return {
    rule: rule.id,
    category: rule.category,
    level,
    start: startOf(reading, from),
    end: endOf(reading, to),
    // What is raised to 4 counts as that: it would only confuse to read that it counts less too.
    ...(loweredBy.length > 0 && level < 4 && { loweredBy }),
    ...(raisedBy.length > 0 && { raisedBy }),
  };
}
