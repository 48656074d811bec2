import { makeSettledRoom } from '@stillroom/db/testing/builders';
import type { Reveal } from '@stillroom/domain/exercise/template';
import { type AccountId, type AssignmentId, clientKey } from '@stillroom/domain/ids';
import type { Variant } from '@stillroom/domain/platform/presets';
import { aTemplate } from '@stillroom/domain/testing/exercise-builders';
import { refusalOf } from '../refused.ts';
import type { TestApi } from './test-api.ts';

/** A couple's room with everybody signed in, and an exercise of the therapist's own with a shared and a private item. */
export async function makeExerciseRoom(test: TestApi, variant: Variant = 'written-exercises', template = {}) {
  const settled = await makeSettledRoom(test, { couple: true, variant });
  const { platform, client: ana, partner: ben, therapist, roomId } = settled;
  if (!ben) throw new Error('A couple has two.');
  const asTherapist = await test.callAsAccount(platform, therapist);
  const { templateId: _id, version: _version, ...content } = aTemplate(template);
  const { templateId } = await asTherapist.exercises.saveTemplate({ content, of: null });
  const assign = async (
    given: {
      readonly reveal?: Reveal;
      readonly participants?: AccountId[];
      readonly dueAt?: number | null;
      readonly note?: string;
    } = {},
  ): Promise<AssignmentId> => {
    const { assignmentId } = await asTherapist.exercises.assign({
      roomId,
      clientKey: clientKey.parse(test.services.newId()),
      templateId,
      participants: [ana.accountId, ben.accountId],
      reveal: 'together',
      ...given,
    });
    return assignmentId;
  };
  return {
    ...settled,
    ana,
    ben,
    asTherapist,
    asAna: await test.callAsAccount(platform, ana),
    asBen: await test.callAsAccount(platform, ben),
    templateId,
    assign,
  };
}

/** Answers to the exercise of the room, both items. */
export const answersOf = (moment: string, aside = `aside of ${moment}`) => ({
  moment: { kind: 'long-text', text: moment },
  aside: { kind: 'long-text', text: aside },
});

/** Why a call was refused; `not refused` when it was not. */
export const reasonOf = async (call: Promise<unknown>): Promise<string> =>
  (await call.then(() => null, refusalOf))?.reason ?? 'not refused';
