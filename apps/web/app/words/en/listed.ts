const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "Mara", "Mara and Dr. Keller", "Mara, Jonas and Dr. Keller". */
export const listed = (names: readonly string[]): string => list.format(names);
