import { account, forgotPassword, resetPassword } from './en/account.ts';
import { adminOnCall } from './en/admin-on-call.ts';
import { adminPromise } from './en/admin-promise.ts';
import { adminMoveRooms, adminPreview, adminRoomModel } from './en/admin-room-model.ts';
import { adminAudit, adminDelivery, adminMembers } from './en/admin-work.ts';
import { chrome } from './en/chrome.ts';
import { exercise, exerciseWork } from './en/exercise.ts';
import { found } from './en/found.ts';
import { front } from './en/front.ts';
import { help } from './en/help.ts';
import { helpPage } from './en/help-page.ts';
import { inbox, inboxRoom } from './en/inbox.ts';
import { invitation, invite } from './en/invitation.ts';
import { nav } from './en/nav.ts';
import { onCall } from './en/on-call.ts';
import { promiseKept } from './en/promise.ts';
import { refusals } from './en/refusals.ts';
import { consent, room, roomLife, roomLines, rooms, screening } from './en/room.ts';
import { signIn } from './en/sign-in.ts';
import { start } from './en/start.ts';
import { timeOff } from './en/time-off.ts';
import { composer, promise, saved } from './en/writing.ts';

/** Everything the product says, in English. One file a page; what it exports is named here once. */
export const en = {
  account,
  adminAudit,
  adminDelivery,
  adminMembers,
  adminMoveRooms,
  adminOnCall,
  adminPreview,
  adminPromise,
  adminRoomModel,
  chrome,
  composer,
  consent,
  exercise,
  exerciseWork,
  forgotPassword,
  found,
  front,
  help,
  helpPage,
  inbox,
  inboxRoom,
  invitation,
  invite,
  nav,
  onCall,
  promise,
  promiseKept,
  refusals,
  resetPassword,
  room,
  roomLife,
  roomLines,
  rooms,
  saved,
  screening,
  signIn,
  start,
  timeOff,
};
