import { type ReactNode, useId } from 'react';
import { Avatar, type AvatarKind } from './avatar.tsx';

export interface LetterAuthor {
  readonly name: string;
  /** Shown instead of the name: "You", for the reader's own letters. */
  readonly calledHere?: string;
  readonly kind: AvatarKind;
  /** What staff are here, after their name: a name alone could be anybody's. */
  readonly calling?: string;
}

/**
 * One message, as a letter: who and when, the words in the book face, then what is known about it.
 * `children` under the text are for the promise chip, receipts and marks.
 */
export function Letter({
  id,
  author,
  at,
  time,
  note,
  body,
  aside = false,
  tools,
  children,
}: {
  readonly id?: string;
  readonly author: LetterAuthor;
  /** The instant, for machines. */
  readonly at: number;
  /** The instant in the reader's words and zone. */
  readonly time: string;
  /** Beside the time: "only you and Dr. Keller". */
  readonly note?: ReactNode;
  readonly body: string | ReactNode;
  /** Without a face, for the therapist's page, where all letters are the client's. */
  readonly aside?: boolean;
  /** What one may do with it, closed at the end of its head. */
  readonly tools?: ReactNode;
  readonly children?: ReactNode;
}) {
  const own = useId();
  const authorId = `${own}-author`;
  return (
    <article id={id} className={aside ? 'letter letter-aside' : 'letter'} aria-labelledby={authorId}>
      <header className="letter-head">
        {aside ? null : <Avatar name={author.name} kind={author.kind} />}
        <span className="letter-author" id={authorId}>
          {author.calledHere ?? author.name}
          {author.calling ? <span className="letter-calling">, {author.calling}</span> : null}
        </span>
        <time className="letter-time" dateTime={new Date(at).toISOString()}>
          {time}
        </time>
        {note ? <span className="letter-time">{note}</span> : null}
        {tools}
      </header>
      {typeof body === 'string' ? <LetterBody text={body} /> : body}
      {children ? <footer className="letter-foot">{children}</footer> : null}
    </article>
  );
}

/** What someone wrote: paragraphs as they made them, lines kept, each in the direction of its own script. */
export function LetterBody({ text }: { text: string }) {
  return (
    <div className="letter-body">
      {paragraphsOf(text).map(({ place, paragraph }) => (
        <p key={place} dir="auto">
          {paragraph}
        </p>
      ))}
    </div>
  );
}

/** Split at empty lines. A letter does not change while it is shown, so a paragraph's place names it. */
const paragraphsOf = (text: string): readonly { place: string; paragraph: string }[] =>
  text.split(/\n(?:[ \t]*\n)+/).map((paragraph, index) => ({ place: `paragraph ${index}`, paragraph }));

/** In place of a letter that was taken back (M1): that it was there stays visible. */
export function WithdrawnBody({ children }: { children: ReactNode }) {
  return <p className="letter-withdrawn">{children}</p>;
}
