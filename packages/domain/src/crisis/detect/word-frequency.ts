import type { DetectorLanguage } from '../crisis-level.ts';

/**
 * The most frequent words of everyday writing about oneself, the most frequent first, roughly. The search for a pattern begins
 * at its rarest word; another order costs time and may move where a pattern fits, never whether it does.
 */
const frequentWords: Readonly<Record<DetectorLanguage, string>> = {
  en: 'i the to and a not my is it of that me in do am you for have but be so this what with was are on just like know feel he she they we cannot no if at about get all will would when up want can or been there how out think time her him more now going because go as has had did some people really from make one your always never anything life help day work even any who than them their back things getting been someone over into by other still too much work say see being why need could should an off only after then us getting something good way better take feeling lot home thing getting last went made tell family',
  es: 'no que de la y me a el en mi lo es un se por yo con una te los las para mas si pero ya como todo muy estoy tengo le su del al hay soy esta bien nada porque cuando ser siempre nunca vida quiero puedo sin o ella hace era hacer solo eso esto tan mal ahora he ha tiempo dia casa gente nos',
  de: 'ich nicht und die das mir mich ist zu in ein es der so mit auch war aber bin habe auf wie mein was den dass meine im kann er sie von du fur eine wenn mehr noch nur schon immer hat am an ja man wir dann sein nach ihr wieder alles nichts aus bei uber um da hier',
};

/** What the first and most frequent word costs a search, beside 1 for a word that is not listed. */
const dearest = 2000;
const otherFrequent = 4;

/**
 * By word: how many rarer words one search from it costs, as a power of two: 2 for four times as many.
 * @param common words that are frequent, wherever they stand in the list
 */
export function searchCosts(
  language: DetectorLanguage,
  common: readonly number[],
  idOf: (word: string) => number | undefined,
): ReadonlyMap<number, number> {
  const powers = new Map<number, number>(common.map((id) => [id, Math.log2(otherFrequent)]));
  for (const [rank, word] of frequentWords[language].split(' ').entries()) {
    const id = idOf(word);
    const power = Math.round(Math.log2(dearest / (rank + 2)));
    if (id !== undefined) powers.set(id, Math.max(powers.get(id) ?? 0, power));
  }
  return powers;
}
