import { inPlatform } from '@stillroom/db/in-platform';
import { clientKey } from '@stillroom/domain/ids';
import { DAY_MS } from '@stillroom/domain/reply/local-date';
import { beforeEach, describe, expect, it } from 'vitest';
import { answersOf, makeExerciseRoom, reasonOf } from '../testing/exercise-room.ts';
import { monday, useTestApi } from '../testing/test-api.ts';

const test = await useTestApi();
beforeEach(() => test.setNow(monday));

const rowsOf = async (room: { readonly platformId: Parameters<typeof inPlatform>[1] }) =>
  inPlatform(test.db, room.platformId, async (trx) => ({
    audit: (await trx.selectFrom('audit_log').select(['action', 'room_id']).execute()).map(
      ({ action }) => action,
    ),
    outbox: (await trx.selectFrom('outbox').select('kind').execute()).map(({ kind }) => kind),
    mails: await trx.selectFrom('mails').select(['template', 'recipient_id']).execute(),
  }));

describe('E2: an exercise from assigning to feedback', () => {
  it('goes from assigned over started and submitted to reviewed, and both see their feedback', async () => {
    const room = await makeExerciseRoom(test);
    const assignmentId = await room.assign({ note: 'Small is fine.', dueAt: monday + 3 * DAY_MS });
    const before = await room.asAna.exercises.view({ assignmentId });
    expect(before).toMatchObject({ note: 'Small is fine.', mayAnswer: true, dueAt: monday + 3 * DAY_MS });
    const saved = await room.asAna.exercises.saveAnswers({
      assignmentId,
      answers: { moment: { kind: 'long-text', text: 'a wa' } },
      basedOn: 0,
    });
    expect(saved).toMatchObject({ state: 'started', revision: 1, savedAt: monday });
    const submitted = await room.asAna.exercises.submit({ assignmentId, answers: answersOf('a walk') });
    expect(submitted).toEqual({ state: 'submitted', revision: 2, flagLevel: 0 });
    await room.asTherapist.exercises.review({
      assignmentId,
      accountId: room.ana.accountId,
      feedback: 'You saw it.',
      submissionRevision: 2,
    });
    const after = await room.asAna.exercises.view({ assignmentId });
    expect(after.seen[0]).toMatchObject({ sight: 'own', state: 'reviewed', feedback: 'You saw it.' });
    const { audit, outbox, mails } = await rowsOf(room);
    expect(audit).toEqual(
      expect.arrayContaining([
        'exercise.assigned',
        'exercise.answers-saved',
        'exercise.answers-submitted',
        'exercise.submission-reviewed',
      ]),
    );
    expect(outbox.filter((kind) => kind.startsWith('assignment'))).toEqual([
      'assignment-made',
      'assignment-changed',
      'assignment-changed',
    ]);
    expect(mails.filter(({ template }) => template === 'exercise-assigned')).toHaveLength(2);
    expect(mails.filter(({ template }) => template === 'news')).toEqual([
      { template: 'news', recipient_id: room.ana.accountId },
    ]);
  });

  it('a form posted twice assigns once and hands in once', async () => {
    const room = await makeExerciseRoom(test);
    const key = clientKey.parse(test.services.newId());
    const form = {
      roomId: room.roomId,
      clientKey: key,
      templateId: room.templateId,
      participants: [room.ana.accountId],
      reveal: 'private' as const,
    };
    const [first, second] = await Promise.all([
      room.asTherapist.exercises.assign(form),
      room.asTherapist.exercises.assign(form),
    ]);
    expect(second).toEqual(first);
    const { assignmentId } = first;
    const answers = answersOf('a walk');
    const [one, other] = await Promise.all([
      room.asAna.exercises.submit({ assignmentId, answers }),
      room.asAna.exercises.submit({ assignmentId, answers }),
    ]);
    expect(one.revision).toBe(other.revision);
    expect(await room.asTherapist.exercises.ofRoom({ roomId: room.roomId })).toHaveLength(1);
  });

  it('given back, it goes on from what was handed in, and stands until it is handed in again', async () => {
    const room = await makeExerciseRoom(test);
    const assignmentId = await room.assign({ participants: [room.ana.accountId], reveal: 'private' });
    await room.asAna.exercises.submit({ assignmentId, answers: answersOf('a walk') });
    await room.asTherapist.exercises.reopen({ assignmentId, accountId: room.ana.accountId });
    const own = (await room.asAna.exercises.view({ assignmentId })).seen[0];
    expect(own).toMatchObject({
      state: 'reopened',
      draft: { revision: 2, answers: answersOf('a walk') },
      submission: { revision: 1 },
    });
    await room.asAna.exercises.submit({ assignmentId, answers: answersOf('a long walk') });
    const refused = room.asTherapist.exercises.review({
      assignmentId,
      accountId: room.ana.accountId,
      feedback: 'To the first one.',
      submissionRevision: 1,
    });
    expect(await reasonOf(refused)).toBe('submission-newer');
  });

  it('taken back, it can no longer be answered', async () => {
    const room = await makeExerciseRoom(test);
    const assignmentId = await room.assign();
    await room.asTherapist.exercises.withdraw({ assignmentId });
    const answers = answersOf('too late');
    expect(await reasonOf(room.asAna.exercises.submit({ assignmentId, answers }))).toBe('not-possible-now');
  });

  it('what is required must be there, and the refusal names items and never words', async () => {
    const room = await makeExerciseRoom(test);
    const assignmentId = await room.assign();
    const call = room.asAna.exercises.submit({
      assignmentId,
      answers: { aside: { kind: 'long-text', text: 'only this' } },
    });
    await expect(call).rejects.toMatchObject({
      cause: {
        refusal: { reason: 'answers-invalid', items: [{ itemId: 'moment', problem: 'missing' }] },
      },
    });
    await expect(call).rejects.not.toThrow(/only this/);
  });
});

