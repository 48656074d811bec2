import { accountId, flagId, pageId } from '@stillroom/domain/ids';
import { expect, it } from 'vitest';
import { pageBody } from './page-body.ts';

const page = {
  flagId: flagId.parse('019ab000-0000-7000-8000-000000000001'),
  recipientId: accountId.parse('019ab000-0000-7000-8000-000000000002'),
  level: 3,
  url: 'https://rooms.example.org/p/northlight/on-call/1',
  raisedAt: 0,
};
const bodyOf = (id: string, step: number, level: number) =>
  JSON.parse(
    pageBody({ ...page, pageId: pageId.parse(id), step, level }, 'pagerduty-v2', 'a routing key of theirs'),
  );

it('C4: each page is an incident of its own, so that none is swallowed by one that was acknowledged before; the case is its group', () => {
  const first = '019ab000-0000-7000-8000-000000000003';
  const graver = '019ab000-0000-7000-8000-000000000004';
  expect(bodyOf(first, 0, 3).dedup_key).toBe(first);
  expect(bodyOf(graver, 1, 4)).toMatchObject({
    event_action: 'trigger',
    dedup_key: graver,
    payload: { group: page.flagId, custom_details: { id: graver, case: page.flagId, level: 4, step: 1 } },
  });
});
