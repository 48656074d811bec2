import { accept, type Outcome, refuse } from '../outcome.ts';

/** A way by which people are paged, as far as this rule needs to know it; `disabledAt` in epoch ms. */
export type Switchable = { readonly kind: 'mail' | 'webhook'; readonly disabledAt: number | null };

export type ChannelRefusal = { readonly reason: 'no-page-channel-left' };

const isOn = ({ disabledAt }: Switchable): boolean => disabledAt === null;

/** Whether these channels may stand: one at least is on, else a cry for help would reach nobody (C7). */
export const keepOneOn = <Channel extends Switchable>(
  channels: readonly Channel[],
): Outcome<readonly Channel[], ChannelRefusal> =>
  channels.some(isOn) ? accept(channels) : refuse({ reason: 'no-page-channel-left' });

/**
 * Over which channels a step is paged (C7): those that are on; when none is, all that there are, because a switch in a
 * settings page must not decide whether somebody comes. `needsMail` when even then there is no mail among them.
 */
export const channelsToPage = <Channel extends Switchable>(
  channels: readonly Channel[],
): { readonly channels: readonly Channel[]; readonly needsMail: boolean } => {
  const on = channels.filter(isOn);
  if (on.length > 0) return { channels: on, needsMail: false };
  return { channels, needsMail: !channels.some(({ kind }) => kind === 'mail') };
};
