import { z } from 'zod';
import { accept, type Outcome, refuse } from '../outcome.ts';

/** What someone wrote, checked: not blank, not too long, nothing in it that cannot be seen or kept. */
export type MessageBody = string & { readonly __brand: 'MessageBody' };

/** In Unicode code points, so that an emoji does not count twice. */
export const longestBody = 20_000;

/** Why a text cannot be sent as it is. `at` is a UTF-16 index into the text with its line ends made one. */
export type BodyRefusal =
  | { readonly reason: 'body-empty' }
  | { readonly reason: 'body-too-long'; readonly length: number; readonly limit: number }
  | { readonly reason: 'body-has-control-characters'; readonly at: number; readonly count: number }
  | { readonly reason: 'body-has-broken-characters'; readonly at: number; readonly count: number };

/** C0, delete and C1, without tab and line feed. */
const controls = /(?![\n\t])\p{Cc}/gu;
/** Half an emoji: a surrogate without its other half cannot be written down in UTF-8. */
const halves = /\p{Cs}/gu;
/**
 * Something that leaves ink. Zero-width and format characters are ignorable; U+2800 is the blank of braille.
 */
const ink = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\u2800]/u;

/** Forms send CRLF wherever a person pressed Enter (HTML, form submission); we keep one kind of line end. */
const oneLineEnd = (text: string): string => text.replace(/\r\n?/g, '\n');

/**
 * Checks what someone wrote. Nothing is trimmed, normalised or dropped without being said: what cannot be
 * kept is refused, and `withoutInvisible` offers the text that would be accepted.
 */
export const parseBody = (text: string): Outcome<MessageBody, BodyRefusal> => {
  const body = oneLineEnd(text);
  const length = [...body].length;
  if (length > longestBody) return refuse({ reason: 'body-too-long', length, limit: longestBody });
  const half = [...body.matchAll(halves)];
  if (half[0]) return refuse({ reason: 'body-has-broken-characters', at: half[0].index, count: half.length });
  if (!ink.test(body)) return refuse({ reason: 'body-empty' });
  const control = [...body.matchAll(controls)];
  if (control[0]) {
    return refuse({ reason: 'body-has-control-characters', at: control[0].index, count: control.length });
  }
  return accept(body as MessageBody);
};

/**
 * The text without control characters and halves of characters, to put back before the person who wrote it.
 */
export const withoutInvisible = (text: string): string =>
  oneLineEnd(text).replace(controls, '').replace(halves, '');

/**
 * `parseBody` for forms and procedures: the issue carries the refusal's `reason` as message, the refusal in
 * `params`.
 */
export const messageBody = z.string().transform((text, context): MessageBody => {
  const body = parseBody(text);
  if (body.ok) return body.value;
  context.addIssue({ code: 'custom', message: body.refusal.reason, params: { refusal: body.refusal } });
  return z.NEVER;
});
