import { getFormProps, useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useNavigation, useParams } from '@remix-run/react';
import { countryCodes, isCountry } from '@stillroom/domain/account/countries';
import { displayName } from '@stillroom/domain/account/display-name';
import { passwordMax, passwordMin } from '@stillroom/domain/account/password';
import { z } from 'zod';
import { attempt, platformOf, requirePlatform } from '../../api.server.ts';
import { Button } from '../../components/button.tsx';
import { ButtonLink } from '../../components/button-link.tsx';
import { Card } from '../../components/card.tsx';
import { Checkbox } from '../../components/checkbox.tsx';
import { fieldOf } from '../../components/field-of.ts';
import { FormError } from '../../components/form-error.tsx';
import { Page } from '../../components/page.tsx';
import { Phrase } from '../../components/phrase.tsx';
import { Select } from '../../components/select.tsx';
import { TextField } from '../../components/text-field.tsx';
import { homeOf } from '../../home-of.ts';
import { pageTitle } from '../../page-title.ts';
import { paths } from '../../paths.ts';
import { fullMoment } from '../../times.ts';
import { usePlatform } from '../../use-platform.ts';
import { pickLanguage, useWords, type Words, wordsOf } from '../../words/words.ts';

const schema = ({ account, resetPassword }: Words) =>
  z.object({
    displayName: z
      .string({ error: account.nameMissing })
      .trim()
      .min(1, account.nameMissing)
      .max(80, account.nameLong)
      .refine((name) => name === '' || displayName.safeParse(name).success, account.nameOdd),
    password: z
      .string({ error: resetPassword.passwordMissing })
      .min(passwordMin, resetPassword.passwordShort({ min: passwordMin }))
      .max(passwordMax, resetPassword.passwordLong({ max: passwordMax })),
    zone: z.string({ error: account.zoneOdd }).max(60, account.zoneOdd),
    country: z.string({ error: account.countryOdd }).refine(isCountry, account.countryOdd),
    mailIsSafe: z.boolean().default(false),
    phone: z.string().trim().max(40, account.reachLong).optional(),
  });

export const meta = pageTitle((words) => words.invitation.tab);

export async function loader(asked: LoaderFunctionArgs) {
  const token = asked.params.token ?? '';
  const platform = await platformOf(asked);
  const invited = await attempt(asked, (api) => api.invitations.view({ token }));
  const language = pickLanguage(null, asked.request.headers.get('Accept-Language'));
  const names = new Intl.DisplayNames(language, { type: 'region' });
  return {
    invited: invited.ok ? invited.value : null,
    reason: invited.ok ? null : invited.refusal.reason,
    home: { zone: platform.zone, country: platform.country },
    countries: countryCodes
      .map((code) => ({ code, name: names.of(code) ?? code }))
      .sort((one, other) => one.name.localeCompare(other.name, language)),
    zones: [...new Set([platform.zone, 'UTC', ...Intl.supportedValuesOf('timeZone')])].sort(),
  };
}

export async function action(asked: ActionFunctionArgs) {
  const platform = requirePlatform(asked.params);
  const words = wordsOf(asked.request);
  const token = asked.params.token ?? '';
  const form = await asked.request.formData();
  if (form.get('deed') === 'join') {
    const joined = await attempt(asked, (api) => api.invitations.accept({ token }));
    if (joined.ok) return redirect(paths.consent(platform, joined.value.roomId));
    return data({ result: null, errors: [words.refusals[joined.refusal.reason]] }, { status: 409 });
  }
  const submission = parseWithZod(form, { schema: schema(words) });
  const hideFields: ['password'] = ['password'];
  if (submission.status !== 'success')
    return data({ result: submission.reply({ hideFields }), errors: null }, { status: 400 });
  const language = pickLanguage(null, asked.request.headers.get('Accept-Language'));
  const joined = await attempt(asked, (api) =>
    api.invitations.accept({ token, account: { ...submission.value, language } }),
  );
  if (joined.ok) return redirect(paths.consent(platform, joined.value.roomId));
  const formErrors = [words.refusals[joined.refusal.reason]];
  return data({ result: submission.reply({ formErrors, hideFields }), errors: null }, { status: 409 });
}

