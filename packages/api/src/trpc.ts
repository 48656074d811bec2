import { initTRPC } from '@trpc/server';
import type { Context } from './context.ts';
import { refusalOf } from './refused.ts';

/** Who may call a procedure. Its base procedure sets this and checks it; tests/access compares it with a list. */
export type Audience =
  | 'everyone'
  | 'signed-in'
  | 'client'
  | 'therapist'
  | 'responder'
  | 'admin'
  | 'room-member'
  | 'room-therapist'
  | 'room-client';

/** As what a refused deed's words are looked at; a draft that asks its author to go on is not. */
export type HeardAs = 'message' | 'answers' | 'answers-draft';

export type ProcedureMeta = {
  readonly audience?: Audience;
  /** It shows or changes what people write, so it never ends well without its row in the audit log (P2). */
  readonly content?: boolean;
  /** For procedures of a room: hold it until the transaction ends. */
  readonly lockRoom?: boolean;
  /** A client writes by it: what it refuses is looked at all the same, so that no cry for help is lost (C3). */
  readonly heardAs?: HeardAs;
};

const t = initTRPC
  .context<Context>()
  .meta<ProcedureMeta>()
  .create({
    isDev: false,
    /** Outside goes the code and, when there is one, the refusal: no message, no stack, no path of ours. */
    errorFormatter: ({ error, shape }) => ({
      code: shape.code,
      message: error.code,
      data: {
        code: shape.data.code,
        httpStatus: shape.data.httpStatus,
        refusal: refusalOf(error),
      },
    }),
  });

export const router = t.router;
export const middleware = t.middleware;
export const createCallerFactory = t.createCallerFactory;
/** Bare: neither transaction nor session. Build procedures from `procedures.ts`, not from this. */
export const bareProcedure = t.procedure;
