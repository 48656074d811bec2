import { createTransport } from 'nodemailer';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Mailbox, startMailbox } from './mailbox.ts';

let mailbox: Mailbox;

beforeEach(async () => {
  mailbox = await startMailbox({ clock: () => Date.UTC(2026, 2, 1, 12, 30) });
});
afterEach(() => mailbox.stop());

async function read(path: string): Promise<string> {
  return (await fetch(`${mailbox.mailboxUrl}${path}`)).text();
}

async function send(mail: { to: string; subject: string; text: string }): Promise<void> {
  const transport = createTransport(mailbox.smtpUrl);
  await transport.sendMail({ from: 'Stillroom <stillroom@localhost>', ...mail });
  transport.close();
}

describe('the mailbox', () => {
  it('shows a mail that came by SMTP, with its link to follow', async () => {
    await send({
      to: 'ben@stillwater.demo',
      subject: 'Grüße & mehr',
      text: 'Come in: http://localhost:3000/p/x/join?t=a-b.',
    });
    expect(await read('/')).toContain('Gr\u00fc\u00dfe &#38; mehr');
    const letter = await read('/mail/1');
    expect(letter).toContain('<a href="http://localhost:3000/p/x/join?t=a-b">');
    expect(letter).toContain('2026-03-01 12:30:00 UTC');
  });

  it('gives the same to programs, narrowed to one address', async () => {
    await send({ to: 'ana@stillwater.demo', subject: 'One', text: 'first' });
    await send({ to: 'ben@stillwater.demo', subject: 'Two', text: 'second' });
    const mails = JSON.parse(await read('/messages.json?to=ben@stillwater.demo'));
    expect(mails).toMatchObject([
      { mailId: 2, to: ['ben@stillwater.demo'], subject: 'Two', text: 'second\n' },
    ]);
  });

  it('shows markup in a mail as text', async () => {
    await send({ to: 'ana@stillwater.demo', subject: '<script>1</script>', text: '<b>bold</b>' });
    expect((await read('/')) + (await read('/mail/1'))).not.toMatch(/<script>|<b>/);
  });

  it('takes pages of people on call, with their signature and exact body', async () => {
    const answer = await fetch(mailbox.webhookUrl, {
      method: 'POST',
      headers: { 'Stillroom-Signature': 't=1,v1=ab', 'Content-Type': 'application/json' },
      body: '{"link": "…"}',
    });
    expect(answer.status).toBe(202);
    expect(JSON.parse(await read('/pages.json'))).toMatchObject([
      { signature: 't=1,v1=ab', body: '{"link": "…"}' },
    ]);
    expect(await read('/pager')).toContain('Signed: <code>t=1,v1=ab</code>');
  });

  it('refuses a page that is larger than any page should be', async () => {
    const answer = await fetch(mailbox.webhookUrl, { method: 'POST', body: 'x'.repeat(200_000) });
    expect(answer.status).toBe(413);
    expect(await read('/pages.json')).toBe('[]');
  });

  it('answers a mail that is not there with a way back', async () => {
    expect((await fetch(`${mailbox.mailboxUrl}/mail/99`)).status).toBe(404);
    expect(await read('/mail/99')).toContain('To the mailbox');
  });
});
