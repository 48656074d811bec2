/**
 * Words by their letters, so that reading along a text stops where no word goes on. Node 0 is where every word begins; the node
 * after one ASCII letter has that letter's code as its number. What stands under a word that ends at a node is `ends`, plus one.
 */
export type WordTree = {
  /** By two letters, `firstLetters` of each: the node after them, 0 where no word begins so. */
  readonly seconds: Int32Array;
  /** Of a node behind a second letter: its letter, its first child and its next sibling. */
  letters: Uint16Array;
  children: Int32Array;
  siblings: Int32Array;
  ends: Int32Array;
  count: number;
};

const firstLetters = 0x80;
const letterBits = 7;

export function createWordTree(): WordTree {
  const size = 1 << 14;
  return {
    seconds: new Int32Array(firstLetters << letterBits),
    letters: new Uint16Array(size),
    children: new Int32Array(size),
    siblings: new Int32Array(size),
    ends: new Int32Array(size),
    count: firstLetters,
  };
}

/** The node after a node and a letter; 0 when no word goes on there. Behind the first letter there always is one. */
export function stepInto(tree: WordTree, node: number, letter: number): number {
  if (node === 0) return letter < firstLetters ? letter : 0;
  if (node < firstLetters)
    return letter < firstLetters ? (tree.seconds[(node << letterBits) | letter] ?? 0) : 0;
  let child = tree.children[node] ?? 0;
  while (child !== 0 && tree.letters[child] !== letter) child = tree.siblings[child] ?? 0;
  return child;
}

/** Puts a word of ASCII characters into the tree. Others cannot begin a word there and are left out. */
export function plant(tree: WordTree, word: string, value: number): void {
  let node = 0;
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at);
    if (letter >= firstLetters) return;
    let next = stepInto(tree, node, letter);
    if (next === 0) {
      if (tree.count >= tree.letters.length) widen(tree);
      next = tree.count;
      tree.count += 1;
      tree.letters[next] = letter;
      if (node < firstLetters) tree.seconds[(node << letterBits) | letter] = next;
      else {
        tree.siblings[next] = tree.children[node] ?? 0;
        tree.children[node] = next;
      }
    }
    node = next;
  }
  tree.ends[node] = value + 1;
}

function widen(tree: WordTree): void {
  const wider = (values: Int32Array) => {
    const made = new Int32Array(values.length * 2);
    made.set(values);
    return made;
  };
  const letters = new Uint16Array(tree.letters.length * 2);
  letters.set(tree.letters);
  tree.letters = letters;
  tree.children = wider(tree.children);
  tree.siblings = wider(tree.siblings);
  tree.ends = wider(tree.ends);
}
