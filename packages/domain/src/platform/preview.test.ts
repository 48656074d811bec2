import { describe, expect, it } from 'vitest';
import { accepted } from '../testing/builders.ts';
import { presetOf, type Variant } from './presets.ts';
import { type Preview, previewOf } from './preview.ts';

/** Friday, 6 March 2026, 16:00 UTC. */
const friday = Date.UTC(2026, 2, 6, 16);
const preview = (variant: Variant): Preview => accepted(previewOf(presetOf(variant, 'UTC'), friday));
const keys = (lines: Preview['partner']) => lines?.map(({ key }) => key) ?? [];

describe('previewOf', () => {
  it('R1: shows the promise by a sample that goes over the weekend', () => {
    const targetAt = Date.UTC(2026, 2, 9, 16);
    const limitAt = Date.UTC(2026, 2, 10, 16);
    expect(preview('private-room').client).toContainEqual({
      key: 'reply-by',
      writtenAt: friday,
      targetAt,
      limitAt,
    });
  });

  it('shows a partner only where there are couples', () => {
    expect(preview('private-room').partner).toBeNull();
    expect(keys(preview('shared-room').partner)).toContain('sees-from-joining');
  });

  it('M4: written exercises promise no reply and show nobody an open message', () => {
    const { client, therapist } = preview('written-exercises');
    expect(keys(client)).toContain('no-open-messages');
    expect(keys(client)).toContain('no-review-promised');
    expect(keys(client)).not.toContain('reply-by');
    expect(keys(therapist)).toContain('no-open-messages');
  });

  it('K2: a side thread is shown under limited confidences only', () => {
    const model = presetOf('shared-room', 'UTC');
    const couples = { mayStartAlone: true, disclosure: 'limited-confidences', invitationDays: 14 } as const;
    expect(keys(preview('shared-room').client)).not.toContain('side-thread-with-therapist');
    expect(keys(accepted(previewOf({ ...model, couples }, friday)).client)).toContain(
      'side-thread-with-therapist',
    );
  });

  it('C4: shows the on-call people every step', () => {
    expect(preview('shared-room').onCall.filter(({ key }) => key === 'paged')).toHaveLength(5);
  });
});
