import type { Outcome } from '@stillroom/domain/outcome';
import { TRPCError } from '@trpc/server';
import { ZodError } from 'zod';
import { codeOf, type Refusal } from './refusals.ts';

/** Carries a refusal through tRPC, which knows errors only. */
class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.reason);
    this.name = 'Refused';
    this.refusal = refusal;
  }
}

/** The error to throw in a procedure, so that its transaction rolls back and its caller gets the refusal as data. */
export function refused(given: Refusal): TRPCError {
  // P3: whatever the reason for which something is not found, outside they are one.
  const refusal: Refusal = codeOf[given.reason] === 'NOT_FOUND' ? { reason: 'not-found' } : given;
  return new TRPCError({
    code: codeOf[refusal.reason],
    message: refusal.reason,
    cause: new Refused(refusal),
  });
}

/** The value of an outcome; a refusal ends the procedure. @throws the error of `refused` */
export function accepted<Value>(outcome: Outcome<Value, Refusal>): Value {
  if (outcome.ok) return outcome.value;
  throw refused(outcome.refusal);
}

/**
 * The refusal that a procedure's error carries, as its caller in process sees it; null when the error is a fault.
 * Input that the schema of a procedure refuses is told by the names of its fields, never by what stood in them.
 */
export function refusalOf(error: unknown): Refusal | null {
  if (!(error instanceof TRPCError)) return null;
  if (error.cause instanceof Refused) return error.cause.refusal;
  if (error.code === 'BAD_REQUEST' && error.cause instanceof ZodError) {
    const told = error.cause.issues.map(toldInDomain).find((refusal) => refusal !== null);
    if (told) return told;
    const fields = error.cause.issues.map((issue) => issue.path.join('.'));
    return { reason: 'input-invalid', fields: [...new Set(fields)] };
  }
  return null;
}

/** A schema of the domain can say more than that a field is wrong: a message's body carries its own refusal. */
const toldInDomain = (issue: ZodError['issues'][number]): Refusal | null => {
  const told: unknown = issue.code === 'custom' ? issue.params?.refusal : null;
  return isRefusal(told) ? told : null;
};

const isRefusal = (told: unknown): told is Refusal =>
  typeof told === 'object' &&
  told !== null &&
  'reason' in told &&
  typeof told.reason === 'string' &&
  told.reason in codeOf;
