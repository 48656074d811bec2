import { Fragment } from 'react';
import type { PhraseParts } from '../words/phrase.ts';

/** A sentence of the catalogue with the words that weigh more. */
export function Phrase({ of: parts }: { of: PhraseParts }) {
  return parts.map((part, index) => {
    const text = typeof part === 'string' ? part : part.strong;
    // The parts of one sentence never change places, so their order may name them.
    const key = `${index}:${text}`;
    return typeof part === 'string' ? (
      <Fragment key={key}>{text}</Fragment>
    ) : (
      <strong key={key}>{text}</strong>
    );
  });
}
