/** What a line is for. */
export const helplineKinds = ['suicide', 'partner-violence'] as const;
export type HelplineKind = (typeof helplineKinds)[number];

/** A crisis line as its sources name it. Numbers are dialled within the country exactly as written; short codes stay short (C9). */
export type Helpline = {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly name: string;
  readonly kind: HelplineKind;
  readonly phone: string | null;
  /** Text `word` to `number`; any text when `word` is null. */
  readonly sms: { readonly number: string; readonly word: string | null } | null;
  readonly website: string | null;
  /** ISO 639-1; empty when the sources do not say. */
  readonly languages: readonly string[];
  /** As the sources say; null when they do not. */
  readonly hours: string | null;
  readonly source: readonly string[];
  /** Local date on which the sources were last read. */
  readonly verifiedAt: string;
};

export type EmergencyNumber = {
  readonly phone: string;
  /** Other numbers of the country, to be read after "Also:": `police 110`. */
  readonly also: string | null;
  readonly source: string;
  readonly verifiedAt: string;
};
