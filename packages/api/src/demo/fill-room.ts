import { createRoomKey } from '@stillroom/db/crypto/room-cipher';
import { markRead, messagesFor } from '@stillroom/db/queries/messages';
import { replyTerms } from '@stillroom/db/queries/reply-terms';
import { addRoomLine } from '@stillroom/db/queries/room-events';
import { roomModel } from '@stillroom/db/queries/room-models';
import { insertRoom, saveMembers, saveRoom } from '@stillroom/db/queries/rooms';
import { insertScreening } from '@stillroom/db/queries/safety-screenings';
import { type AccountId, clientKey, type MessageId, type RoomId, roomId } from '@stillroom/domain/ids';
import { messageBody } from '@stillroom/domain/message/body';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@stillroom/domain/reply/local-date';
import type { Audience } from '@stillroom/domain/room/audience';
import { consentVersion } from '@stillroom/domain/room/consent-version';
import { decideRoom, type RoomCommand } from '@stillroom/domain/room/decide-room';
import { evolveRoom } from '@stillroom/domain/room/evolve-room';
import type { RoomState } from '@stillroom/domain/room/room-state';
import { screeningQuestions } from '@stillroom/domain/room/safety-screening';
import { replyToMessages } from '../messages/reply-to-messages.ts';
import { sendMessage } from '../messages/send-message.ts';
import { fillExercise } from './fill-exercise.ts';
import type { Letter, RoomStory } from './story.ts';
import { idOf, noAudit, type Telling } from './telling.ts';
import { instantOf } from './when.ts';

/** Opens one room of the story as its people would have, and tells what they wrote, in the order of time. */
export async function fillRoom(telling: Telling, story: RoomStory): Promise<void> {
  const { services, platform, trx, now } = telling;
  const { platformId } = platform;
  const id = roomId.parse(services.newId());
  const openedAt = now - story.openedDaysAgo * DAY_MS;
  const terms = await replyTerms(trx, {
    platformId,
    modelVersion: platform.modelVersion,
    therapistId: idOf(telling.people, story.therapist),
    since: openedAt - DAY_MS,
  });
  const letters = story.letters
    .map((letter) => ({ letter, at: instantOf(letter.when, now, platform.zone, terms) }))
    .sort((a, b) => a.at - b.at);

  let state = await startRoom(telling, story, id, openedAt - 2 * DAY_MS);
  const early = letters.filter(({ letter }) => letter.thread === 'before-opening');
  const told = new Map<string, MessageId>();
  for (const { letter, at } of early) await tellLetter(telling, story, state, letter, at, told);
  state = await openRoom(telling, story, state, openedAt);
  for (const { letter, at } of letters) {
    if (letter.thread !== 'before-opening') await tellLetter(telling, story, state, letter, at, told);
  }
  for (const exercise of story.exercises ?? []) await fillExercise(telling, state, story.therapist, exercise);
}

async function startRoom(telling: Telling, story: RoomStory, id: RoomId, at: number): Promise<RoomState> {
  const { services, platform, trx, people } = telling;
  const { platformId, modelVersion } = platform;
  const [first] = story.clients;
  const state = after(null, at, {
    type: 'start',
    roomId: id,
    composition: story.composition,
    clients: [{ accountId: idOf(people, first), role: 'client' }],
    therapist: { accountId: idOf(people, story.therapist), role: 'therapist' },
    model: await roomModel(trx, platformId, modelVersion),
    modelVersion,
  });
  const agreed = after(state, at, { type: 'consent', by: idOf(people, first), version: consentVersion });
  await createRoomKey(services.keyring, trx, platformId, id, at);
  await insertRoom(trx, platformId, agreed);
  return agreed;
}

/** Lets the partner join, both sign, and the therapist open the room, where there are two; somebody who started alone goes on waiting. */
async function openRoom(
  telling: Telling,
  story: RoomStory,
  started: RoomState,
  at: number,
): Promise<RoomState> {
  const { services, platform, trx, people } = telling;
  const { platformId } = platform;
  const { roomId: id } = started.room;
  const clients = story.clients.map((key) => idOf(people, key));
  const partner = clients[1];
  let state = started;
  if (partner) {
    const joinedAt = at - HOUR_MS;
    state = after(state, joinedAt, { type: 'join', by: partner, role: 'client' });
    state = after(state, joinedAt, { type: 'consent', by: partner, version: consentVersion });
    await saveMembers(trx, platformId, id, state.members);
    await addRoomLine(trx, platformId, id, {
      kind: 'partner-joined',
      subjectId: partner,
      happenedAt: joinedAt,
    });
  }
  if (story.composition === 'couple') {
    for (const by of clients) {
      state = after(state, at, { type: 'sign-disclosure', by });
      state = after(state, at, { type: 'screen', by, concern: false });
      await insertScreening(
        trx,
        services.keyring,
        { platformId, roomId: id, accountId: by },
        {
          answers: { ...calm, remark: '' },
          concern: false,
          submittedAt: at,
        },
      );
    }
    if (partner) state = after(state, at, { type: 'open', by: state.room.therapistId });
  }
  await saveMembers(trx, platformId, id, state.members);
  await saveRoom(trx, platformId, state.room);
  if (state.room.life === 'active') {
    await addRoomLine(trx, platformId, id, { kind: 'opened', happenedAt: at });
  }
  return state;
}

async function tellLetter(
  telling: Telling,
  story: RoomStory,
  { room, members }: RoomState,
  letter: Letter,
  at: number,
  told: Map<string, MessageId>,
): Promise<void> {
  const { services, platform, trx, people } = telling;
  const by = idOf(people, letter.by);
  const member = members.find(({ accountId }) => accountId === by);
  if (!member) throw new Error(`${letter.by} is not in the room ${story.key}.`);
  const tools = { services, platform, trx, now: at };
  const written = {
    clientKey: clientKey.parse(services.newId()),
    audience: audienceOf(letter, idOf(people, story.clients[0])),
    body: messageBody.parse(letter.text),
    language: platform.language,
  };
  const onScreen = [...told.values()];
  const sent =
    member.part === 'client'
      ? await sendMessage(tools, { room, members, member }, written)
      : await replyToMessages(
          { ...tools, audit: noAudit },
          { room, members, member },
          { ...written, onScreen },
        );
  if (!sent.ok) throw new Error(`A letter of the story ${story.key} was refused: ${sent.refusal.reason}.`);
  const log = await messagesFor(trx, services.keyring, platform.platformId, room.roomId, member, {
    limit: 500,
  });
  const read = log.map(({ message: { messageId: id, revision } }) => ({ messageId: id, revision }));
  await markRead(trx, platform.platformId, by, read, at - MINUTE_MS);
  told.set(letter.key ?? sent.value.messageId, sent.value.messageId);
}

const audienceOf = (letter: Letter, withId: AccountId): Audience =>
  letter.thread === 'before-opening' ? { thread: 'before-opening', withId } : { thread: 'shared' };

const calm = Object.fromEntries(screeningQuestions.map((question) => [question, 'no'])) as Record<
  (typeof screeningQuestions)[number],
  'no'
>;

/** The room after a command that the story takes for granted. */
function after(state: RoomState | null, at: number, command: RoomCommand): RoomState {
  const decision = decideRoom(command, state, at);
  if (!decision.ok) throw new Error(`The story asks for what a room refuses: ${decision.refusal.reason}.`);
  let next = state;
  for (const event of decision.value) next = evolveRoom(next, event);
  if (next === null) throw new Error('The story has no room.');
  return next;
}
