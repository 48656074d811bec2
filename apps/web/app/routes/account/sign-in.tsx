import { getFormProps, useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Form, Link, useActionData, useNavigation } from '@remix-run/react';
import { passwordMax } from '@stillroom/domain/account/password';
import { z } from 'zod';
import { attempt, requirePlatform, viewerOf } from '../../api.server.ts';
import { Button } from '../../components/button.tsx';
import { fieldOf } from '../../components/field-of.ts';
import { FormError } from '../../components/form-error.tsx';
import { Page } from '../../components/page.tsx';
import { TextField } from '../../components/text-field.tsx';
import { homeOf } from '../../home-of.ts';
import { pageTitle } from '../../page-title.ts';
import { paths, safeReturn } from '../../paths.ts';
import { usePlatform } from '../../use-platform.ts';
import { useWords, type Words, wordsOf } from '../../words/words.ts';

/** The pattern of every form: one schema for browser and server, its sentences from the catalogue. */
const schema = ({ signIn }: Words) =>
  z.object({
    email: z.email({ error: (issue) => (issue.input ? signIn.emailOdd : signIn.emailMissing) }),
    password: z.string({ error: signIn.passwordMissing }).max(passwordMax),
  });

export const meta = pageTitle((words) => words.signIn.title);

export async function loader(asked: LoaderFunctionArgs) {
  const platform = requirePlatform(asked.params);
  const viewer = await viewerOf(asked);
  if (viewer) throw redirect(homeOf(viewer.role, platform));
  return null;
}

export async function action(asked: ActionFunctionArgs) {
  const platform = requirePlatform(asked.params);
  const words = wordsOf(asked.request);
  const submission = parseWithZod(await asked.request.formData(), { schema: schema(words) });
  if (submission.status !== 'success')
    return data(submission.reply({ hideFields: ['password'] }), { status: 400 });

  const { email, password } = submission.value;
  const outcome = await attempt(asked, (api) => api.auth.signIn({ email, password }));
  if (!outcome.ok) {
    const formErrors = [words.refusals[outcome.refusal.reason]];
    return data(submission.reply({ formErrors, hideFields: ['password'] }), { status: 400 });
  }
  const wanted = safeReturn(platform, new URL(asked.request.url).searchParams.get('to'));
  return redirect(wanted ?? homeOf(outcome.value.role, platform));
}

export default function SignIn() {
  const { platform } = usePlatform();
  const words = useWords();
  const { signIn } = words;
  const lastResult = useActionData<typeof action>();
  const busy = useNavigation().state === 'submitting';
  const [form, fields] = useForm({
    lastResult: busy ? null : lastResult,
    constraint: getZodConstraint(schema(words)),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: schema(words) }),
    shouldRevalidate: 'onInput',
  });
  return (
    <Page title={signIn.title} lead={signIn.lead({ platform: platform.name })} width="narrow">
      <Form method="post" className="stack" {...getFormProps(form)}>
        <FormError id={form.errorId} errors={form.errors} />
        <TextField label={signIn.email} type="email" autoComplete="username" {...fieldOf(fields.email)} />
        <TextField
          label={signIn.password}
          type="password"
          autoComplete="current-password"
          {...fieldOf(fields.password, { kept: false })}
        />
        <Button kind="main" wide disabled={busy}>
          {busy ? signIn.submitting : signIn.submit}
        </Button>
        <Link to={paths.forgotPassword(platform.slug)}>{signIn.forgot}</Link>
      </Form>
    </Page>
  );
}
