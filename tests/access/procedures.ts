import { appRouter, type createCaller } from '@stillroom/api/app-router';
import type { Audience, ProcedureMeta } from '@stillroom/api/trpc';

export type ListedProcedure = {
  /** Such as `messages.send`. */
  readonly path: string;
  readonly kind: string;
  readonly audience: Audience | undefined;
  readonly content: boolean;
};

type Procedure = { readonly _def: { readonly type: string; readonly meta?: ProcedureMeta } };

const isProcedure = (value: unknown): value is Procedure => typeof value === 'function' && '_def' in value;

/** Every procedure of the router as it is now, in order of its path. */
export function everyProcedure(): readonly ListedProcedure[] {
  // Typed as nested routers, but flat when it runs: one entry a path.
  const entries: readonly [string, unknown][] = Object.entries(appRouter._def.procedures);
  return entries
    .map(([path, procedure]) => {
      if (!isProcedure(procedure)) throw new Error(`What stands at ${path} is no procedure.`);
      const { meta, type } = procedure._def;
      return { path, kind: type, audience: meta?.audience, content: meta?.content === true };
    })
    .sort((one, other) => one.path.localeCompare(other.path, 'en'));
}

/** Calls the procedure at a path that is only known when the suite runs. */
export async function callAt(
  caller: ReturnType<typeof createCaller>,
  path: string,
  input: unknown,
): Promise<unknown> {
  let at: unknown = caller;
  for (const part of path.split('.')) {
    // A caller is a function that has the next part as a property.
    if (typeof at !== 'function') throw new Error(`There is no procedure at ${path}.`);
    at = Reflect.get(at, part);
  }
  if (typeof at !== 'function') throw new Error(`There is no procedure at ${path}.`);
  return at(input);
}
