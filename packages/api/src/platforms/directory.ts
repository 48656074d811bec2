import {
  findPlatformByHost,
  findPlatformBySlug,
  listPlatforms,
  type Platform,
} from '@stillroom/db/queries/platforms';
import type { Services } from '../services.ts';

export type { Platform } from '@stillroom/db/queries/platforms';

type Install = Pick<Services, 'db' | 'origin'>;

/**
 * The platform that a request means, by the name in its path and the host it was sent to. A host of a platform's own
 * serves that platform and no other; undefined when there is none.
 * @param host as in the address, with its port if it names one
 */
export async function platformAt(
  { db, origin }: Install,
  { slug, host }: { readonly slug: string; readonly host: string },
): Promise<Platform | undefined> {
  const platform = await findPlatformBySlug(db, slug);
  if (!platform || host === new URL(origin).host || host === platform.host) return platform;
  const owner = await findPlatformByHost(db, host);
  return owner ? undefined : platform;
}

/** The name of the platform that has this host for itself, if one has. */
export async function platformOwning({ db }: Install, host: string): Promise<string | undefined> {
  return (await findPlatformByHost(db, host))?.slug;
}

/** The platforms of this install, by name, as anybody may see them. */
export async function platformDirectory({
  db,
}: Install): Promise<readonly Pick<Platform, 'slug' | 'name'>[]> {
  const platforms = await listPlatforms(db);
  return platforms.map(({ slug, name }) => ({ slug, name }));
}

/**
 * The addresses under which a platform is reached: the install's own and, by configuration, that of its own host. One's
 * own machine has two names.
 */
export function platformOrigins({ origin }: Install, { host }: Pick<Platform, 'host'>): readonly string[] {
  const own = host === null ? [] : [`https://${host}`];
  const twin = localTwins[new URL(origin).hostname];
  if (!twin) return [origin, ...own];
  const alike = new URL(origin);
  alike.hostname = twin;
  return [origin, alike.origin, ...own];
}

const localTwins: Readonly<Record<string, string>> = { localhost: '127.0.0.1', '127.0.0.1': 'localhost' };
