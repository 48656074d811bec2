import { once, type Repetition } from '@stillroom/domain/exercise/repetition';
import { reveals } from '@stillroom/domain/exercise/template';
import { accountId, clientKey, templateId } from '@stillroom/domain/ids';
import { parseBody } from '@stillroom/domain/message/body';
import { accept, refuse } from '@stillroom/domain/outcome';
import { DAY_MS, parseDay } from '@stillroom/domain/reply/local-date';
import { clockChangesAround, instantOfLocal } from '@stillroom/domain/reply/local-instant';
import { findZone } from '@stillroom/domain/reply/zone-offsets';
import { z } from 'zod';

/** The form as the browser sends it; empty fields are empty texts. */
const schema = z.object({
  clientKey,
  templateId,
  participants: z.array(accountId).min(1).max(2),
  reveal: z.enum(reveals),
  note: z.string(),
  due: z.string(),
  dueTime: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  repeats: z.enum(['once', 'day', 'week']),
  times: z.coerce.number().int().min(1).max(366),
});

/** The instant of a local date and time in this zone, epoch ms; null for a date that is none. */
const instantOf = (date: string, time: string, zoneName: string): number | null => {
  const day = parseDay(date);
  const zone = findZone(zoneName);
  if (day === undefined || !zone) return null;
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const local = day * DAY_MS + (hours * 60 + minutes) * 60_000;
  return instantOfLocal(clockChangesAround(zone, new Date(local).getUTCFullYear()), local);
};

/**
 * What a therapist gives, from the form: for one person the answers are private, for two in the order in which they take
 * turns. The due date is in the therapist's zone.
 */
export function readAssigning(form: FormData, zone: string) {
  const chosen = String(form.get('participants') ?? '')
    .split(' ')
    .filter(Boolean);
  const first = form.get('first');
  const inOrder = chosen.toSorted((one, other) => Number(other === first) - Number(one === first));
  const read = schema.safeParse({ ...Object.fromEntries(form), participants: inOrder });
  if (!read.success)
    return refuse({
      reason: 'input-invalid' as const,
      fields: read.error.issues.map(({ path }) => path.join('.')),
    });
  const { note, due, dueTime, repeats, times, ...rest } = read.data;
  const body = note.trim() === '' ? null : parseBody(note);
  if (body && !body.ok) return body;
  const dueAt = due === '' ? null : instantOf(due, dueTime, zone);
  if (due !== '' && dueAt === null) return refuse({ reason: 'input-invalid' as const, fields: ['due'] });
  if (repeats !== 'once' && dueAt === null) return refuse({ reason: 'repetition-needs-due-date' as const });
  const repetition: Repetition =
    repeats === 'once' || dueAt === null
      ? once
      : { every: repeats, zone, firstDueAt: dueAt, end: { by: 'count', count: times } };
  return accept({
    ...rest,
    reveal: rest.participants.length === 1 ? ('private' as const) : rest.reveal,
    note: body ? body.value : null,
    dueAt,
    repetition,
  });
}
