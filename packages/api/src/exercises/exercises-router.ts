import { parseAnswers } from '@stillroom/domain/exercise/answers';
import { draftOf, submissionOf } from '@stillroom/domain/exercise/assignment';
import { toQuestionnaire } from '@stillroom/domain/exercise/fhir/questionnaire';
import {
  fromQuestionnaireResponse,
  toQuestionnaireResponse,
} from '@stillroom/domain/exercise/fhir/questionnaire-response';
import { once, repetitionSchema } from '@stillroom/domain/exercise/repetition';
import { reveals } from '@stillroom/domain/exercise/template';
import { accountId, clientKey, templateId } from '@stillroom/domain/ids';
import { messageBody } from '@stillroom/domain/message/body';
import { z } from 'zod';
import { therapistProcedure } from '../procedures.ts';
import { accepted, refused } from '../refused.ts';
import { roomProcedure, roomTherapistProcedure } from '../room-procedure.ts';
import { router } from '../trpc.ts';
import { assignExercise } from './assign-exercise.ts';
import {
  assignmentClientProcedure,
  assignmentProcedure,
  assignmentTherapistProcedure,
} from './assignment-procedure.ts';
import { changeAssignment } from './change-assignment.ts';
import { mergedWithDraft, partOf, savedPart } from './own-part.ts';
import { importOwnTemplate, saveOwnTemplate, templateOf, templatesFor } from './template-library.ts';
import { assignmentCards, viewAssignment } from './view-assignment.ts';

/** Answers as a page or a file has them; `parseAnswers` says whether they fit their items. */
const answers = z.record(z.string(), z.unknown());
const revision = z.int().min(0);
/** The items that the page showed; the others stay as they were saved. */
const items = z.array(z.string()).max(100).optional();
const part = z.object({ accountId });

