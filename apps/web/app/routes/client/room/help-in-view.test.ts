import { describe, expect, it } from 'vitest';
import { standingHelp } from './help-in-view.ts';
import type { RoomView } from './room-data.ts';

type Help = RoomView['help'][number];

const helpOf = (flagId: string, standing: Help['standing']) => ({ flagId, standing }) as Help;

describe('C3: the help that stands open', () => {
  const taken = helpOf('older', { is: 'taken', takenAt: 1 });
  const told = helpOf('older', { is: 'told', toldAt: 1 });
  const notCalled = helpOf('newer', { is: 'nobody-called' });

  it('is for what was written last', () => {
    expect(standingHelp([told, helpOf('oldest', { is: 'told', toldAt: 0 })])).toBe(told);
    expect(standingHelp([notCalled])).toBe(notCalled);
    expect(standingHelp([])).toBeUndefined();
  });

  it('stays with what somebody on call is about when a milder letter follows', () => {
    expect(standingHelp([notCalled, taken])).toBe(taken);
    expect(standingHelp([notCalled, told])).toBe(told);
  });

  it('goes on to the milder letter once somebody has looked', () => {
    expect(standingHelp([notCalled, helpOf('older', { is: 'looked', lookedAt: 1 })])).toBe(notCalled);
  });
});
