/**
 * Letters of other scripts, and Latin letters outside a–z, that are drawn like a Latin letter or stand for one. Compatibility forms
 * (full width, mathematical, circled) need no entry: Unicode decomposition already folds them. Source of the idea, not of the
 * table: Unicode Technical Standard 39, confusables. Both strings of a pair have the same length.
 */
const pairs: readonly (readonly [drawn: string, latin: string])[] = [
  ['абвгеёзикмнорстухһіѕјԁԛԝєҽғ', 'abbreeeukmhopctyxhisjdqweef'],
  ['αβγδεζηικμνορσςτυχω', 'abydezniknvopostuxw'],
  ['ɑɓƈɖɗɛƒɠɡɦɩɪɨıʝƙłɫɬɱŋɲɵøƥʠɾʀşƭʈʊʋʍʏʐƶđħŧ', 'abcddefgghiiiijklllmnnoopqrrsttuvwyzzdht'],
  ['ᴀʙᴄᴅᴇɢʜᴊᴋʟᴍɴᴏᴘᴛᴜᴠᴡᴢꜰꜱ', 'abcdeghjklmnoptuvwzfs'],
];

/** White letters on black discs and squares, from A on, which have no compatibility form. */
const whiteOnBlack = [0x1f150, 0x1f170].flatMap((first) =>
  Array.from(
    { length: 26 },
    (_, letter) => [String.fromCodePoint(first + letter), String.fromCharCode(0x61 + letter)] as const,
  ),
);

/** From a lower-case character to the letters that it stands for. */
export const lookAlikes: ReadonlyMap<string, string> = new Map([
  ...pairs.flatMap(([drawn, latin]) => {
    const letters = [...latin];
    return [...drawn].map((character, index) => [character, letters[index] ?? character] as const);
  }),
  ...whiteOnBlack,
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ð', 'd'],
  ['þ', 'th'],
]);

/** What a sign inside a word stands for when people write around a filter: `su1c1de`, `k!ll`, `d@d`. */
export const leetLetters: ReadonlyMap<string, readonly string[]> = new Map([
  ['0', ['o']],
  ['1', ['i', 'l']],
  ['3', ['e']],
  ['4', ['a']],
  ['5', ['s']],
  ['7', ['t']],
  ['8', ['b']],
  ['9', ['g']],
  ['@', ['a']],
  ['$', ['s']],
  ['!', ['i', 'l']],
  ['|', ['l', 'i']],
  ['+', ['t']],
  ['*', ['i', 'u', 'e', 'a', 'o', 'c']],
]);
