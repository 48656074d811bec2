import { Form, useNavigation } from '@remix-run/react';
import { Eye } from 'lucide-react';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Found, type FoundThing } from '../../components/found.tsx';
import { usePlatform } from '../../use-platform.ts';
import { useWords } from '../../words/words.ts';
import type { Case } from './on-call-data.ts';
import { UsefulButtons } from './record-outcome.tsx';
import { type Shown, ShownText } from './what-was-written.tsx';
import { whenExactly } from './when-exactly.ts';

/** What the same person wrote while nobody had taken the case: one case and one ladder, each text behind its own click. */
export function JoinedTexts({
  flag,
  shown,
  shownOf,
  found,
}: {
  readonly flag: Case;
  readonly shown: Shown;
  /** The flag whose text `shown` is. */
  readonly shownOf: string | null;
  /** What was found in each text, by its flag. */
  readonly found: Readonly<Record<string, readonly FoundThing[]>>;
}) {
  const { onCall } = useWords();
  const { zone, now } = usePlatform();
  const busy = useNavigation().state === 'submitting';
  if (flag.joined.length === 0) return null;
  return (
    <Card title={onCall.joinedTitle({ count: flag.joined.length })}>
      <ul className="stack stack-tight">
        {flag.joined.map((text) => (
          <li key={text.flagId} className="stack stack-tight">
            <p className="soft">
              {onCall.joined({
                level: onCall.levels[text.level],
                source: onCall.sources[text.source],
                at: whenExactly(text.raisedAt, zone, now),
              })}
            </p>
            <Found things={found[text.flagId] ?? []} ruleset={text.ruleset} />
            {shown && shownOf === text.flagId ? (
              <ShownText shown={shown} />
            ) : (
              <Form method="post" preventScrollReset>
                <input type="hidden" name="textOf" value={text.flagId} />
                <Button icon={Eye} name="deed" value="reveal" disabled={busy}>
                  {onCall.show}
                </Button>
              </Form>
            )}
            {flag.state === 'open' ? null : <UsefulButtons text={text} ofJoined />}
          </li>
        ))}
      </ul>
    </Card>
  );
}
