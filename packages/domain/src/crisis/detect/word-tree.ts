/**
 * Words by their letters, so that reading along a text stops where no word goes on. A node has its letter, its first child and
 * its next sibling; what stands under a word that ends there is `ends`, plus one.
 */
export type WordTree = {
  readonly roots: Int32Array;
  letters: Uint16Array;
  children: Int32Array;
  siblings: Int32Array;
  ends: Int32Array;
  count: number;
};

const rootLetters = 0x80;

export function createWordTree(): WordTree {
  const size = 1 << 14;
  return {
    roots: new Int32Array(rootLetters),
    letters: new Uint16Array(size),
    children: new Int32Array(size),
    siblings: new Int32Array(size),
    ends: new Int32Array(size),
    count: 1,
  };
}

/** The node after a node and a letter; 0 when no word goes on there. Node 0 is where every word begins. */
export function stepInto(tree: WordTree, node: number, letter: number): number {
  if (node === 0) return letter < rootLetters ? (tree.roots[letter] ?? 0) : 0;
  let child = tree.children[node] ?? 0;
  while (child !== 0 && tree.letters[child] !== letter) child = tree.siblings[child] ?? 0;
  return child;
}

/** Puts a word of ASCII characters into the tree. Others cannot begin a word there and are left out. */
export function plant(tree: WordTree, word: string, value: number): void {
  let node = 0;
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at);
    if (letter >= rootLetters) return;
    let next = stepInto(tree, node, letter);
    if (next === 0) {
      if (tree.count >= tree.letters.length) widen(tree);
      next = tree.count;
      tree.count += 1;
      tree.letters[next] = letter;
      if (node === 0) tree.roots[letter] = next;
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
