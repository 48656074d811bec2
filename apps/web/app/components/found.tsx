import { useWords } from '../words/words.ts';

/** One thing that was found: what the rule looks for in words, and its id for those who keep the rules. */
export type FoundThing = {
  readonly rule: string;
  readonly why: string;
  /** Why it counts less, or more, than it would alone. */
  readonly less: readonly string[];
  readonly more: readonly string[];
};

/** What the detector found, in words; the names of the rules and their version stand behind a click. */
export function Found({
  things,
  ruleset,
}: {
  readonly things: readonly FoundThing[];
  readonly ruleset: string;
}) {
  const { found } = useWords();
  if (things.length === 0) return <p className="soft">{found.nothing}</p>;
  return (
    <div className="found">
      <p className="soft">{found.by}</p>
      <ul>
        {[...new Map(things.map((thing) => [keyOf(thing), thing]))].map(([key, { why, less, more }]) => (
          <li key={key}>
            {why}
            {less.length > 0 ? <p className="soft small">{found.countsLess({ reasons: less })}</p> : null}
            {more.length > 0 ? <p className="small">{found.countsMore({ reasons: more })}</p> : null}
          </li>
        ))}
      </ul>
      <details className="soft small">
        <summary>{found.rules}</summary>
        <p className="rule-ids">
          {found.named({ rules: [...new Set(things.map(({ rule }) => rule))], ruleset })}
        </p>
      </details>
    </div>
  );
}

/** Several rules may say the same of a text. */
const keyOf = ({ why, less, more }: FoundThing) => [why, ...less, ...more].join('\n');
