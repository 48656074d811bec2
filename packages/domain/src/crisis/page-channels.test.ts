import { describe, expect, it } from 'vitest';
import { channelsToPage, keepOneOn } from './page-channels.ts';

const mail = { kind: 'mail', disabledAt: null } as const;
const webhook = { kind: 'webhook', disabledAt: null } as const;
const off = <Channel extends object>(channel: Channel) => ({ ...channel, disabledAt: 1 });

describe('channels', () => {
  it('C7: the last one that is on stays on', () => {
    expect(keepOneOn([off(mail), webhook]).ok).toBe(true);
    for (const none of [[], [off(mail)], [off(mail), off(webhook)]])
      expect(keepOneOn(none)).toEqual({ ok: false, refusal: { reason: 'no-page-channel-left' } });
  });

  it.each([
    { of: [mail, webhook], over: [mail, webhook], needsMail: false },
    { of: [off(mail), webhook], over: [webhook], needsMail: false },
    { of: [off(mail), off(webhook)], over: [off(mail), off(webhook)], needsMail: false },
    { of: [off(webhook)], over: [off(webhook)], needsMail: true },
    { of: [], over: [], needsMail: true },
  ])('C7: a step always finds a channel, $#', ({ of, over, needsMail }) => {
    expect(channelsToPage(of)).toEqual({ channels: over, needsMail });
  });
});
