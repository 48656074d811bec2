import { Phrase } from '../../components/phrase.tsx';
import { fullMoment } from '../../times.ts';
import { usePlatform } from '../../use-platform.ts';
import { useWords } from '../../words/words.ts';
import { type PromiseFields, readPromise } from './promise-form.ts';
import { workedExample } from './worked-example.ts';

/** What the promise means for a message of last Friday evening, counted by the same code as every deadline. */
export function ExampleLine({ fields }: { readonly fields: PromiseFields }) {
  const { adminPromise, adminRoomModel } = useWords();
  const { now, language } = usePlatform();
  const read = readPromise(fields, adminPromise);
  const example = read.ok ? workedExample(read.window, now) : null;
  const said = (at: number, zone: string) => fullMoment(at, zone, now, language);
  return (
    <p aria-live="polite">
      {example ? (
        <Phrase
          of={adminRoomModel.example({
            written: said(example.writtenAt, example.zone),
            target: said(example.targetAt, example.zone),
            limit: said(example.limitAt, example.zone),
          })}
        />
      ) : fields.promised ? (
        adminPromise.exampleNone
      ) : (
        adminRoomModel.nonePromised
      )}
    </p>
  );
}
