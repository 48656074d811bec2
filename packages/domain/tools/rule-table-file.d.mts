export const ruleTableFile: string;
export const learnedTableFile: string;
export function ruleSources(): string;
export function firstLine(sources: string): string;
export function ensureRuleTables(): boolean;
