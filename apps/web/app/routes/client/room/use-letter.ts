import { useNavigation, useRevalidator } from '@remix-run/react';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { type Draft, useDraft } from '../../../components/use-draft.ts';
import { paths } from '../../../paths.ts';
import { usePlatform } from '../../../use-platform.ts';
import { audienceText } from './audience-field.ts';
import { letterWords, restAfter } from './letter-words.ts';
import type { RoomView } from './room-data.ts';

/** What a composer has to know of its room; both the client's page and the therapist's have it. */
interface Writes {
  readonly view: {
    readonly room: Pick<RoomView['room'], 'roomId'>;
    readonly messages: readonly Pick<RoomView['messages'][number], 'clientKey' | 'text'>[];
  };
  readonly writing: Pick<RoomView['writing'][number], 'audience' | 'draft' | 'draftRevision'>;
  /** A key for a new letter, made with the page. */
  readonly freshKey: string;
  /** What was posted and not taken, without JavaScript: it comes back into the box. */
  readonly notTaken: string | null;
}

export interface Letter {
  /** Counts the letters of this page: mount the form anew with each. */
  readonly number: number;
  /** What stands in the box at first. */
  readonly text: string;
  /** Its form has a box `text` and hidden fields `clientKey`, `draftRevision` and `draftBegan`. */
  readonly form: RefObject<HTMLFormElement>;
  readonly clientKey: string;
  readonly draftRevision: number | null;
  readonly draft: Draft<string>;
  /** To be called when the form is submitted, before its fields are read. */
  readonly onSend: () => void;
}

/**
 * One letter after another to one audience: the draft of what is written (M2), and the key under which it is sent (M1). The
 * key belongs to the words: it changes when they are no longer those of the draft that stood here, when the log shows that they were
 * sent, or when it was used for others. Until they are sent, whatever fails leaves them in the box.
 */
export function useLetter({ view, writing, freshKey, notTaken }: Writes): Letter {
  const { platform } = usePlatform();
  const { roomId } = view.room;
  const navigation = useNavigation();
  const { revalidate } = useRevalidator();
  const form = useRef<HTMLFormElement>(null);
  const kept = {
    revision: writing.draftRevision,
    words: writing.draft?.text ?? '',
    key: writing.draft?.clientKey ?? null,
  };
  const [letter, setLetter] = useState(() => ({
    number: 0,
    text: notTaken ?? kept.words,
    clientKey: kept.key ?? freshKey,
    draftRevision: kept.key ? kept.revision : null,
  }));
  const sentKey = useRef<string | null>(null);
  const sending = navigation.formData?.get('clientKey') ?? null;

  const draft = useDraft({
    address: `${paths.roomDraft(platform.slug, roomId)}?to=${encodeURIComponent(audienceText(writing.audience))}`,
    kind: letterWords,
    kept,
    ownKey: freshKey,
    held: sending !== null && sending === sentKey.current,
    read: () => boxOf(form)?.value ?? '',
    show: (text) => {
      putInto(boxOf(form), text);
      setLetter((now) => ({ ...now, text }));
    },
    sentElsewhere: () => {
      draft.keeper.rekey(crypto.randomUUID());
      // The log shows what was sent; what stands here is kept as it is.
      revalidate();
    },
  });
  const { keeper } = draft;
  const sent = view.messages.find(({ clientKey }) => clientKey !== null && clientKey === sentKey.current);

  useEffect(() => {
    if (!sent) return;
    sentKey.current = null;
    const text = restAfter(sent.text ?? keeper.words(), keeper.words());
    const clientKey = crypto.randomUUID();
    setLetter(({ number }) => ({ number: number + 1, text, clientKey, draftRevision: null }));
    keeper.sent(text, clientKey);
  }, [sent, keeper]);

  return {
    ...letter,
    form,
    draft,
    onSend: () => {
      sentKey.current = keeper.key();
      setField(form, 'clientKey', sentKey.current);
      setField(form, 'draftRevision', String(keeper.takenOver() ?? ''));
      setField(form, 'draftBegan', String(keeper.wentOnFrom() ?? ''));
    },
  };
}

const boxOf = (form: RefObject<HTMLFormElement>): HTMLTextAreaElement | null => {
  const box = form.current?.elements.namedItem('text');
  return box instanceof HTMLTextAreaElement ? box : null;
};

function setField(form: RefObject<HTMLFormElement>, name: string, value: string): void {
  const field = form.current?.elements.namedItem(name);
  if (field instanceof HTMLInputElement) field.value = value;
}

/** Puts text into a box in which somebody may be writing: the words before them are new, so the caret keeps its place from the end. */
function putInto(box: HTMLTextAreaElement | null, text: string): void {
  if (!box || box.value === text) return;
  const fromEnd = box.value.length - box.selectionEnd;
  const isWriting = document.activeElement === box;
  box.value = text;
  if (isWriting) box.setSelectionRange(text.length - fromEnd, text.length - fromEnd);
  box.dispatchEvent(new Event('input', { bubbles: true }));
}
