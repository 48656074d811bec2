import { acrossPlatforms, inPlatform } from '@stillroom/db/in-platform';
import {
  type ClaimedEvent,
  claimOutbox,
  failOutbox,
  type OutboxKind,
  settleOutbox,
} from '@stillroom/db/queries/outbox';
import { changeCover } from './activities/change-cover.ts';
import { deliverMail } from './activities/deliver-mail.ts';
import type { WorkerServices } from './activities/services.ts';
import { failureName } from './log.ts';
import type { Temporal } from './temporal.ts';
import { signalChanged, startWorkflow, type WorkflowName } from './workflow-starter.ts';

type Deed =
  | { readonly does: 'start' | 'signal'; readonly workflow: WorkflowName }
  | { readonly does: 'mail' }
  | { readonly does: 'cover' };

/** What each kind of event leads to. */
const deeds: Readonly<Record<OutboxKind, Deed>> = {
  'clock-opened': { does: 'start', workflow: 'replyClock' },
  'clock-changed': { does: 'signal', workflow: 'replyClock' },
  'flag-raised': { does: 'start', workflow: 'crisisEscalation' },
  'flag-changed': { does: 'signal', workflow: 'crisisEscalation' },
  'assignment-made': { does: 'start', workflow: 'exerciseReminders' },
  'assignment-changed': { does: 'signal', workflow: 'exerciseReminders' },
  'mail-requested': { does: 'mail' },
  'cover-due': { does: 'cover' },
};

/** A workflow event is never given up: Temporal will come back, and then no clock may be missing (design, section 6). */
const never = 1_000_000;
const terms = {
  workflow: { maxAttempts: never, longestDelayMs: 5_000 },
  mail: { maxAttempts: 40, longestDelayMs: 10 * 60_000 },
} as const;

const batch = 50;

const kindsThat = (wanted: (deed: Deed) => boolean): readonly OutboxKind[] =>
  // Its keys are the kinds, all of them: the type of `deeds` says so.
  (Object.keys(deeds) as OutboxKind[]).filter((kind) => wanted(deeds[kind]));

function isOfCase(deed: Deed): boolean {
  return 'workflow' in deed && deed.workflow === 'crisisEscalation';
}

/**
 * What is carried out apart from each other. A round is over with its slowest deed, so a mail server that hangs must not share
 * one with the start of a crisis (C4). Nor must a crowd of clocks that are started or moved: a case has a lane of its own.
 */
export const lanes: readonly (readonly OutboxKind[])[] = [
  kindsThat(isOfCase),
  kindsThat(({ does }) => does === 'mail'),
  kindsThat((deed) => deed.does !== 'mail' && !isOfCase(deed)),
];

export type Relay = {
  /** Something may be waiting: look now. Returns at once. */
  readonly wake: () => void;
  /** Stops after the events at hand. */
  readonly stop: () => Promise<void>;
};

export type RelayOptions = {
  /** How long to wait before looking unasked, in milliseconds: the safety net beneath NOTIFY. */
  readonly pollMs?: number;
  /** For how long a claimed event is kept from other relays; one that dies with it says nothing. */
  readonly hiddenForMs?: number;
};

/**
 * Turns outbox events into workflow starts, signals, mails and changes of cover, until stopped. Any number may run side by side. Delivery is
 * at least once; every deed behind it is the same done twice.
 */
export function runRelay(
  services: WorkerServices,
  temporal: () => Temporal,
  { pollMs = 1_000, hiddenForMs = 30_000 }: RelayOptions = {},
): Relay {
  const carry = async (event: ClaimedEvent): Promise<void> => {
    const deed = deeds[event.kind];
    const { platformId, subjectId } = event;
    try {
      if (deed.does === 'mail') await deliverMail(services, platformId, subjectId);
      else if (deed.does === 'cover') await changeCover(services, platformId, subjectId);
      else if (deed.does === 'start') await startWorkflow(temporal(), deed.workflow, platformId, subjectId);
      else await signalChanged(temporal(), deed.workflow, platformId, subjectId);
      await inPlatform(services.db, platformId, (trx) => settleOutbox(trx, event));
    } catch (error) {
      const failure = failureName(error);
      services.log('outbox-event-failed', { kind: event.kind, id: event.eventId, failure });
      await inPlatform(services.db, platformId, (trx) =>
        failOutbox(trx, event, { failure, ...terms[deed.does === 'mail' ? 'mail' : 'workflow'] }),
      );
    }
  };

  const running = lanes.map((kinds) =>
    runLane(services, pollMs, async () => {
      const events = await acrossPlatforms(services.db, (trx) =>
        claimOutbox(trx, { kinds, limit: batch, hiddenForMs, maxAttempts: never }),
      );
      await Promise.all(events.map(carry));
      return events.length;
    }),
  );
  return {
    wake: () => {
      for (const lane of running) lane.wake();
    },
    stop: async () => {
      await Promise.all(running.map((lane) => lane.stop()));
    },
  };
}

/** One round after another; `round` gives how many events it had, and there is a wait when that was not a full batch. */
function runLane({ log }: Pick<WorkerServices, 'log'>, pollMs: number, round: () => Promise<number>): Relay {
  let stopping = false;
  let woken = true;
  let wakeUp: () => void = () => undefined;

  const sleep = () =>
    new Promise<void>((done) => {
      const timer = setTimeout(done, pollMs);
      wakeUp = () => {
        clearTimeout(timer);
        done();
      };
    });

  const loop = async (): Promise<void> => {
    while (!stopping) {
      woken = false;
      const carried = await round().catch((error: unknown) => {
        log('outbox-not-readable', { failure: failureName(error) });
        return 0;
      });
      if (!stopping && !woken && carried < batch) await sleep();
    }
  };

  const running = loop();
  const wake = () => {
    woken = true;
    wakeUp();
  };
  return {
    wake,
    stop: async () => {
      stopping = true;
      wake();
      await running;
    },
  };
}
