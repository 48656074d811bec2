import { Phrase } from '../../components/phrase.tsx';
import { usePlatform } from '../../use-platform.ts';
import { useWords } from '../../words/words.ts';
import type { Case } from './on-call-data.ts';
import { whenExactly } from './when-exactly.ts';

/** Who has it, and until when an outcome is due; or what came of it. Nothing while nobody has taken it. */
export function CaseStanding({ flag }: { readonly flag: Case }) {
  const { onCall } = useWords();
  const { viewer, zone, now } = usePlatform();
  const { taken, outcome } = flag;
  const when = (at: number) => whenExactly(at, zone, now);
  if (outcome) {
    const said = { outcome: onCall.outcomes[outcome.outcome], name: outcome.by, at: when(outcome.at) };
    return (
      <p>
        <Phrase of={onCall.resolved(said)} />
      </p>
    );
  }
  if (!taken) return null;
  const due = when(taken.outcomeDueAt);
  const said = { name: taken.by, at: when(taken.at), due };
  return (
    <p>
      <Phrase
        of={
          now >= taken.outcomeDueAt
            ? onCall.overdue(said)
            : taken.byId === viewer?.accountId
              ? onCall.yours(said)
              : onCall.theirs(said)
        }
      />
    </p>
  );
}
