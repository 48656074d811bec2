/** What stands between a word and the one before it. */
export const pauses = { none: 0, comma: 1, sentence: 2 } as const;
export type Pause = (typeof pauses)[keyof typeof pauses];
