import { ButtonLink } from '../../../components/button-link.tsx';
import { Page } from '../../../components/page.tsx';
import { TextArea } from '../../../components/text-area.tsx';
import { paths } from '../../../paths.ts';
import { usePlatform } from '../../../use-platform.ts';
import { useWords } from '../../../words/words.ts';

/** For somebody whose session ended while they wrote, in a browser without JavaScript: their words, and the way back. */
export function KeptWords({ text }: { readonly text: string }) {
  const { room, chrome, composer } = useWords();
  const { platform } = usePlatform();
  return (
    <Page title={room.keptTitle} lead={room.kept}>
      <TextArea id="kept" label={composer.label} defaultValue={text} rows={12} book readOnly dir="auto" />
      <div className="actions">
        <ButtonLink kind="main" to={paths.signIn(platform.slug)} target="_blank">
          {chrome.signIn}
        </ButtonLink>
      </div>
    </Page>
  );
}
