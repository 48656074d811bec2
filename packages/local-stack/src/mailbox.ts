import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { anyFreePort, freePort, releasePort } from './free-port.ts';
import { answerMailbox } from './mailbox-pages.ts';
import { keepPage, type ReceivedPage } from './pager.ts';

/** A mail as it arrived over SMTP. */
export interface ReceivedMail {
  readonly mailId: number;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  /** Epoch milliseconds. */
  readonly receivedAt: number;
}

/** What has arrived since the start: kept in memory, the newest thousand of each. */
export interface Arrivals {
  readonly mails: ReceivedMail[];
  readonly pages: ReceivedPage[];
}

export interface Mailbox {
  /** For the worker: `smtp://127.0.0.1:port`. */
  readonly smtpUrl: string;
  /** The page that people read; `${mailboxUrl}/messages.json` is the same for programs. */
  readonly mailboxUrl: string;
  /** Where pages of the demo platforms are posted; `${mailboxUrl}/pager` shows them, `/pages.json` for programs. */
  readonly webhookUrl: string;
  readonly arrivals: Arrivals;
  stop(): Promise<void>;
}

export interface MailboxOptions {
  /** The first ports to try; without them any free ones. */
  smtpPort?: number;
  pagePort?: number;
  /** The wall clock, in epoch milliseconds. */
  clock?: () => number;
}

const host = '127.0.0.1';
const kept = 1000;

/** Starts an SMTP server that delivers nowhere, and the page on which its mail is read. Both on loopback only. */
export async function startMailbox({
  smtpPort,
  pagePort,
  clock = Date.now,
}: MailboxOptions = {}): Promise<Mailbox> {
  const arrivals: Arrivals = { mails: [], pages: [] };
  const smtp = receiver(arrivals, clock);
  const takenForMail = await (smtpPort === undefined ? anyFreePort() : freePort(smtpPort));
  await new Promise<void>((done, fail) => {
    smtp.once('error', fail);
    smtp.listen(takenForMail, host, done);
  });
  smtp.on('error', () => undefined);

  const takenForPage = await (pagePort === undefined ? anyFreePort() : freePort(pagePort));
  const site = createServer((request, response) => {
    answerMailbox(request, response, arrivals, (page) => keepPage(arrivals.pages, page, clock(), kept)).catch(
      () => response.destroy(),
    );
  });
  site.listen(takenForPage, host);
  await once(site, 'listening');
  const mailboxUrl = `http://localhost:${takenForPage}`;
  let stopped: Promise<void> | undefined;
  return {
    smtpUrl: `smtp://${host}:${takenForMail}`,
    mailboxUrl,
    webhookUrl: `http://${host}:${takenForPage}/pager`,
    arrivals,
    stop() {
      stopped ??= close(smtp, site).then(() => {
        releasePort(takenForMail);
        releasePort(takenForPage);
      });
      return stopped;
    },
  };
}

function receiver(arrivals: Arrivals, clock: () => number): SMTPServer {
  let last = 0;
  return new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onData(stream, session, done) {
      simpleParser(stream, { skipImageLinks: true })
        .then((mail) => {
          last += 1;
          arrivals.mails.push({
            mailId: last,
            from: mail.from?.text ?? '',
            to: session.envelope.rcptTo.map((recipient) => recipient.address),
            subject: mail.subject ?? '',
            text: mail.text ?? '',
            receivedAt: clock(),
          });
          if (arrivals.mails.length > kept) arrivals.mails.shift();
          done();
        })
        .catch(done);
    },
  });
}

async function close(smtp: SMTPServer, site: Server): Promise<void> {
  await new Promise<void>((done) => smtp.close(() => done()));
  await new Promise<void>((done) => {
    site.close(() => done());
    site.closeAllConnections();
  });
}
