import { Phone, UserRoundCheck, UserRoundSearch } from 'lucide-react';
import { Fragment, type ReactNode, useId } from 'react';
import type { PhraseParts } from '../words/phrase.ts';
import { useWords } from '../words/words.ts';
import { buttonClass } from './button.tsx';
import { Phrase } from './phrase.tsx';

export interface HelpOption {
  readonly id: string;
  readonly name: string;
  /** As people read it, dialled as written (C9): "116 123". */
  readonly number: string;
  /** "Phone, 24 hours, German, anonymous" */
  readonly about: string;
}

/**
 * Live help for the one who wrote, and for nobody else (C3). Framed in the accent: an invitation, not an alarm.
 * Two options, three at most; the first is the main one.
 */
export function HelpCard({
  title,
  lead,
  options,
  looking,
  someoneLooks,
  more,
  hide,
  level = 2,
}: {
  readonly title: string;
  readonly lead: string;
  readonly options: readonly HelpOption[];
  /** One plain sentence on whether a person is looking now. */
  readonly looking: PhraseParts;
  readonly someoneLooks: boolean;
  /** Links: other countries, chat instead of calling. */
  readonly more?: readonly ReactNode[];
  /** A small form or button that puts the card away. */
  readonly hide?: ReactNode;
  readonly level?: 2 | 3;
}) {
  const { help } = useWords();
  const own = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  const Looking = someoneLooks ? UserRoundCheck : UserRoundSearch;
  return (
    <section className="help-card" aria-labelledby={own}>
      <Heading id={own}>{title}</Heading>
      <p>{lead}</p>
      <ul className="help-options">
        {options.map(({ id, name, number, about }, index) => (
          <li key={id} className="help-option">
            <p className="help-option-name">
              {number} · {name}
            </p>
            <p className="help-option-about">{about}</p>
            <a
              className={buttonClass({ kind: index === 0 ? 'main' : 'plain', wide: true })}
              href={telOf(number)}
            >
              <Phone />
              <span>{help.call({ number })}</span>
            </a>
          </li>
        ))}
      </ul>
      <p className="help-looking">
        <Looking />
        <span>
          <Phrase of={looking} />
        </span>
      </p>
      <div className="help-foot">
        {more?.map((link, index) => {
          const place = `link ${index}`;
          return <Fragment key={place}>{link}</Fragment>;
        })}
        {hide ? <div className="help-hide">{hide}</div> : null}
      </div>
    </section>
  );
}

/** Short codes stay as written; only what a dialler would stumble over goes. */
export const telOf = (number: string): string => `tel:${number.replace(/[^\d+*#]/g, '')}`;
