import { describe, expect, it } from 'vitest';
import { namesIn } from './temporal.ts';

describe('what Temporal says in our log', () => {
  it('P1: names alone, never a message, which may quote what a person wrote', () => {
    const error = new TypeError('cannot send: "I slept five hours"');
    const meta = { error, sdkComponent: 'worker', activityType: 'tendClock', workflowId: 'reply-clock/1/2' };
    const said = namesIn({ level: 'WARN', meta });
    expect(said).toEqual({
      level: 'WARN',
      sdkComponent: 'worker',
      activityType: 'tendClock',
      failure: 'TypeError',
    });
    expect(namesIn({ level: 'ERROR' })).toEqual({ level: 'ERROR' });
  });
});
