import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { load } from '../../api.server.ts';

export type Stamp = { readonly stamp: string };

/** What an open on-call page asks every few seconds: has anything changed? */
export async function loader(asked: LoaderFunctionArgs) {
  return json<Stamp>({ stamp: await load(asked, (api) => api.onCall.stamp()) });
}
