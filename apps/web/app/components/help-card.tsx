import { ExternalLink, MessageSquare, Phone, UserRoundCheck, UserRoundSearch } from 'lucide-react';
import { Fragment, type ReactNode, useId } from 'react';
import type { PhraseParts } from '../words/phrase.ts';
import { useWords } from '../words/words.ts';
import { buttonClass } from './button.tsx';
import { Phrase } from './phrase.tsx';

/** One thing that a person can do now: a number to call, or a place to go to. */
export type HelpOption = {
  readonly id: string;
  readonly name: string;
  /** "Phone, 24 hours, German, anonymous" */
  readonly about: string;
} & (
  | {
      /** As people read them, dialled as written (C9): "116 123". Several where nobody knows which is the right one. */
      readonly call: readonly string[];
    }
  | { readonly link: { readonly to: string; readonly words: string } }
);

/**
 * Live help for the one who wrote, and for nobody else (C3). Framed in the accent: an invitation, not an alarm.
 * Two options, three at most; the first is the main one.
 */
export function HelpCard({
  id,
  title,
  lead,
  options,
  looking,
  someoneLooks,
  readToo,
  more,
  hide,
  level = 2,
}: {
  /** Given where an address leads to it: it then takes the focus, too. */
  readonly id?: string;
  readonly title: string;
  readonly lead: string;
  readonly options: readonly HelpOption[];
  /** One plain sentence on whether a person is looking now. */
  readonly looking: PhraseParts;
  readonly someoneLooks: boolean;
  /** Who reads the words themselves, where their author should think of that, and what can be done about it. */
  readonly readToo?: ReactNode;
  /** Links: other countries, chat instead of calling. */
  readonly more?: readonly ReactNode[];
  /** A small form or button that puts the card away. */
  readonly hide?: ReactNode;
  readonly level?: 2 | 3;
}) {
  const own = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  const Looking = someoneLooks ? UserRoundCheck : UserRoundSearch;
  return (
    <section className="help-card" aria-labelledby={own} {...(id ? { id, tabIndex: -1 } : {})}>
      <Heading id={own}>{title}</Heading>
      <p>{lead}</p>
      <ul className="help-options">
        {options.map((option, index) => (
          <li key={option.id} className="help-option">
            <p className="help-option-name">{titleOf(option)}</p>
            <p className="help-option-about">{option.about}</p>
            <Ways option={option} first={index === 0} />
          </li>
        ))}
      </ul>
      <p className="help-looking">
        <Looking />
        <span>
          <Phrase of={looking} />
        </span>
      </p>
      {readToo}
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

function Ways({ option, first }: { readonly option: HelpOption; readonly first: boolean }) {
  const { help } = useWords();
  const look = (main: boolean) => buttonClass({ kind: main ? 'main' : 'plain', wide: true });
  if ('link' in option) {
    const { to, words } = option.link;
    return (
      <a className={look(first)} href={to} rel="noreferrer">
        {to.startsWith('sms:') ? <MessageSquare /> : <ExternalLink />}
        <span>{words}</span>
      </a>
    );
  }
  return (
    <div className="help-option-ways">
      {option.call.map((number, index) => (
        <a key={number} className={look(first && index === 0)} href={telOf(number)}>
          <Phone />
          <span>{help.call({ number })}</span>
        </a>
      ))}
    </div>
  );
}

/** Number and name, once each: "988 · Lifeline", "Línea 024". */
const titleOf = (option: HelpOption): string =>
  [...numbersOf(option).filter((number) => !option.name.includes(number)), option.name].join(' · ');

/** What can be dialled. */
export const numbersOf = (option: HelpOption): readonly string[] => ('call' in option ? option.call : []);

/** Short codes stay as written; only what a dialler would stumble over goes. */
export const telOf = (number: string): string => `tel:${number.replace(/[^\d+*#]/g, '')}`;
