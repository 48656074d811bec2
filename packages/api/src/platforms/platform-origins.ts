import type { Platform } from '@stillroom/db/queries/platforms';

/** The addresses under which a platform is reached: the install's own and, by configuration, that of its own host. */
export const platformOrigins = (origin: string, { host }: Pick<Platform, 'host'>): readonly string[] =>
  host === null ? [origin] : [origin, `https://${host}`];
