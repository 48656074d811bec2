/** What an account is on its platform. A role says which pages one has; only membership of a room opens what is written there. */
export const accountRoles = ['client', 'therapist', 'responder', 'admin'] as const;

export type AccountRole = (typeof accountRoles)[number];
