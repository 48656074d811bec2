import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { handleTrpc } from '@stillroom/api/http';
import { requirePlatform } from '../api.server.ts';
import { services } from '../services.server.ts';

/** The API over HTTP, for programs and for what a page asks without a page load. */
const answer = ({ request, params, context }: LoaderFunctionArgs | ActionFunctionArgs) =>
  handleTrpc(request, {
    services: services(context.origin),
    slug: requirePlatform(params),
    address: context.address,
  });

export const loader = answer;
export const action = answer;
