import type { SerializeFrom } from '@remix-run/node';
import type { loader as flagLoader } from './flag.tsx';
import type { loader as frameLoader } from './oncall-frame.tsx';

/** A case, and a way of paging, as the pages of this folder get them. */
export type Case = SerializeFrom<typeof flagLoader>['flag'];
export type Channel = SerializeFrom<typeof frameLoader>['channels'][number];
