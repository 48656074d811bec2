import { getFormProps, useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { roomId } from '@stillroom/domain/ids';
import { consentVersion } from '@stillroom/domain/room/consent-version';
import { z } from 'zod';
import { attempt, load, notFound, requirePlatform } from '../../api.server.ts';
import { Button } from '../../components/button.tsx';
import { Checkbox } from '../../components/checkbox.tsx';
import { FormError } from '../../components/form-error.tsx';
import { Page } from '../../components/page.tsx';
import { pageTitle } from '../../page-title.ts';
import { paths } from '../../paths.ts';
import { useWords, type Words, wordsOf } from '../../words/words.ts';

/** `step` says which of the two pages was agreed to. */
const schema = ({ consent }: Words) =>
  z
    .object({
      step: z.enum(['consent', 'sign-disclosure']),
      version: z.string().optional(),
      agreed: z.literal('on').optional(),
    })
    .superRefine(({ step, agreed }, context) => {
      if (agreed) return;
      const message = step === 'consent' ? consent.agreeMissing : consent.signMissing;
      context.addIssue({ code: 'custom', message, path: ['agreed'] });
    });

export const meta = pageTitle((words) => words.consent.title);

export async function loader(asked: LoaderFunctionArgs) {
  const platform = requirePlatform(asked.params);
  const id = roomId.safeParse(asked.params.roomId);
  if (!id.success) throw notFound();
  const { room, deeds, stepsLeft } = await load(asked, (api) => api.rooms.view({ roomId: id.data }));
  const anew = room.life === 'paused' && deeds.includes('consent');
  if (deeds.includes('consent') && (anew || stepsLeft.includes('consent')))
    return { step: 'consent', version: consentVersion, disclosure: null } as const;
  if (deeds.includes('sign-disclosure') && stepsLeft.includes('sign-disclosure') && room.disclosure)
    return { step: 'sign-disclosure', version: consentVersion, disclosure: room.disclosure } as const;
  throw redirect(paths.room(platform, id.data));
}

export async function action(asked: ActionFunctionArgs) {
  const platform = requirePlatform(asked.params);
  const words = wordsOf(asked.request);
  const id = roomId.safeParse(asked.params.roomId);
  if (!id.success) throw notFound();
  const submission = parseWithZod(await asked.request.formData(), { schema: schema(words) });
  if (submission.status !== 'success') return data(submission.reply(), { status: 400 });
  const { step, version } = submission.value;
  const done = await attempt<unknown>(asked, (api) => {
    if (step === 'sign-disclosure') return api.rooms.signDisclosure({ roomId: id.data });
    // The version is that of the text that stood on the page; the API takes the present one alone.
    const read = z.literal(consentVersion).safeParse(version);
    if (!read.success) throw redirect(paths.consent(platform, id.data));
    return api.rooms.consent({ roomId: id.data, version: read.data });
  });
  if (!done.ok) {
    const formErrors = [words.refusals[done.refusal.reason]];
    return data(submission.reply({ formErrors }), { status: 409 });
  }
  const view = await load(asked, (api) => api.rooms.view({ roomId: id.data }));
  const next = view.deeds.includes('sign-disclosure') ? view.stepsLeft[0] : undefined;
  if (next === 'sign-disclosure') return redirect(paths.consent(platform, id.data));
  if (next === 'answer-screening') return redirect(paths.screening(platform, id.data));
  return redirect(paths.room(platform, id.data));
}

/** What somebody agrees to before a room opens (K1, K2): first the consent, then how secrets are handled. */
export default function Consent() {
  const given = useLoaderData<typeof loader>();
  const words = useWords();
  const { consent } = words;
  const signing = given.step === 'sign-disclosure';
  return (
    <Page title={signing ? consent.disclosureTitle : consent.title} lead={signing ? undefined : consent.lead}>
      {given.disclosure ? (
        <div className="stack stack-tight lead">
          {consent.disclosure[given.disclosure].map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      ) : (
        <div className="stack">
          {consent.points.map(({ title, text }) => (
            <section key={title}>
              <h2>{title}</h2>
              <p className="lead">{text}</p>
            </section>
          ))}
        </div>
      )}
      <Agreement key={given.step} step={given.step} version={given.version} />
    </Page>
  );
}

function Agreement({
  step,
  version,
}: {
  readonly step: 'consent' | 'sign-disclosure';
  readonly version: string;
}) {
  const words = useWords();
  const { consent } = words;
  const lastResult = useActionData<typeof action>();
  const busy = useNavigation().state === 'submitting';
  const [form, fields] = useForm({
    id: step,
    lastResult: busy ? null : lastResult,
    constraint: getZodConstraint(schema(words)),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: schema(words) }),
    shouldRevalidate: 'onInput',
  });
  const signing = step === 'sign-disclosure';
  const submit = signing ? consent.signSubmit : consent.submit;
  return (
    <Form method="post" className="stack" {...getFormProps(form)}>
      <FormError id={form.errorId} errors={form.errors} />
      <input type="hidden" name="step" value={step} />
      <input type="hidden" name="version" value={version} />
      <Checkbox
        id={fields.agreed.id}
        name={fields.agreed.name}
        label={signing ? consent.sign : consent.agree}
        errors={fields.agreed.errors}
      />
      <div className="actions">
        <Button kind="main" disabled={busy}>
          {busy ? consent.submitting : submit}
        </Button>
      </div>
    </Form>
  );
}
