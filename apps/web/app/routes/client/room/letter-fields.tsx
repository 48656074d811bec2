import type { Audience } from '@stillroom/domain/room/audience';
import { audienceText } from './audience-field.ts';
import type { Letter } from './use-letter.ts';

/** What goes with the words of a letter: for whom, under which key (M1), and which draft they were (M2). */
export function LetterFields({
  letter: { clientKey, draftRevision },
  audience,
}: {
  readonly letter: Letter;
  readonly audience: Audience;
}) {
  return (
    <>
      <input type="hidden" name="clientKey" defaultValue={clientKey} />
      <input type="hidden" name="draftRevision" defaultValue={draftRevision ?? ''} />
      <input type="hidden" name="draftBegan" />
      <input type="hidden" name="audience" value={audienceText(audience)} />
    </>
  );
}
