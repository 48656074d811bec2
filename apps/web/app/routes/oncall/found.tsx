import { useWords } from '../../words/words.ts';

/** One thing that was found: what the rule looks for in words, and its id for those who keep the rules. */
export type FoundThing = { readonly rule: string; readonly why: string; readonly language: string };

/** What the detector found, in words; the names of the rules and their version stand behind a click. */
export function Found({
  things,
  ruleset,
}: {
  readonly things: readonly FoundThing[];
  readonly ruleset: string;
}) {
  const { onCall } = useWords();
  if (things.length === 0) return <p className="soft">{onCall.foundNothing}</p>;
  return (
    <div className="found">
      <p className="soft">{onCall.foundBy}</p>
      <ul>
        {[...new Map(things.map((thing) => [thing.why, thing])).values()].map(({ why, language }) => (
          <li key={why} lang={language}>
            {why}
          </li>
        ))}
      </ul>
      <details className="soft small">
        <summary>{onCall.foundRules}</summary>
        <p className="rule-ids">{onCall.found({ rules: things.map(({ rule }) => rule), ruleset })}</p>
      </details>
    </div>
  );
}
