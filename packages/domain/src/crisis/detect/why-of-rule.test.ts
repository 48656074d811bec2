import { describe, expect, it } from 'vitest';
import { rulesByLanguage } from '../rules/all-rules.ts';
import { detectCrisis } from './detect-crisis.ts';
import { whyOfCombination, whyOfRule } from './why-of-rule.ts';

describe('C2: what a rule looks for is said in words', () => {
  it('for every rule there is', () => {
    const ids = Object.values(rulesByLanguage).flatMap(({ rules }) => rules.map(({ id }) => id));
    expect(ids.filter((id) => !whyOfRule(id))).toEqual([]);
  });

  it('for what the detector names, whatever the language of the text', () => {
    const { findings } = detectCrisis('Ich will nicht mehr leben.', { language: 'de' });
    expect(findings.length).toBeGreaterThan(0);
    for (const { rule } of findings) expect(whyOfRule(rule)).toMatch(/^[A-Z]/);
  });

  it('for a combination that raised something', () => {
    const { findings } = detectCrisis('I am going to kill myself tonight.');
    const raisedBy = findings.flatMap((finding) => finding.raisedBy ?? []);
    expect(raisedBy.map(whyOfCombination)).toContain('Intent with a time is a plan (C-SSRS 5).');
    expect(whyOfCombination('gone')).toBeUndefined();
  });

  it('not for one that is gone, or that stands for an answer', () => {
    expect(whyOfRule('en.suicide.gone')).toBeUndefined();
    expect(whyOfRule('item/4')).toBeUndefined();
  });
});
