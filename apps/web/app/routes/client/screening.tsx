import { getFormProps, useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Form, useActionData, useNavigation } from '@remix-run/react';
import { roomId } from '@stillroom/domain/ids';
import { longestRemark, screeningQuestions, screeningReplies } from '@stillroom/domain/room/safety-screening';
import { z } from 'zod';
import { attempt, load, notFound, requirePlatform } from '../../api.server.ts';
import { Button } from '../../components/button.tsx';
import { fieldOf } from '../../components/field-of.ts';
import { FormError } from '../../components/form-error.tsx';
import { Page } from '../../components/page.tsx';
import { RadioCards } from '../../components/radio-cards.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { pageTitle } from '../../page-title.ts';
import { paths } from '../../paths.ts';
import { usePlatform } from '../../use-platform.ts';
import { useWords, type Words, wordsOf } from '../../words/words.ts';
import { HelpWhileWriting } from './room/help-for-author.tsx';
import { isWholePage, withHelp } from './room/help-in-view.ts';
import { useDangerInText } from './room/use-danger-in-text.ts';

const schema = ({ screening }: Words) => {
  const reply = z.enum(screeningReplies, { error: screening.missing });
  return z.object({
    'danger-now': reply,
    hurt: reply,
    threatened: reply,
    afraid: reply,
    controlled: reply,
    consequences: reply,
    remark: z.string().max(longestRemark, screening.tooLong).default(''),
  });
};

export const meta = pageTitle((words) => words.consent.title);

export async function loader(asked: LoaderFunctionArgs) {
  const platform = requirePlatform(asked.params);
  const id = roomId.safeParse(asked.params.roomId);
  if (!id.success) throw notFound();
  const { deeds, stepsLeft } = await load(asked, (api) => api.rooms.view({ roomId: id.data }));
  if (!deeds.includes('answer-screening') || !stepsLeft.includes('answer-screening'))
    throw redirect(paths.room(platform, id.data));
  return null;
}

export async function action(asked: ActionFunctionArgs) {
  const platform = requirePlatform(asked.params);
  const words = wordsOf(asked.request);
  const id = roomId.safeParse(asked.params.roomId);
  if (!id.success) throw notFound();
  const submission = parseWithZod(await asked.request.formData(), { schema: schema(words) });
  if (submission.status !== 'success') return data(submission.reply(), { status: 400 });
  const answers = submission.value;
  const done = await attempt(asked, (api) => api.rooms.screen({ roomId: id.data, answers }));
  if (done.ok) {
    const room = paths.room(platform, id.data);
    if (!isWholePage(asked.request)) return redirect(room);
    const { help } = await load(asked, (api) => api.rooms.view({ roomId: id.data }));
    return redirect(help.length > 0 ? withHelp(room) : room);
  }
  const formErrors = [words.refusals[done.refusal.reason]];
  return data(submission.reply({ formErrors }), { status: 409 });
}

/** Questions that each partner answers alone (K3). The page's title in the history says nothing of them. */
export default function Screening() {
  const words = useWords();
  const { screening } = words;
  const lastResult = useActionData<typeof action>();
  const { viewer } = usePlatform();
  const { danger, look } = useDangerInText(viewer?.language ?? 'en');
  const busy = useNavigation().state === 'submitting';
  const [form, fields] = useForm({
    lastResult: busy ? null : lastResult,
    constraint: getZodConstraint(schema(words)),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: schema(words) }),
    shouldRevalidate: 'onInput',
  });
  return (
    <Page title={screening.title} lead={screening.lead}>
      <Form method="post" className="stack" {...getFormProps(form)}>
        <FormError id={form.errorId} errors={form.errors} />
        {screeningQuestions.map((question) => (
          <div key={question} className="screening-question">
            <RadioCards
              id={fields[question].id}
              name={fields[question].name}
              label={screening.questions[question]}
              errors={fields[question].errors}
              defaultValue={fields[question].initialValue}
              options={screeningReplies.map((value) => ({ value, title: screening.replies[value] }))}
            />
          </div>
        ))}
        <TextArea
          label={screening.remark}
          optionalWord={screening.optional}
          hint={screening.remarkHint}
          book
          dir="auto"
          onInput={(event) => look(event.currentTarget.value)}
          {...fieldOf(fields.remark)}
        />
        {danger ? <HelpWhileWriting categories={danger} /> : null}
        <div className="actions">
          <Button kind="main" disabled={busy}>
            {busy ? screening.submitting : screening.submit}
          </Button>
        </div>
      </Form>
    </Page>
  );
}