describe('E2: answers save as one types', () => {
  it('a save from a page that is behind is refused and overwrites nothing', async () => {
    const room = await makeExerciseRoom(test);
    const assignmentId = await room.assign();
    const save = (text: string, basedOn: number) =>
      room.asAna.exercises.saveAnswers({
        assignmentId,
        answers: { moment: { kind: 'long-text', text } },
        basedOn,
      });
    await save('on the phone', 0);
    await save('on the phone, more', 1);
    expect(await reasonOf(save('on the laptop', 1))).toBe('draft-newer-elsewhere');
    const view = await room.asAna.exercises.view({ assignmentId });
    expect(view.you.revision).toBe(2);
    expect(view.seen[0]).toMatchObject({
      draft: { answers: { moment: { kind: 'long-text', text: 'on the phone, more' } } },
    });
  });

  it('two pages that save at once from the same revision do not both win', async () => {
    const room = await makeExerciseRoom(test);
    const assignmentId = await room.assign();
    const saves = ['one', 'other'].map((text) =>
      reasonOf(
        room.asAna.exercises.saveAnswers({
          assignmentId,
          answers: { moment: { kind: 'long-text', text } },
          basedOn: 0,
        }),
      ),
    );
    expect((await Promise.all(saves)).sort()).toEqual(['draft-newer-elsewhere', 'not refused']);
  });
});

describe('M4, P3', () => {
  it('M4: in an exercises-only room an open message is refused', async () => {
    const room = await makeExerciseRoom(test);
    const letter = {
      roomId: room.roomId,
      clientKey: clientKey.parse(test.services.newId()),
      audience: { thread: 'shared' as const },
      body: 'Just a word',
    };
    expect(await reasonOf(room.asAna.messages.send(letter))).toBe('exercises-only');
    expect(await reasonOf(room.asTherapist.messages.reply({ ...letter, onScreen: [] }))).toBe(
      'exercises-only',
    );
  });

  it('P3: somebody else’s exercise answers like one that does not exist, the partner’s own too', async () => {
    const room = await makeExerciseRoom(test);
    const other = await makeExerciseRoom(test);
    const assignmentId = await room.assign({ participants: [room.ana.accountId], reveal: 'private' });
    const nothing = { assignmentId: test.services.newId() };
    for (const api of [room.asBen, other.asAna, other.asTherapist]) {
      expect(await reasonOf(api.exercises.view({ assignmentId }))).toBe('not-found');
      expect(await reasonOf(api.exercises.view(nothing))).toBe('not-found');
    }
    expect(await reasonOf(room.asAna.exercises.view({ assignmentId }))).toBe('not refused');
    const stranger = other.ana.accountId;
    expect(await reasonOf(room.assign({ participants: [stranger], reveal: 'private' }))).toBe(
      'participants-invalid',
    );
  });

  it('P2: every look at an exercise leaves an audit row that names its room', async () => {
    const room = await makeExerciseRoom(test);
    const assignmentId = await room.assign();
    await room.asTherapist.exercises.view({ assignmentId });
    const rows = await inPlatform(test.db, room.platformId, (trx) =>
      trx
        .selectFrom('audit_log')
        .select(['room_id', 'actor_id'])
        .where('action', '=', 'exercises.view')
        .execute(),
    );
    expect(rows).toEqual([{ room_id: room.roomId, actor_id: room.therapist.accountId }]);
  });
});
