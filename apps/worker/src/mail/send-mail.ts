import type { MailTemplate } from '@stillroom/domain/mail/mail-template';
import { createTransport } from 'nodemailer';
import { mailWords } from './mail-words.ts';

/** One mail on its way. `messageKey` becomes its Message-ID, so that sending it again is seen to be the same mail. */
export type OutgoingMail = {
  readonly messageKey: string;
  readonly template: MailTemplate;
  readonly to: string;
  /** The path of the link, joined to the origin. */
  readonly path: string;
};

export type MailSender = { readonly send: (mail: OutgoingMail) => Promise<void>; readonly close: () => void };

/**
 * A sender over SMTP. `send` resolves when the server has taken the mail, and throws when it has not.
 * @param smtpUrl `smtp://` or `smtps://`, with credentials where the server wants them
 * @param from what stands in From
 * @param origin where the links lead, e.g. `https://rooms.example.org`
 */
export function createMailSender(smtpUrl: string, from: string, origin: string): MailSender {
  const transport = createTransport(smtpUrl, {
    // Together less than a page is kept in hand: a mail server that hangs must not hold up the ladder.
    connectionTimeout: 5_000,
    greetingTimeout: 5_000,
    socketTimeout: 8_000,
  });
  const host = new URL(origin).hostname;
  return {
    send: async ({ messageKey, template, to, path }) => {
      const { subject, lines, link } = mailWords[template];
      const url = new URL(path, origin).href;
      await transport.sendMail({
        from,
        to,
        subject,
        messageId: `<${messageKey}@${host}>`,
        text: [...lines, `${link}: ${url}`].join('\n\n'),
        disableFileAccess: true,
        disableUrlAccess: true,
      });
    },
    close: () => transport.close(),
  };
}
