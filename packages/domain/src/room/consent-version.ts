/** The text that clients consent to, by its date. A new text is a new version; a room keeps the one each has agreed to. */
export const consentVersion = '2026-11-23';
