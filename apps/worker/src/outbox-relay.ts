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
  let stopping = false;
  let woken = true;
  let wakeUp: () => void = () => undefined;

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

  const round = async (): Promise<number> => {
    const events = await acrossPlatforms(services.db, (trx) =>
      claimOutbox(trx, { limit: batch, hiddenForMs, maxAttempts: never }),
    );
    await Promise.all(events.map(carry));
    return events.length;
  };

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
        services.log('outbox-not-readable', { failure: failureName(error) });
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