export const exercisesRouter = router({
  /** The therapist's shelf (E6). */
  templates: therapistProcedure.query(({ ctx }) => templatesFor(ctx, ctx.account.accountId)),

  /** Publishes a therapist's own exercise: new, or the next version of one of theirs. */
  saveTemplate: therapistProcedure
    .input(
      z.object({
        content: z.record(z.string(), z.unknown()),
        of: z.object({ templateId, basedOn: z.int().min(1) }).nullable(),
      }),
    )
    .mutation(async ({ ctx, input }) => {
      const saved = accepted(await saveOwnTemplate(ctx, ctx.account.accountId, input.content, input.of));
      await ctx.audit.write({ subjectId: saved.templateId, detail: { version: saved.version } });
      return { templateId: saved.templateId, version: saved.version };
    }),

  /** An exercise as a FHIR R4 Questionnaire (E1). */
  exportTemplate: therapistProcedure
    .input(z.object({ templateId, version: z.int().min(1).optional() }))
    .query(async ({ ctx, input }) => {
      const template = await templateOf(ctx, input.templateId, input.version);
      if (!template) throw refused({ reason: 'no-such-template' });
      return toQuestionnaire(template);
    }),

  /** A FHIR R4 Questionnaire as a new exercise of the therapist's own (E1). */
  importTemplate: therapistProcedure
    .input(z.object({ questionnaire: z.unknown() }))
    .mutation(async ({ ctx, input }) => {
      const made = accepted(await importOwnTemplate(ctx, ctx.account.accountId, input.questionnaire));
      await ctx.audit.write({ subjectId: made.templateId, detail: { version: made.version } });
      return { templateId: made.templateId, version: made.version };
    }),

  /** Gives an exercise to one or both clients of the room (E2). */
  assign: roomTherapistProcedure
    .meta({ lockRoom: true })
    .input(
      z.object({
        clientKey,
        templateId,
        participants: z.array(accountId).min(1).max(2),
        note: messageBody.nullable().default(null),
        dueAt: z.int().nullable().default(null),
        reveal: z.enum(reveals),
        repetition: repetitionSchema.default(once),
      }),
    )
    .mutation(async ({ ctx, input }) => ({
      assignmentId: accepted(await assignExercise(ctx, input)),
    })),

  /** The exercises of a room, as cards. */
  ofRoom: roomProcedure.query(({ ctx }) => assignmentCards(ctx)),

  /** One exercise, with what the reveal lets this member see (E3) and what they are writing. */
  view: assignmentProcedure.query(({ ctx }) => viewAssignment(ctx, ctx.stored, ctx.template)),

  /** Keeps what is being written (E2); refused when something newer was saved elsewhere. */
  saveAnswers: assignmentClientProcedure
    .meta({ heardAs: 'answers-draft' })
    .input(z.object({ answers, items, basedOn: revision }))
    .mutation(async ({ ctx, input }) => {
      const parsed = accepted(parseAnswers(ctx.template, input.answers));
      const { accountId: by } = ctx.account;
      const save = {
        type: 'save-answers',
        accountId: by,
        answers: mergedWithDraft(ctx.stored.state, by, parsed, input.items),
        basedOn: input.basedOn,
      } as const;
      const { state } = accepted(await changeAssignment(ctx, save));
      return { ...savedPart(state, by), savedAt: ctx.now };
    }),

  /** Hands in. The same handed in again is one handing in. */
  submit: assignmentClientProcedure
    .meta({ lockRoom: true, heardAs: 'answers' })
    .input(z.object({ answers, items }))
    .mutation(async ({ ctx, input }) => {
      const parsed = accepted(parseAnswers(ctx.template, input.answers));
      const { accountId: by } = ctx.account;
      const submit = {
        type: 'submit',
        accountId: by,
        template: ctx.template,
        answers: mergedWithDraft(ctx.stored.state, by, parsed, input.items),
      } as const;
      const { state, flagLevel } = accepted(await changeAssignment(ctx, submit));
      return { ...savedPart(state, by), flagLevel };
    }),

  /** Feedback to the submission that was on screen. */
  review: assignmentTherapistProcedure
    .meta({ lockRoom: true })
    .input(part.extend({ feedback: messageBody, submissionRevision: revision }))
    .mutation(async ({ ctx, input: { accountId: author, feedback, submissionRevision } }) => {
      const reviewedBy = ctx.account.accountId;
      const review = {
        type: 'review',
        accountId: author,
        reviewedBy,
        feedback,
        submissionRevision,
      } as const;
      accepted(await changeAssignment(ctx, review));
    }),

  /** The submission that was on screen is read, and nothing is to be said to it: it waits in no inbox any longer. */
  markSeen: assignmentTherapistProcedure
    .meta({ lockRoom: true })
    .input(part.extend({ submissionRevision: revision }))
    .mutation(async ({ ctx, input: { accountId: author, submissionRevision } }) => {
      const seen = { type: 'mark-seen', accountId: author, submissionRevision } as const;
      accepted(await changeAssignment(ctx, seen));
    }),

  /** Gives a submission back for more. */
  reopen: assignmentTherapistProcedure
    .meta({ lockRoom: true })
    .input(part)
    .mutation(async ({ ctx, input }) => {
      const reopenedBy = ctx.account.accountId;
      accepted(await changeAssignment(ctx, { type: 'reopen', accountId: input.accountId, reopenedBy }));
    }),

  /** Takes back what nobody has handed in, and ends its repetition. */
  withdraw: assignmentTherapistProcedure.meta({ lockRoom: true }).mutation(async ({ ctx }) => {
    accepted(await changeAssignment(ctx, { type: 'withdraw' }));
  }),

  /** One's own answers as a FHIR R4 QuestionnaireResponse (E1, K5): what is being written, or else what was handed in. */
  exportAnswers: assignmentClientProcedure.query(({ ctx }) => {
    const own = partOf(ctx.stored.state, ctx.account.accountId);
    const draft = draftOf(own);
    const submission = submissionOf(own);
    if (draft)
      return toQuestionnaireResponse(ctx.template, draft.answers, {
        status: 'in-progress',
        at: draft.savedAt,
      });
    if (!submission) return null;
    return toQuestionnaireResponse(ctx.template, submission.answers, {
      status: 'completed',
      at: submission.submittedAt,
    });
  }),

  /** Takes answers from a FHIR R4 QuestionnaireResponse as what is being written. */
  importAnswers: assignmentClientProcedure
    .input(z.object({ response: z.unknown(), basedOn: revision }))
    .mutation(async ({ ctx, input }) => {
      const parsed = accepted(fromQuestionnaireResponse(ctx.template, input.response));
      const { accountId: by } = ctx.account;
      const save = {
        type: 'save-answers',
        accountId: by,
        answers: parsed,
        basedOn: input.basedOn,
      } as const;
      const { state } = accepted(await changeAssignment(ctx, save));
      return { ...savedPart(state, by), savedAt: ctx.now };
    }),
});
