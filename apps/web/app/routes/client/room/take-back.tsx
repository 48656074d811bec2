import { Form } from '@remix-run/react';
import { Button } from '../../../components/button.tsx';
import { Sure } from '../../../components/sure.tsx';
import { useWords } from '../../../words/words.ts';

/** Takes a letter of one's own back (M1): its words go, and a trace of it stays. */
export function TakeBack({ messageId }: { readonly messageId: string }) {
  const { room } = useWords();
  return (
    <Sure question={room.takeBack}>
      <Form method="post" className="stack stack-tight" preventScrollReset>
        <input type="hidden" name="messageId" value={messageId} />
        <p>{room.takeBackHint}</p>
        <div className="actions">
          <Button kind="danger" name="intent" value="withdraw">
            {room.takeBackConfirm}
          </Button>
        </div>
      </Form>
    </Sure>
  );
}
