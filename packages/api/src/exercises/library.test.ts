import { starterLibrary } from '@stillroom/domain/exercise/library/starter-library';
import { clientKey } from '@stillroom/domain/ids';
import { aTemplate } from '@stillroom/domain/testing/exercise-builders';
import { beforeEach, describe, expect, it } from 'vitest';
import { answersOf, makeExerciseRoom, reasonOf } from '../testing/exercise-room.ts';
import { monday, useTestApi } from '../testing/test-api.ts';

const test = await useTestApi();
beforeEach(() => test.setNow(monday));

const { templateId: _id, version: _version, ...content } = aTemplate();

describe('E6: the library', () => {
  it('holds what ships with the product, one’s own, and what colleagues of this platform share', async () => {
    const room = await makeExerciseRoom(test);
    const colleague = await test.makeAccount(room.platform, 'therapist');
    const asColleague = await test.callAsAccount(room.platform, colleague);
    const elsewhere = await makeExerciseRoom(test);
    const from = async (api: typeof asColleague) =>
      (await api.exercises.templates()).map((listed) => `${listed.from} ${listed.template.title}`);
    const starters = starterLibrary.map(({ title }) => `starter ${title}`);
    expect(await from(room.asTherapist)).toEqual([...starters, 'own A good moment']);
    expect(await from(asColleague)).toEqual([...starters, 'colleague A good moment']);
    expect(await from(elsewhere.asTherapist)).toEqual([...starters, 'own A good moment']);
  });

  it('a change makes the next version, and what was assigned stays as it was', async () => {
    const room = await makeExerciseRoom(test);
    const assignmentId = await room.assign();
    const of = { templateId: room.templateId, basedOn: 1 };
    const changed = { ...content, title: 'A better moment' };
    expect(await room.asTherapist.exercises.saveTemplate({ content: changed, of })).toMatchObject({
      version: 2,
    });
    const { template } = await room.asAna.exercises.view({ assignmentId });
    expect(template).toMatchObject({ version: 1, title: 'A good moment' });
    expect(await reasonOf(room.asTherapist.exercises.saveTemplate({ content, of }))).toBe(
      'template-saved-meanwhile',
    );
  });

  it('nobody changes what somebody else wrote, or what ships with the product', async () => {
    const room = await makeExerciseRoom(test);
    const colleague = await test.makeAccount(room.platform, 'therapist');
    const api = await test.callAsAccount(room.platform, colleague);
    const [starter] = starterLibrary;
    for (const templateId of [room.templateId, starter?.templateId ?? room.templateId]) {
      const of = { templateId, basedOn: 1 };
      expect(await reasonOf(api.exercises.saveTemplate({ content, of }))).toBe('not-found');
    }
  });

  it('an exercise that cannot be right is refused with its place', async () => {
    const room = await makeExerciseRoom(test);
    const save = room.asTherapist.exercises.saveTemplate({ content: { ...content, items: [] }, of: null });
    await expect(save).rejects.toMatchObject({
      cause: { refusal: { reason: 'template-invalid', problems: [{ path: 'items' }] } },
    });
  });

  it('every exercise that ships can be assigned', async () => {
    const room = await makeExerciseRoom(test);
    for (const { templateId } of starterLibrary) {
      const assigned = room.asTherapist.exercises.assign({
        roomId: room.roomId,
        clientKey: clientKey.parse(test.services.newId()),
        templateId,
        participants: [room.ana.accountId],
        reveal: 'private',
      });
      expect(await reasonOf(assigned)).toBe('not refused');
    }
  });
});

describe('E1: FHIR in and out', () => {
  it('an exported exercise comes back as one’s own, item for item', async () => {
    const room = await makeExerciseRoom(test);
    const questionnaire = await room.asTherapist.exercises.exportTemplate({ templateId: room.templateId });
    expect(questionnaire).toMatchObject({ resourceType: 'Questionnaire', title: 'A good moment' });
    const { templateId } = await room.asTherapist.exercises.importTemplate({ questionnaire });
    expect(templateId).not.toBe(room.templateId);
    const listed = (await room.asTherapist.exercises.templates()).find(
      ({ template }) => template.templateId === templateId,
    );
    expect(listed?.template.items).toEqual(aTemplate().items);
    const refused = room.asTherapist.exercises.importTemplate({ questionnaire: { resourceType: 'Patient' } });
    expect(await reasonOf(refused)).toBe('not-a-questionnaire');
  });

  it('K5: one’s own answers go out and come in again; nobody else’s are in them', async () => {
    const room = await makeExerciseRoom(test);
    const assignmentId = await room.assign();
    await room.asAna.exercises.submit({ assignmentId, answers: answersOf('a walk') });
    const response = await room.asAna.exercises.exportAnswers({ assignmentId });
    expect(response).toMatchObject({ resourceType: 'QuestionnaireResponse', status: 'completed' });
    expect(await room.asBen.exercises.exportAnswers({ assignmentId })).toBeNull();
    await room.asBen.exercises.importAnswers({ assignmentId, response, basedOn: 0 });
    const own = (await room.asBen.exercises.view({ assignmentId })).seen[1];
    expect(own).toMatchObject({ sight: 'own', draft: { answers: answersOf('a walk') } });
  });
});
