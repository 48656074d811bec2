import { Form, useNavigation } from '@remix-run/react';
import { Button } from '../../../components/button.tsx';
import { TextArea } from '../../../components/text-area.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useWords } from '../../../words/words.ts';

/** A therapist's own exercise (E6): its questions one on each line. */
export function WriteForm() {
  const { exerciseWork } = useWords();
  const busy = useNavigation().state === 'submitting';
  return (
    <Form method="post" className="stack">
      <p className="soft">{exerciseWork.writeLead}</p>
      <TextField id="title" name="title" label={exerciseWork.fieldTitle} maxLength={120} required />
      <TextArea
        id="purpose"
        name="purpose"
        label={exerciseWork.fieldPurpose}
        maxLength={600}
        rows={2}
        required
      />
      <TextField id="source" name="source" label={exerciseWork.fieldSource} maxLength={600} required />
      <TextField
        id="minutes"
        name="minutes"
        type="number"
        min={1}
        max={240}
        label={exerciseWork.fieldMinutes}
        defaultValue="15"
        required
      />
      <TextArea
        id="questions"
        name="questions"
        label={exerciseWork.fieldQuestions}
        hint={exerciseWork.fieldQuestionsHint}
        rows={6}
        required
      />
      <div>
        <Button name="intent" value="write" disabled={busy}>
          {exerciseWork.write}
        </Button>
      </div>
    </Form>
  );
}

/** A FHIR Questionnaire from elsewhere (E1). */
export function ImportForm() {
  const { exerciseWork } = useWords();
  const busy = useNavigation().state === 'submitting';
  return (
    <Form method="post" className="stack">
      <p className="soft">{exerciseWork.importLead}</p>
      <TextArea id="questionnaire" name="questionnaire" label={exerciseWork.importLabel} rows={8} required />
      <div>
        <Button name="intent" value="import" disabled={busy}>
          {exerciseWork.importDo}
        </Button>
      </div>
    </Form>
  );
}
