import { ArrowUp, Eye } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import type { PhraseParts } from '../words/phrase.ts';
import { useWords } from '../words/words.ts';
import { Button } from './button.tsx';
import { FieldErrors } from './field.tsx';
import { Phrase } from './phrase.tsx';

/**
 * Where one writes. It says three things before anything is sent: who will read it (M3), that it is saved (M2),
 * and when it will be answered (R7). It stands inside a `<Form method="post">` of the page that uses it, and
 * works there without JavaScript.
 */
export function Composer({
  name = 'text',
  readers,
  saved,
  answeredBy,
  placeholder,
  defaultValue,
  head,
  tools,
  errors,
  sending = false,
  short = false,
  onText,
  onLeaveField,
}: {
  readonly name?: string;
  /** Who will read this: `words.composer.readers(…)`. */
  readonly readers: PhraseParts;
  /** A `SavedLine`. */
  readonly saved?: ReactNode;
  /** "Sent now, answered by Wed 18:34", or why there is no time. */
  readonly answeredBy?: ReactNode;
  readonly placeholder: string;
  readonly defaultValue?: string | undefined;
  /** In place of the readers at the top, which then stand below: which messages a reply answers (R3). */
  readonly head?: ReactNode;
  /** Quiet buttons at the left of Send. */
  readonly tools?: ReactNode;
  readonly errors?: readonly string[] | undefined;
  readonly sending?: boolean;
  /** Two lines at first, when help stands above and has to stay in view (C3). */
  readonly short?: boolean;
  readonly onText?: (text: string) => void;
  readonly onLeaveField?: () => void;
}) {
  const { composer } = useWords();
  const own = useId();
  const readersId = `${own}-readers`;
  const area = useRef<HTMLTextAreaElement>(null);

  useEffect(() => fitToText(area.current), []);

  const sendByKeys = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.currentTarget.form?.requestSubmit();
    }
  };

  const readersLine = (
    <p className="composer-readers" id={readersId}>
      <Eye />
      <span>
        <Phrase of={readers} />
      </span>
    </p>
  );

  return (
    <div className={short ? 'composer composer-short' : 'composer'}>
      <div className="composer-head">
        {head ?? readersLine}
        {saved}
      </div>
      <textarea
        ref={area}
        name={name}
        className="composer-text"
        aria-label={composer.label}
        aria-describedby={errors?.length ? `${readersId} ${own}-error` : readersId}
        aria-invalid={errors?.length ? true : undefined}
        placeholder={placeholder}
        defaultValue={defaultValue}
        dir="auto"
        rows={short ? 2 : 3}
        onInput={(event) => {
          fitToText(event.currentTarget);
          onText?.(event.currentTarget.value);
        }}
        onBlur={onLeaveField}
        onKeyDown={sendByKeys}
      />
      <div className="composer-wrong">
        <FieldErrors id={own} errors={errors} />
      </div>
      <div className="composer-foot">
        <div className="composer-tools">{head ? readersLine : tools}</div>
        {answeredBy ? <p className="composer-answer">{answeredBy}</p> : null}
        <Button kind="main" iconAfter={ArrowUp} disabled={sending} title={composer.sendKeys}>
          {sending ? composer.sending : composer.send}
        </Button>
      </div>
    </div>
  );
}

/** Browsers without `field-sizing: content` are told the height; the stylesheet sets its bounds. */
function fitToText(box: HTMLTextAreaElement | null): void {
  if (!box || CSS.supports('field-sizing', 'content')) return;
  box.style.height = 'auto';
  box.style.height = `${box.scrollHeight}px`;
}
