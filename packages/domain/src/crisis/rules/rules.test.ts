import { describe, expect, it } from 'vitest';
import { crisisCategories, detectorLanguages } from '../crisis-level.ts';
import { withoutIdioms } from '../detect/choose-matches.ts';
import { combinations } from '../detect/combinations.ts';
import { detectCrisis } from '../detect/detect-crisis.ts';
import { ownerId } from '../detect/match-patterns.ts';
import { matchesIn } from '../detect/matches-in.ts';
import { parseGroups } from '../detect/pattern.ts';
import { rulesByLanguage } from './all-rules.ts';

const matchedIds = (text: string, language: (typeof detectorLanguages)[number]) => {
  const { matches, reading } = matchesIn(text, language);
  return withoutIdioms(matches, reading.count).map(({ owner }) => ownerId(owner));
};

describe.each(detectorLanguages)('rules of %s', (language) => {
  const { rules, cues, idioms, words, spellings } = rulesByLanguage[language];

  it('C8: ids are unique and begin with the language', () => {
    const ids = [...rules, ...cues, ...idioms].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !id.startsWith(`${language}.`))).toEqual([]);
  });

  it('C8: every rule says why, from which source, and reaches a category that exists', () => {
    for (const rule of rules) {
      expect(rule.why.length, rule.id).toBeGreaterThan(10);
      expect(rule.source.length, rule.id).toBeGreaterThan(3);
      expect(crisisCategories, rule.id).toContain(rule.category);
    }
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    'C8: %s matches its example and only that one',
    (_id, rule) => {
      expect(matchedIds(rule.match, language)).toContain(rule.id);
      expect(matchedIds(rule.differs, language)).not.toContain(rule.id);
    },
  );

  it.each([...cues, ...idioms].map((item) => [item.id, item] as const))(
    'C8: %s matches its example',
    (_id, item) => {
      expect(matchedIds(item.match, language)).toContain(item.id);
    },
  );

  it('C2: an idiom alone raises no alert', () => {
    for (const { id, match } of idioms) expect(detectCrisis(match, { language }).level, id).toBeLessThan(2);
  });

  it('C8: no pattern waits for a form that spelling turns into other words', () => {
    const written = new Set(Object.keys(spellings).map((form) => form.replace("'", '')));
    const patterns = [...rules, ...cues, ...idioms].flatMap((item) => item.patterns);
    const names = patterns.flatMap((pattern) =>
      parseGroups(pattern).flatMap((places) => places.flat(2).flatMap((atom) => atom.names)),
    );
    expect([...new Set(names)].filter((name) => written.has(name) && spellings[name] !== name)).toEqual([]);
    const missing = names.filter((name) => name.startsWith('[') && !(name.slice(1, -1) in words));
    expect(missing).toEqual([]);
  });
});

it('C2: combinations have ids of their own and say why', () => {
  expect(new Set(combinations.map(({ id }) => id)).size).toBe(combinations.length);
  for (const { why } of combinations) expect(why.length).toBeGreaterThan(10);
});
