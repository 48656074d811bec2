/** Markup that is safe to send: everything put into it was escaped, or is such markup itself. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

type Part = Html | string | number | readonly Html[];

/** A template tag: html`<p>${text}</p>` escapes what is put in, and lets other `Html` through as it is. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const filled = texts.map((text, at) => {
    const part = parts[at];
    return part === undefined ? text : text + markupOf(part);
  });
  return new Html(filled.join(''));
}

/** Text with its web addresses as links, so that an invitation can be followed from the mailbox page. */
export function linked(text: string): Html {
  const pieces = text.split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])/);
  return new Html(
    pieces
      .map((piece, at) => (at % 2 === 1 ? html`<a href="${piece}">${piece}</a>`.markup : escaped(piece)))
      .join(''),
  );
}

function markupOf(part: Part): string {
  if (part instanceof Html) return part.markup;
  if (typeof part === 'object') return part.map(({ markup }) => markup).join('');
  return escaped(String(part));
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
