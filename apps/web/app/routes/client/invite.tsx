import { getFormProps, useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { mailAddress } from '@stillroom/domain/account/mail-address';
import { invitationId, roomId } from '@stillroom/domain/ids';
import { z } from 'zod';
import { attempt, load, notFound, requirePlatform } from '../../api.server.ts';
import { Button } from '../../components/button.tsx';
import { fieldOf } from '../../components/field-of.ts';
import { FormError } from '../../components/form-error.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { Sure } from '../../components/sure.tsx';
import { TextField } from '../../components/text-field.tsx';
import { pageTitle } from '../../page-title.ts';
import { paths } from '../../paths.ts';
import { fullMoment } from '../../times.ts';
import { usePlatform } from '../../use-platform.ts';
import { useWords, type Words, wordsOf } from '../../words/words.ts';

const schema = ({ invite }: Words) =>
  z.object({
    email: z
      .string({ error: invite.emailMissing })
      .refine((text) => mailAddress.safeParse(text).success, invite.emailOdd),
  });

export const meta = pageTitle((words) => words.invitation.tab);

export async function loader(asked: LoaderFunctionArgs) {
  const platform = requirePlatform(asked.params);
  const id = roomId.safeParse(asked.params.roomId);
  if (!id.success) throw notFound();
  const { deeds, people } = await load(asked, (api) => api.rooms.view({ roomId: id.data }));
  if (!deeds.includes('invite')) throw redirect(paths.room(platform, id.data));
  const joined = people.filter(({ part }) => part === 'client').length > 1;
  const sent = await load(asked, (api) => api.invitations.sent({ roomId: id.data }));
  return { roomId: id.data, joined, sent };
}

export async function action(asked: ActionFunctionArgs) {
  const platform = requirePlatform(asked.params);
  const words = wordsOf(asked.request);
  const id = roomId.safeParse(asked.params.roomId);
  if (!id.success) throw notFound();
  const form = await asked.request.formData();
  const back = redirect(paths.invite(platform, id.data));
  const revoked = invitationId.safeParse(form.get('revoke'));
  if (revoked.success) {
    await attempt(asked, (api) => api.invitations.revoke({ roomId: id.data, invitationId: revoked.data }));
    return back;
  }
  const submission = parseWithZod(form, { schema: schema(words) });
  if (submission.status !== 'success') return data(submission.reply(), { status: 400 });
  const { email } = submission.value;
  const sent = await attempt(asked, (api) => api.invitations.create({ roomId: id.data, email }));
  if (sent.ok) return back;
  const formErrors = [words.refusals[sent.refusal.reason]];
  return data(submission.reply({ formErrors }), { status: 409 });
}

/** Inviting the other, and what became of it (K1). */
export default function Invite() {
  const { roomId: id, joined, sent } = useLoaderData<typeof loader>();
  const { invite } = useWords();
  const { platform, zone, now } = usePlatform();
  return (
    <Page title={invite.title} lead={invite.lead} width="narrow">
      {joined ? <p>{invite.joined}</p> : null}
      {sent?.holds ? (
        <Notice kind="good" title={invite.outTitle}>
          <p>{invite.out({ email: sent.email, when: fullMoment(sent.expiresAt, zone, now) })}</p>
          <div className="actions">
            <Sure question={invite.revoke}>
              <Form method="post" className="stack stack-tight">
                <p>{invite.revokeHint}</p>
                <div className="actions">
                  <Button kind="danger" name="revoke" value={sent.invitationId}>
                    {invite.revokeConfirm}
                  </Button>
                </div>
              </Form>
            </Sure>
          </div>
        </Notice>
      ) : null}
      {sent && !sent.holds ? <p>{invite.over({ email: sent.email })}</p> : null}
      {joined || sent?.holds ? null : <InviteForm />}
      <p className="soft">{invite.your}</p>
      <Link to={paths.room(platform.slug, id)}>{invite.back}</Link>
    </Page>
  );
}

function InviteForm() {
  const words = useWords();
  const { invite } = words;
  const lastResult = useActionData<typeof action>();
  const busy = useNavigation().state === 'submitting';
  const [form, fields] = useForm({
    lastResult: busy ? null : lastResult,
    constraint: getZodConstraint(schema(words)),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: schema(words) }),
    shouldRevalidate: 'onInput',
  });
  return (
    <Form method="post" className="stack" {...getFormProps(form)}>
      <FormError id={form.errorId} errors={form.errors} />
      <TextField
        label={invite.email}
        hint={invite.emailHint}
        type="email"
        autoComplete="off"
        {...fieldOf(fields.email)}
      />
      <div className="actions">
        <Button kind="main" disabled={busy}>
          {busy ? invite.submitting : invite.submit}
        </Button>
      </div>
    </Form>
  );
}
