import { findPlatformByHost, findPlatformBySlug, type Platform } from '@stillroom/db/queries/platforms';
import type { Services } from '../services.ts';

/** By which a request names its platform: the name in its path, or a host of the platform's own. */
export type PlatformName = { readonly slug: string } | { readonly host: string };

/** The platform of that name, or undefined. */
export const platformOf = (
  { db }: Pick<Services, 'db'>,
  name: PlatformName,
): Promise<Platform | undefined> =>
  'slug' in name ? findPlatformBySlug(db, name.slug) : findPlatformByHost(db, name.host);
