import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, data } from '@remix-run/node';
import { Form, Link, useActionData, useNavigation } from '@remix-run/react';
import { z } from 'zod';
import { attempt } from '../../api.server.ts';
import { Button } from '../../components/button.tsx';
import { fieldOf } from '../../components/field-of.ts';
import { FormError } from '../../components/form-error.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { TextField } from '../../components/text-field.tsx';
import { pageTitle } from '../../page-title.ts';
import { paths } from '../../paths.ts';
import { usePlatform } from '../../use-platform.ts';
import { useWords, type Words, wordsOf } from '../../words/words.ts';

const schema = ({ forgotPassword }: Words) =>
  z.object({
    email: z.email({
      error: (issue) => (issue.input ? forgotPassword.emailOdd : forgotPassword.emailMissing),
    }),
  });

export const meta = pageTitle((words) => words.forgotPassword.title);

/** The answer is the same whether or not there is such an account: nobody learns here who is a client. */
export async function action(asked: ActionFunctionArgs) {
  const words = wordsOf(asked.request);
  const submission = parseWithZod(await asked.request.formData(), { schema: schema(words) });
  if (submission.status !== 'success') {
    return data({ result: submission.reply(), sentTo: null }, { status: 400 });
  }
  const { email } = submission.value;
  const outcome = await attempt(asked, (api) => api.auth.requestPasswordReset({ email }));
  if (!outcome.ok) {
    const result = submission.reply({ formErrors: [words.refusals[outcome.refusal.reason]] });
    return data({ result, sentTo: null }, { status: 400 });
  }
  return data({ result: submission.reply(), sentTo: email });
}

export default function ForgotPassword() {
  const answer = useActionData<typeof action>();
  return answer?.sentTo ? <Sent to={answer.sentTo} /> : <Ask lastResult={answer?.result} />;
}

function Ask({ lastResult }: { readonly lastResult: SubmissionResult<string[]> | undefined }) {
  const words = useWords();
  const { forgotPassword } = words;
  const { platform } = usePlatform();
  const busy = useNavigation().state === 'submitting';
  const [form, fields] = useForm({
    lastResult: busy ? null : lastResult,
    constraint: getZodConstraint(schema(words)),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: schema(words) }),
    shouldRevalidate: 'onInput',
  });
  return (
    <Page title={forgotPassword.title} lead={forgotPassword.lead} width="narrow">
      <Form method="post" className="stack" {...getFormProps(form)}>
        <FormError id={form.errorId} errors={form.errors} />
        <TextField
          label={forgotPassword.email}
          type="email"
          autoComplete="username"
          {...fieldOf(fields.email)}
        />
        <Button kind="main" wide disabled={busy}>
          {busy ? forgotPassword.submitting : forgotPassword.submit}
        </Button>
        <Link to={paths.signIn(platform.slug)}>{forgotPassword.back}</Link>
      </Form>
    </Page>
  );
}

function Sent({ to }: { readonly to: string }) {
  const { forgotPassword } = useWords();
  const { platform } = usePlatform();
  return (
    <Page title={forgotPassword.sentTitle} width="narrow">
      <div className="stack" role="status">
        <Notice kind="good">
          <p>{forgotPassword.sent({ email: to })}</p>
        </Notice>
        <p>{forgotPassword.nothingCame}</p>
        <Link to={paths.signIn(platform.slug)}>{forgotPassword.back}</Link>
      </div>
    </Page>
  );
}
