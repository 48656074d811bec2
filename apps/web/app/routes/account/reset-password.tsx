import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, data } from '@remix-run/node';
import { Form, Link, useActionData, useNavigation } from '@remix-run/react';
import { passwordMax, passwordMin } from '@stillroom/domain/account/password';
import { z } from 'zod';
import { attempt } from '../../api.server.ts';
import { Button } from '../../components/button.tsx';
import { ButtonLink } from '../../components/button-link.tsx';
import { fieldOf } from '../../components/field-of.ts';
import { FormError } from '../../components/form-error.tsx';
import { Page } from '../../components/page.tsx';
import { TextField } from '../../components/text-field.tsx';
import { pageTitle } from '../../page-title.ts';
import { paths } from '../../paths.ts';
import { usePlatform } from '../../use-platform.ts';
import { useWords, type Words, wordsOf } from '../../words/words.ts';

const schema = ({ resetPassword }: Words) =>
  z.object({
    password: z
      .string({ error: resetPassword.passwordMissing })
      .min(passwordMin, resetPassword.passwordShort({ min: passwordMin }))
      .max(passwordMax, resetPassword.passwordLong({ max: passwordMax })),
  });

export const meta = pageTitle((words) => words.resetPassword.title);

/** Looking at the page uses nothing up, so a mail program that opens links beforehand does no harm. */
export async function action(asked: ActionFunctionArgs) {
  const words = wordsOf(asked.request);
  const submission = parseWithZod(await asked.request.formData(), { schema: schema(words) });
  if (submission.status !== 'success') {
    return data({ result: submission.reply({ hideFields: ['password'] }), done: false }, { status: 400 });
  }
  const { password } = submission.value;
  const token = asked.params.token ?? '';
  const outcome = await attempt(asked, (api) => api.auth.resetPassword({ token, password }));
  if (!outcome.ok) {
    const formErrors = [words.refusals[outcome.refusal.reason]];
    const result = submission.reply({ formErrors, hideFields: ['password'] });
    return data({ result, done: false }, { status: 400 });
  }
  return data({ result: submission.reply({ hideFields: ['password'] }), done: true });
}

export default function ResetPassword() {
  const answer = useActionData<typeof action>();
  return answer?.done ? <Done /> : <Choose lastResult={answer?.result} />;
}

function Choose({ lastResult }: { readonly lastResult: SubmissionResult<string[]> | undefined }) {
  const words = useWords();
  const { resetPassword } = words;
  const { platform } = usePlatform();
  const busy = useNavigation().state === 'submitting';
  const [form, fields] = useForm({
    lastResult: busy ? null : lastResult,
    constraint: getZodConstraint(schema(words)),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: schema(words) }),
  });
  return (
    <Page title={resetPassword.title} lead={resetPassword.lead} width="narrow">
      <Form method="post" className="stack" {...getFormProps(form)}>
        <FormError id={form.errorId} errors={form.errors} />
        <TextField
          label={resetPassword.password}
          hint={resetPassword.hint({ min: passwordMin })}
          type="password"
          autoComplete="new-password"
          {...fieldOf(fields.password, { kept: false })}
        />
        <Button kind="main" wide disabled={busy}>
          {busy ? resetPassword.submitting : resetPassword.submit}
        </Button>
        <Link to={paths.forgotPassword(platform.slug)}>{resetPassword.again}</Link>
      </Form>
    </Page>
  );
}

function Done() {
  const { resetPassword, chrome } = useWords();
  const { platform } = usePlatform();
  return (
    <Page title={resetPassword.doneTitle} lead={resetPassword.done} width="narrow">
      <div className="actions" role="status">
        <ButtonLink kind="main" to={paths.signIn(platform.slug)}>
          {chrome.signIn}
        </ButtonLink>
      </div>
    </Page>
  );
}
