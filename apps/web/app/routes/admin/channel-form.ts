import { z } from 'zod';

const filled = z
  .string()
  .trim()
  .transform((text) => (text === '' ? undefined : text));

const shared = {
  channelId: z.union([z.guid(), z.literal('').transform(() => null)]),
  rank: z.coerce.number().int().min(1).max(100).catch(1),
  enabled: z
    .literal('on')
    .optional()
    .transform((ticked) => ticked === 'on'),
};

const channelForm = z.discriminatedUnion('kind', [
  z.object({ ...shared, kind: z.literal('mail') }),
  z.object({
    ...shared,
    kind: z.literal('webhook'),
    format: z.enum(['stillroom', 'pagerduty-v2']),
    url: filled,
    secret: filled,
  }),
]);

/** A channel as its form sends it; null when the form is not one of ours. */
export function readChannel(form: FormData) {
  const parsed = channelForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return null;
  const channel = parsed.data;
  if (channel.kind === 'mail') return channel;
  const { url, secret, ...rest } = channel;
  if (secret !== undefined && secret.length < 16) return 'secret-short' as const;
  return { ...rest, ...(url === undefined ? {} : { url }), ...(secret === undefined ? {} : { secret }) };
}
