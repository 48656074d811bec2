import type { AssignmentId, ClockId, FlagId, PlatformId } from '@stillroom/domain/ids';

/** Workflow inputs hold ids only (P1). */
export type ClockSubject = { readonly platformId: PlatformId; readonly clockId: ClockId };
export type FlagSubject = { readonly platformId: PlatformId; readonly flagId: FlagId };
export type AssignmentSubject = { readonly platformId: PlatformId; readonly assignmentId: AssignmentId };
