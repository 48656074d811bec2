import { Bookmark, DoorOpen } from 'lucide-react';
import { useRef, useState } from 'react';
import { AnswersPicker } from '../../components/answers-picker.tsx';
import { Button } from '../../components/button.tsx';
import { Composer } from '../../components/composer.tsx';
import { DayRule } from '../../components/day-rule.tsx';
import { EmergencyLine } from '../../components/emergency-line.tsx';
import { Letter, WithdrawnBody } from '../../components/letter.tsx';
import { PromiseChip } from '../../components/promise-chip.tsx';
import { SavedLine } from '../../components/saved-line.tsx';
import { SystemLine } from '../../components/system-line.tsx';
import { useDraft } from '../../components/use-draft.ts';
import { paths } from '../../paths.ts';
import { useWords } from '../../words/words.ts';
import { letterWords } from '../client/room/letter-words.ts';
import { Sample } from './sample.tsx';

const at = Date.parse('2026-11-19T20:42:00Z');
const mo = { name: 'M. Okafor', calledHere: 'You', kind: 'client' } as const;
const keller = { name: 'Anna Keller', calledHere: 'Dr. Keller', kind: 'staff' } as const;

export function LetterSamples() {
  const { composer } = useWords();
  const forSession = (
    <Button kind="quiet" icon={Bookmark} type="button">
      For the session
    </Button>
  );
  return (
    <>
      <Sample name="DayRule, Letter, SystemLine">
        <div className="stack">
          <DayRule day="Thursday, 19 November" date="2026-11-19" />
          <Letter
            author={mo}
            at={at}
            time="21:42"
            body={
              'The plant you asked about is alive. I moved it to the sill and it has two leaves more than in June.\n\nI water it on Sundays now. It is the only thing I do on Sundays without a list.'
            }
          >
            <PromiseChip state="kept">Answered after 17 h of working time</PromiseChip>
            <span>Read Fri 09:12</span>
          </Letter>
          <Letter
            author={keller}
            at={at}
            time="14:55"
            body="Two leaves since June is a slow yes. What would a second thing without a list be?"
          >
            <span className="letter-mark">
              <Bookmark />
              For our session on Tue 24 Nov
            </span>
          </Letter>
          <SystemLine icon={DoorOpen}>
            Jonas joined here on Mon 16 Nov, 19:40. What Mara wrote before stays with Mara.
          </SystemLine>
          <Letter
            author={{ name: 'Jonas Lindt', calledHere: 'Jonas', kind: 'partner' }}
            at={at}
            time="20:31"
            note="only you and Dr. Keller"
            body="I read it twice before I understood that it was not about the dishes."
          >
            <PromiseChip state="due">Reply by Wed 20:31</PromiseChip>
            <span>Read by Mara and Dr. Keller</span>
          </Letter>
          <Letter
            author={mo}
            at={at}
            time="22:04"
            body={<WithdrawnBody>You took this message back.</WithdrawnBody>}
          />
        </div>
      </Sample>
      <Sample name="Composer that saves as one types (here nothing stores it)">
        <SavingComposer />
      </Sample>
      <Sample name="Letter on the therapist’s page">
        <Letter
          aside
          author={{ name: 'M. Okafor', kind: 'client' }}
          at={at}
          time="Mon, 18:20"
          note={<PromiseChip state="due-soon">Reply by today, 18:20</PromiseChip>}
          body="Could we move the session to ten? The plumber says between eight and noon, so probably never."
        />
      </Sample>
      <Sample name="Composer: empty, written, not saved, therapist">
        <div className="stack">
          <Composer
            readers={composer.readers({ names: ['Dr. Keller'] })}
            placeholder={composer.writeAlone}
            answeredBy={composer.answeredBy({ when: 'Wed 18:34' })}
            tools={forSession}
          />
          <EmergencyLine platform="stillwater" country="Germany" numbers={['112', '116 123']} />
          <Composer
            readers={composer.readers({ names: ['Mara', 'Dr. Keller'] })}
            placeholder={composer.writeToBoth}
            defaultValue="I also wanted to say that the list was mine, and that"
            saved={<SavedLine state="saved" />}
            answeredBy={composer.answeredBy({ when: 'Thu 08:20' })}
            tools={forSession}
          />
          <Composer
            short
            readers={composer.readers({ names: ['Dr. Keller'] })}
            placeholder={composer.writeAlone}
            defaultValue="The train goes into a tunnel here"
            saved={<SavedLine state="unsaved" onRetry={() => undefined} />}
            answeredBy={composer.answeredBy({ when: 'Thu 08:20' })}
            errors={['This is longer than a message can be. Please send it in two parts.']}
          />
          <Composer
            head={
              <AnswersPicker
                name="answers"
                messages={[
                  { messageId: '1', opening: 'The plant you asked about…', chosen: true },
                  { messageId: '2', opening: 'Could we move the session…', chosen: false },
                ]}
              />
            }
            readers={composer.readers({ names: ['M. Okafor'] })}
            placeholder={composer.writeReply}
          />
        </div>
      </Sample>
    </>
  );
}

/** Against an address that keeps nothing, to see what it says then. */
function SavingComposer() {
  const { composer } = useWords();
  const [ownKey] = useState(() => crypto.randomUUID());
  const box = useRef<HTMLDivElement>(null);
  const draft = useDraft({
    address: paths.roomDraft('sample', 'sample'),
    kind: letterWords,
    kept: { revision: 0, words: '', key: null },
    ownKey,
    held: false,
    read: () => box.current?.querySelector('textarea')?.value ?? '',
    show: () => undefined,
  });
  return (
    <div ref={box}>
      <Composer
        readers={composer.readers({ names: ['Dr. Keller'] })}
        placeholder={composer.writeAlone}
        saved={<SavedLine state={draft.state} onRetry={draft.saveNow} />}
        onText={draft.changed}
        onLeaveField={draft.saveNow}
      />
    </div>
  );
}
