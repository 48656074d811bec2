// The domain is pure: time, chance and identity are arguments. Read from the syntax tree, so that neither a comment
// that mentions Date.now() nor an alias of a longer name can mislead.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';
import { one } from './run-suite.mjs';
import { sourceFiles } from './source-files.mjs';

/** Globals that the domain may not even name, and members of globals that it may not read. */
const globals = new Set(['process', 'performance', 'setTimeout', 'setInterval', 'crypto', 'fetch']);
const members = new Set(['Date.now', 'Math.random', 'Temporal.Now']);

/**
 * Where a source text reads a clock, chance or the machine it runs on.
 * @param {string} path for the message
 * @param {string} text TypeScript
 * @param {typeof import('typescript')} ts
 * @returns {string[]} one sentence each
 */
export function impurities(path, text, ts) {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found = [];
  const note = (node, what) => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${path}:${line + 1}: the domain may not use ${what}; take it as an argument.`);
  };
  const visit = (node) => {
    if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
      note(node, 'new Date()');
    if (ts.isCallExpression(node) && node.expression.getText() === 'Date') note(node, 'Date()');
    if (ts.isPropertyAccessExpression(node) && members.has(node.getText().replace(/^globalThis\./, '')))
      note(node, node.getText());
    if (ts.isIdentifier(node) && globals.has(node.text) && isFree(node, ts)) note(node, node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** An identifier that stands for a value of its own: not a property's name, not something declared here. */
function isFree(node, ts) {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  return ts.isCallExpression(parent) && parent.expression === node;
}

export async function checkClocks() {
  const { default: ts } = await import('typescript');
  const files = sourceFiles('packages/domain/src').filter((path) => !/\.test\.ts$|\/testing\//.test(path));
  const found = files.flatMap((path) => impurities(path, readFileSync(join(root, path), 'utf8'), ts));
  for (const sentence of found) console.log(sentence);
  return one(found.length === 0);
}
