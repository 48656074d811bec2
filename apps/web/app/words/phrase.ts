/** A sentence in which some words weigh more: shown by the `Phrase` component, read as plain text elsewhere. */
export type PhraseParts = readonly (string | { readonly strong: string })[];

export const strong = (text: string): { readonly strong: string } => ({ strong: text });
