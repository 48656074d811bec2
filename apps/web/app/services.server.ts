import { closeServices, createServices, type Services } from '@stillroom/api/services';

/** One set of services a process. Kept beside the modules, because development loads those anew with every change. */
const held = globalThis as typeof globalThis & { stillroomServices?: Services };

/**
 * The services of this process, made when first asked for.
 * @throws {Error} in plain words when the environment does not hold what they need
 */
export function services(origin: string): Services {
  held.stillroomServices ??= createServices({ ...process.env, ORIGIN: origin });
  return held.stillroomServices;
}

/**
 * Makes them when the process starts, so that a wrong setting is said at once and not to the first visitor.
 * @throws {Error} in plain words
 */
export function startServices(origin: string): void {
  services(origin);
}

/** Takes services that exist already, as a test does. */
export function takeServices(given: Services): void {
  held.stillroomServices = given;
}

/** For a clean stop: what is under way ends, then the connections go back. */
export async function endServices(): Promise<void> {
  if (held.stillroomServices) await closeServices(held.stillroomServices);
}
