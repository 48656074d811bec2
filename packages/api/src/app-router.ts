import { adminRouter } from './admin/admin-router.ts';
import { authRouter } from './auth/auth-router.ts';
import { crisisRouter } from './crisis/crisis-router.ts';
import { exercisesRouter } from './exercises/exercises-router.ts';
import { inboxRouter } from './inbox/inbox-router.ts';
import { invitationsRouter } from './invitations/invitations-router.ts';
import { messagesRouter } from './messages/messages-router.ts';
import { onCallRouter } from './on-call/on-call-router.ts';
import { platformsRouter } from './platforms/platforms-router.ts';
import { promiseRouter } from './promise/promise-router.ts';
import { repliesRouter } from './replies/replies-router.ts';
import { roomsRouter } from './rooms/rooms-router.ts';
import { timeOffRouter } from './time-off/time-off-router.ts';
import { createCallerFactory, router } from './trpc.ts';
import { workingHoursRouter } from './working-hours/working-hours-router.ts';

/** Everything that can be asked of Stillroom, by what it is about. */
export const appRouter = router({
  admin: adminRouter,
  auth: authRouter,
  crisis: crisisRouter,
  exercises: exercisesRouter,
  inbox: inboxRouter,
  invitations: invitationsRouter,
  messages: messagesRouter,
  onCall: onCallRouter,
  platforms: platformsRouter,
  promise: promiseRouter,
  replies: repliesRouter,
  rooms: roomsRouter,
  timeOff: timeOffRouter,
  workingHours: workingHoursRouter,
});

/** Calls in process, as the web's pages and the tests do. */
export const createCaller = createCallerFactory(appRouter);
