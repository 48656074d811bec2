import { type LadderPolicy, ladderPolicySchema, ladderTargets } from '@stillroom/domain/crisis/ladder';
import { MINUTE_MS } from '@stillroom/domain/reply/local-date';
import type { Words } from '../../words/words.ts';

type Faults = Words['adminOnCall']['faults'];

/** One line of the form: minutes as typed (empty: no such step), and who is paged. */
export type LadderRow = { readonly minutes: string; readonly to: string };

export type LadderFields = {
  readonly rows: readonly LadderRow[];
  readonly repeat: string;
  readonly outcome: string;
};

/** Two empty lines invite a further step. */
const spareRows = 2;
const mostSteps = 20;

const inMinutes = (length: number): string => String(Math.round((length / MINUTE_MS) * 1_000) / 1_000);

export const ladderFieldsOf = ({ steps, repeatMs, outcomeWithinMs }: LadderPolicy): LadderFields => ({
  rows: steps.map(({ afterMs, to }) => ({ minutes: inMinutes(afterMs), to })),
  repeat: inMinutes(repeatMs),
  outcome: inMinutes(outcomeWithinMs),
});

/** The rows as they are shown: with room for more. */
export const shownRows = (rows: readonly LadderRow[]): readonly LadderRow[] =>
  [...rows, ...Array.from({ length: spareRows }, () => ({ minutes: '', to: 'everyone' }))].slice(
    0,
    mostSteps,
  );

export function readLadderFields(form: FormData): LadderFields {
  const targets = form.getAll('to').map(String);
  const rows = form.getAll('after').map((minutes, index) => ({
    minutes: String(minutes).trim(),
    to: targets[index] ?? 'everyone',
  }));
  return {
    rows: rows.filter(({ minutes }) => minutes !== ''),
    repeat: String(form.get('repeat') ?? ''),
    outcome: String(form.get('outcome') ?? ''),
  };
}

/** The ladder that the fields describe, steps in the order of time (C4); or what is wrong with it, in sentences. */
export function readLadder(
  { rows, repeat, outcome }: LadderFields,
  faults: Faults,
): { readonly ok: true; readonly ladder: LadderPolicy } | { readonly ok: false; readonly faults: string[] } {
  const msOf = (typed: string) =>
    typed.trim() === '' ? Number.NaN : Math.round(Number(typed.replace(',', '.')) * MINUTE_MS);
  const steps = rows.flatMap(({ minutes, to }) => {
    const target = ladderTargets.find((one) => one === to);
    return target ? [{ afterMs: msOf(minutes), to: target }] : [];
  });
  const parsed = ladderPolicySchema.safeParse({
    steps: steps.sort((one, other) => one.afterMs - other.afterMs),
    repeatMs: msOf(repeat),
    outcomeWithinMs: msOf(outcome),
  });
  if (parsed.success) return { ok: true, ladder: parsed.data };
  const said = parsed.error.issues.map(({ message }) =>
    isFault(message, faults) ? faults[message] : faults.numbers,
  );
  return { ok: false, faults: [...new Set(said)] };
}

const isFault = (message: string, faults: Faults): message is keyof Faults => message in faults;
