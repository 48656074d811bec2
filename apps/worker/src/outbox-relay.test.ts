import { inPlatform } from '@stillroom/db/in-platform';
import { requestMail } from '@stillroom/db/queries/mails';
import { mailPaths } from '@stillroom/domain/mail/mail-paths';
import { createTransport } from 'nodemailer';
import { expect, it, onTestFinished, vi } from 'vitest';
import type { MailSender } from './mail/send-mail.ts';
import { lanes, runRelay } from './outbox-relay.ts';
import { makeCrisis, slowLadder } from './testing/crisis-story.ts';
import { useSilentMailServer } from './testing/silent-mail-server.ts';
import { useTestWorker } from './testing/test-worker.ts';
import { workflowId } from './workflow-starter.ts';

const worker = await useTestWorker();
const silent = await useSilentMailServer();
const patience = { timeout: 20_000, interval: 20 };

it('C4: while the mail server answers nothing, a flag that is raised is started all the same', async () => {
  const crisis = await makeCrisis(worker, { ladder: slowLadder, channels: [{ kind: 'mail' }] });
  const { platformId, platform, client } = crisis;
  // More patient than the test, so that what is seen here is not the mail being given up.
  const transport = createTransport(silent.smtpUrl, { greetingTimeout: 120_000 });
  const mail: MailSender = {
    send: async ({ to }) => void (await transport.sendMail({ to, from: 'stillroom@rooms.example.org' })),
    close: () => transport.close(),
  };
  const temporal = { client: worker.temporal, taskQueue: worker.environment.TEMPORAL_TASK_QUEUE };
  const relay = runRelay({ ...worker.services, mail }, () => temporal, { pollMs: 20 });
  onTestFinished(async () => {
    const stopped = relay.stop();
    silent.hangUp();
    await stopped;
    mail.close();
  });
  await inPlatform(worker.db, platformId, (trx) =>
    requestMail(trx, worker.keyring, {
      platformId,
      template: 'password-reset',
      recipientId: client.accountId,
      address: client.email,
      language: client.language,
      dedupeKey: crypto.randomUUID(),
      params: { path: mailPaths.resetPassword(platform.slug, 'a-token') },
      requestedAt: Date.now(),
    }),
  );
  await vi.waitFor(() => expect(silent.waiting()).toBe(1), patience);

  const { flagId } = await crisis.raise();
  const handle = worker.temporal.workflow.getHandle(workflowId('crisisEscalation', platformId, flagId));
  await vi.waitFor(async () => expect((await handle.describe()).status.name).toBe('RUNNING'), patience);
  expect(silent.waiting()).toBe(1);
  await handle.terminate();
});

it('C4: what happens to a case shares its lane with nothing else, and every kind has one lane', () => {
  const ofCases = lanes.filter((kinds) => kinds.includes('flag-raised'));
  expect(ofCases).toEqual([['flag-raised', 'flag-changed']]);
  const all = lanes.flat();
  expect(new Set(all).size).toBe(all.length);
  expect(all).toEqual(
    expect.arrayContaining(['clock-opened', 'clock-changed', 'mail-requested', 'cover-due']),
  );
  expect(all).toEqual(expect.arrayContaining(['assignment-made', 'assignment-changed']));
});
