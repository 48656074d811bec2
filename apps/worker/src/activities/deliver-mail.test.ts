import { inPlatform } from '@stillroom/db/in-platform';
import { at } from '@stillroom/db/instants';
import { requestMail } from '@stillroom/db/queries/mails';
import { makeSettledRoom } from '@stillroom/db/testing/builders';
import type { MailTemplate } from '@stillroom/domain/mail/mail-template';
import { expect, it } from 'vitest';
import { useTestWorker } from '../testing/test-worker.ts';
import { deliverMail } from './deliver-mail.ts';

const worker = await useTestWorker();

async function aClient() {
  const { platformId, client } = await makeSettledRoom(worker);
  const ask = (template: MailTemplate) =>
    inPlatform(worker.db, platformId, (trx) =>
      requestMail(trx, worker.keyring, {
        platformId,
        template,
        recipientId: client.accountId,
        address: client.email,
        language: 'en',
        dedupeKey: crypto.randomUUID(),
        params: { path: '/p/some/rooms' },
        requestedAt: Date.now(),
      }),
    );
  const become = (change: { mail_is_safe: boolean } | { disabled_at: ReturnType<typeof at> }) =>
    inPlatform(worker.owner, platformId, (trx) =>
      trx.updateTable('accounts').set(change).where('account_id', '=', client.accountId).execute(),
    );
  const stateOf = async (mailId: string) => {
    const row = await inPlatform(worker.owner, platformId, (trx) =>
      trx.selectFrom('mails').selectAll().where('mail_id', '=', mailId).executeTakeFirstOrThrow(),
    );
    return { state: row.state, isEmpty: row.params_sealed === null };
  };
  const deliver = (mailId: string) => deliverMail(worker.services, platformId, mailId);
  const came = () => worker.mailbox.arrivals.mails.filter(({ to }) => to.includes(client.email));
  return { ask, become, stateOf, deliver, came };
}

it('K6: to a mailbox that is not marked safe goes only what its owner asked for', async () => {
  const client = await aClient();
  await client.become({ mail_is_safe: false });
  expect(await client.ask('news')).toBeNull();
  expect(await client.ask('takes-longer')).toBeNull();
  expect(await client.ask('password-reset')).not.toBeNull();
});

it('K6: to an account that is shut goes nothing', async () => {
  const client = await aClient();
  await client.become({ disabled_at: at(Date.now()) });
  expect(await client.ask('news')).toBeNull();
  expect(await client.ask('password-reset')).toBeNull();
});

it('K6: a mailbox that is unmarked while a mail waits does not get it', async () => {
  const client = await aClient();
  const mailId = (await client.ask('news')) ?? '';
  await client.become({ mail_is_safe: false });
  await client.deliver(mailId);
  expect(client.came()).toEqual([]);
  expect(await client.stateOf(mailId)).toEqual({ state: 'dead', isEmpty: true });
});
