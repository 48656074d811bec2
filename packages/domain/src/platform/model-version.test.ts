import { describe, expect, it } from 'vitest';
import {
  aCouplesRoom,
  accepted,
  aModel,
  anAccountId,
  aRoom,
  closed,
  hours,
  monday,
  refused,
} from '../testing/builders.ts';
import { type ModelVersion, movedRoom, moveRoom, saveModel } from './model-version.ts';
import { presetOf } from './presets.ts';
import { sameData } from './same-data.ts';

const now = monday + hours(1);
const admin = { accountId: anAccountId(30), role: 'admin' } as const;
const versionOf = (version: number, model = aModel()): ModelVersion => ({
  version,
  model,
  createdBy: null,
  createdAt: monday,
});
const current = versionOf(3);
const exercises = presetOf('written-exercises', 'Europe/Berlin');

describe('saveModel', () => {
  it('makes the next version and leaves the current one alone', () => {
    const events = accepted(saveModel({ by: admin, model: exercises, basedOn: 3 }, current, now));
    expect(events).toMatchObject([
      { type: 'model-saved', version: { version: 4, model: exercises, createdAt: now } },
    ]);
    expect(current.version).toBe(3);
  });

  it('makes none of an unchanged model', () => {
    expect(accepted(saveModel({ by: admin, model: aModel(), basedOn: 2 }, current, now))).toEqual([]);
  });

  it('does not overwrite what another admin saved meanwhile', () => {
    const outcome = saveModel({ by: admin, model: exercises, basedOn: 2 }, current, now);
    expect(outcome).toMatchObject({ refusal: { reason: 'model-saved-meanwhile', version: 3 } });
  });

  it('is for admins', () => {
    const by = { ...admin, role: 'therapist' } as const;
    expect(refused(saveModel({ by, model: exercises, basedOn: 3 }, current, now))).toBe('for-admins-only');
  });
});

describe('moveRoom', () => {
  const to = versionOf(4, exercises);
  const from = versionOf(1);

  it('is an explicit step that says what changes for the members', () => {
    const [moved] = accepted(moveRoom({ by: admin, to, lettersWaiting: 0 }, aRoom(), from, now));
    expect(moved).toMatchObject({
      fromVersion: 1,
      toVersion: 4,
      changed: ['mode', 'reply', 'reviewWindow'],
    });
    expect(moved && movedRoom(aRoom(), moved)).toMatchObject({ mode: 'exercises-only', modelVersion: 4 });
  });

  it('K2: leaves what the partners signed', () => {
    const room = aCouplesRoom({ disclosure: 'limited-confidences' });
    const [moved] = accepted(moveRoom({ by: admin, to, lettersWaiting: 0 }, room, from, now));
    expect(moved && movedRoom(room, moved).disclosure).toBe('limited-confidences');
  });

  it('moves no closed room, none to a model without its composition, and none twice', () => {
    const individuals = versionOf(5, presetOf('private-room', 'UTC'));
    expect(refused(moveRoom({ by: admin, to, lettersWaiting: 0 }, aRoom({ life: closed }), from, now))).toBe(
      'room-closed',
    );
    expect(
      refused(moveRoom({ by: admin, to: individuals, lettersWaiting: 0 }, aCouplesRoom(), from, now)),
    ).toBe('composition-not-offered');
    expect(accepted(moveRoom({ by: admin, to: from, lettersWaiting: 0 }, aRoom(), from, now))).toEqual([]);
  });
});

describe('sameData', () => {
  it('looks at values, not at the order of keys', () => {
    expect(sameData({ a: [1, { b: 2, c: null }] }, { a: [1, { c: null, b: 2 }] })).toBe(true);
    expect(sameData([1, 2], [2, 1])).toBe(false);
    expect(sameData({ a: 1 }, { b: 1 })).toBe(false);
    expect(sameData([], {})).toBe(false);
  });
});
