import type { DefineRouteFunction } from '@remix-run/dev/dist/config/routes.js';

/**
 * Which page answers at which address. `paths.ts` makes the same addresses for links. A layout without an
 * address of its own frames the pages of one kind of person.
 */
export function appRoutes(route: DefineRouteFunction): void {
  route('/', 'routes/start.tsx', { index: true });
  route('theme', 'routes/theme.ts');
  route('design', 'routes/design.tsx');

  route('p/:platform/trpc/*', 'routes/trpc.ts');
  route('p/:platform/rooms/:roomId/draft', 'routes/client/room-draft.ts');
  route('p/:platform/exercises/:assignmentId/answers', 'routes/client/exercise-answers.ts');
  route('p/:platform/exercises/:assignmentId/answers-file', 'routes/client/answers-file.ts');
  route('p/:platform/exercises/files/:templateId', 'routes/therapist/exercise-file.ts');

  route('p/:platform/on-call/stamp', 'routes/oncall/stamp.ts');

  route('p/:platform', 'routes/platform.tsx', () => {
    route('', 'routes/account/account-frame.tsx', () => {
      route('', 'routes/front.tsx', { index: true });
      route('promise', 'routes/published-promise.tsx');
      route('sign-in', 'routes/account/sign-in.tsx');
      route('sign-out', 'routes/account/sign-out.tsx');
      route('forgot-password', 'routes/account/forgot-password.tsx');
      route('reset-password/:token', 'routes/account/reset-password.tsx');
      route('invitation/:token', 'routes/account/invitation.tsx');
      route('account', 'routes/account/account.tsx');
    });

    route('', 'routes/client/client-frame.tsx', () => {
      route('help', 'routes/client/help.tsx');
      route('rooms', 'routes/client/rooms.tsx');
      route('rooms/:roomId', 'routes/client/room.tsx');
      route('rooms/:roomId/leave', 'routes/client/leave-room.tsx');
      route('rooms/:roomId/invite', 'routes/client/invite.tsx');
      route('rooms/:roomId/consent', 'routes/client/consent.tsx');
      route('rooms/:roomId/screening', 'routes/client/screening.tsx');
      route('rooms/:roomId/exercises', 'routes/client/room-exercises.tsx');
      route('exercises/:assignmentId', 'routes/client/exercise.tsx');
    });

    route('', 'routes/therapist/therapist-frame.tsx', () => {
      route('inbox', 'routes/therapist/inbox.tsx', () => {
        route(':roomId', 'routes/therapist/inbox-room.tsx');
      });
      route('exercises', 'routes/therapist/exercise-library.tsx');
      route('exercises/:assignmentId/review', 'routes/therapist/review-exercise.tsx');
      route('rooms/:roomId/assign', 'routes/therapist/assign-exercise.tsx');
      route('time-off', 'routes/therapist/time-off.tsx');
      route('my-promise', 'routes/therapist/own-promise.tsx');
    });

    route('on-call', 'routes/oncall/oncall-frame.tsx', () => {
      route('', 'routes/oncall/queue.tsx', { index: true });
      route('late', 'routes/oncall/late-answers.tsx');
      route(':flagId', 'routes/oncall/flag.tsx');
    });

    route('admin', 'routes/admin/admin-frame.tsx', () => {
      route('room-model', 'routes/admin/room-model.tsx');
      route('room-model/move', 'routes/admin/move-rooms.tsx');
      route('promise', 'routes/admin/promise.tsx');
      route('on-call', 'routes/admin/on-call.tsx');
      route('members', 'routes/admin/members.tsx');
      route('delivery', 'routes/admin/delivery.tsx');
      route('audit', 'routes/admin/audit.tsx');
    });

    route('*', 'routes/platform-not-found.tsx');
  });

  route('*', 'routes/not-found.tsx');
}
