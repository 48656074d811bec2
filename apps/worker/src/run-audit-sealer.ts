import { sealAudit } from '@stillroom/db/audit/seal';
import type { WorkerServices } from './activities/services.ts';
import { every, type Repeating } from './every.ts';

export type AuditSealer = Repeating;

const pauseMs = 2_000;

/** Seals what the audit log has gained, every few seconds (P2). */
export const runAuditSealer = (services: WorkerServices): AuditSealer =>
  every(pauseMs, 'audit-sealing', services.log, async () => {
    await sealAudit(services.db, services.clock());
  });
