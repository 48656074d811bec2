/**
 * `2026-11-23`, the local date of an instant (epoch ms). An admin is told the day on which a client or a room came, where the
 * instant would join the two: the audit log has it of both (docs/decisions/0050-what-an-admin-sees.md).
 */
export const dayOf = (at: number, zone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(at);