/** Who invites and to what, before anything is decided; then an own account, or the one that is signed in (K1). */
export default function Invitation() {
  const { invited, reason } = useLoaderData<typeof loader>();
  const words = useWords();
  const { invitation, consent } = words;
  const { platform, viewer, zone, now } = usePlatform();
  if (!invited) return <Gone reason={reason} />;
  const { therapist } = invited;
  return (
    <Page title={invitation.title} width="narrow">
      <div className="stack stack-tight lead">
        <p>
          <Phrase of={invitation.who({ inviter: invited.inviter, platform: platform.name })} />
        </p>
        <p>
          {invited.mode === 'messaging'
            ? invitation.what({ therapist })
            : invitation.whatExercises({ therapist })}
        </p>
      </div>
      {invited.disclosure ? (
        <Card title={invitation.policyTitle}>
          <div className="stack stack-tight">
            {consent.disclosure[invited.disclosure].map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        </Card>
      ) : null}
      <p className="soft">
        {invitation.free} {invitation.until({ when: fullMoment(invited.expiresAt, zone, now) })}
      </p>
      {viewer ? <JoinAsViewer /> : <NewAccount email={invited.email} />}
      <p className="soft">{invitation.next}</p>
    </Page>
  );
}

const whyGone = {
  'invitation-used': 'used',
  'invitation-revoked': 'revoked',
  'invitation-expired': 'expired',
} as const;

const isWhyGone = (reason: string): reason is keyof typeof whyGone => reason in whyGone;

/** What became of the link, and what to do next. A forged one reads like one that never was. */
function Gone({ reason }: { readonly reason: string | null }) {
  const { invitation, front, chrome } = useWords();
  const { platform, viewer } = usePlatform();
  const why = reason && isWhyGone(reason) ? whyGone[reason] : 'unknown';
  const home = viewer ? homeOf(viewer.role, platform.slug) : paths.signIn(platform.slug);
  return (
    <Page title={invitation.goneTitle} lead={invitation.gone[why]} width="narrow">
      <p>{why === 'used' ? invitation.goneNext.used : invitation.goneNext.other}</p>
      {why === 'used' || viewer ? null : <p>{invitation.goneAccount}</p>}
      <div className="actions">
        <ButtonLink kind="main" to={home}>
          {viewer ? front.enter : chrome.signIn}
        </ButtonLink>
        <ButtonLink kind="quiet" to={paths.front(platform.slug)}>
          {invitation.goneWhatIsThis}
        </ButtonLink>
      </div>
    </Page>
  );
}

function JoinAsViewer() {
  const { invitation, chrome } = useWords();
  const { platform, viewer } = usePlatform();
  const answer = useActionData<typeof action>();
  const busy = useNavigation().state === 'submitting';
  if (!viewer) return null;
  if (viewer.role !== 'client')
    return (
      <div className="stack stack-tight">
        <p>{invitation.notForStaff}</p>
        <Form method="post" action={paths.signOut(platform.slug)}>
          <Button>{chrome.signOut}</Button>
        </Form>
      </div>
    );
  return (
    <Form method="post" className="stack">
      <FormError id="join-error" errors={busy ? undefined : (answer?.errors ?? undefined)} />
      <p>{invitation.joinAs({ name: viewer.name })}</p>
      <Button kind="main" wide name="deed" value="join" disabled={busy}>
        {busy ? invitation.joining : invitation.join}
      </Button>
    </Form>
  );
}

function NewAccount({ email }: { readonly email: string }) {
  const { countries, zones, home } = useLoaderData<typeof loader>();
  const words = useWords();
  const { invitation, account, resetPassword } = words;
  const { platform } = usePlatform();
  const answer = useActionData<typeof action>();
  const busy = useNavigation().state === 'submitting';
  const [form, fields] = useForm<z.input<ReturnType<typeof schema>>>({
    lastResult: busy ? null : answer?.result,
    defaultValue: home,
    constraint: getZodConstraint(schema(words)),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: schema(words) }),
    shouldRevalidate: 'onInput',
  });
  const { token = '' } = useParams();
  return (
    <Card title={invitation.accountTitle}>
      <Form method="post" className="stack" {...getFormProps(form)}>
        <FormError id={form.errorId} errors={form.errors} />
        <p>{invitation.accountLead({ email })}</p>
        <TextField
          label={invitation.name}
          hint={invitation.nameHint}
          autoComplete="name"
          {...fieldOf(fields.displayName)}
        />
        <TextField
          label={invitation.password}
          hint={resetPassword.hint({ min: passwordMin })}
          type="password"
          autoComplete="new-password"
          {...fieldOf(fields.password, { kept: false })}
        />
        <Select label={account.country} hint={account.countryHint} {...fieldOf(fields.country)}>
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
        <Select label={account.zone} hint={account.zoneHint} {...fieldOf(fields.zone)}>
          {zones.map((zone) => (
            <option key={zone} value={zone}>
              {zone.replaceAll('_', ' ')}
            </option>
          ))}
        </Select>
        <TextField
          label={account.phone}
          hint={account.reachHint}
          optionalWord={account.optional}
          type="tel"
          autoComplete="tel"
          {...fieldOf(fields.phone)}
        />
        <Checkbox
          id={fields.mailIsSafe.id}
          name={fields.mailIsSafe.name}
          label={account.mailIsSafe}
          hint={account.mailIsSafeHint}
          errors={fields.mailIsSafe.errors}
        />
        <Button kind="main" wide disabled={busy}>
          {busy ? invitation.joining : invitation.accept}
        </Button>
        <Link to={paths.signIn(platform.slug, paths.invitation(platform.slug, token))}>
          {invitation.haveAccount}
        </Link>
      </Form>
    </Card>
  );
}
