import { getFormProps, useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { countryCodes, isCountry } from '@stillroom/domain/account/countries';
import { displayName } from '@stillroom/domain/account/display-name';
import { z } from 'zod';
import { attempt, load, requirePlatform, requireViewer } from '../../api.server.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Checkbox } from '../../components/checkbox.tsx';
import { fieldOf } from '../../components/field-of.ts';
import { FormError } from '../../components/form-error.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { Select } from '../../components/select.tsx';
import { TextField } from '../../components/text-field.tsx';
import { pageTitle } from '../../page-title.ts';
import { paths } from '../../paths.ts';
import { usePlatform } from '../../use-platform.ts';
import { languages, useWords, type Words, wordsOf } from '../../words/words.ts';

const schema = ({ account }: Words) =>
  z.object({
    displayName: z
      .string({ error: account.nameMissing })
      .trim()
      .min(1, account.nameMissing)
      .max(80, account.nameLong)
      .refine((name) => name === '' || displayName.safeParse(name).success, account.nameOdd),
    zone: z.string({ error: account.zoneOdd }).max(60, account.zoneOdd),
    country: z.string({ error: account.countryOdd }).refine(isCountry, account.countryOdd),
    language: z.enum(languages, { error: account.languageOdd }),
    mailIsSafe: z.boolean().default(false),
    phone: z.string().trim().max(40, account.reachLong).optional(),
    emergencyContact: z.string().trim().max(200, account.reachLong).optional(),
  });

export const meta = pageTitle((words) => words.account.title);

/** Lists that are long, and better made once here than sent along with the page's program. */
export async function loader(asked: LoaderFunctionArgs) {
  const viewer = await requireViewer(asked);
  const names = new Intl.DisplayNames(viewer.language, { type: 'region' });
  const countries = countryCodes
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((one, other) => one.name.localeCompare(other.name, viewer.language));
  const zones = [...new Set([viewer.zone, 'UTC', ...Intl.supportedValuesOf('timeZone')])].sort();
  const contact = await load(asked, (api) => api.auth.contact());
  return { viewer, contact, countries, zones };
}

export async function action(asked: ActionFunctionArgs) {
  const words = wordsOf(asked.request);
  const platform = requirePlatform(asked.params);
  const form = await asked.request.formData();
  if (form.get('deed') === 'sign-out-everywhere') {
    const outcome = await attempt(asked, (api) => api.auth.signOutEverywhere());
    if (outcome.ok || outcome.refusal.reason === 'signed-out') throw redirect(paths.signIn(platform));
    throw new Response(null, { status: 409 });
  }

  const submission = parseWithZod(form, { schema: schema(words) });
  if (submission.status !== 'success') {
    return data({ result: submission.reply(), saved: false }, { status: 400 });
  }
  // An empty field takes away what was there.
  const { phone = null, emergencyContact = null } = submission.value;
  const profile = { ...submission.value, phone, emergencyContact };
  const outcome = await attempt(asked, (api) => api.auth.saveProfile(profile));
  if (!outcome.ok) {
    const result = submission.reply({ formErrors: [words.refusals[outcome.refusal.reason]] });
    return data({ result, saved: false }, { status: 400 });
  }
  return data({ result: submission.reply(), saved: true });
}

export default function Account() {
  const { viewer } = useLoaderData<typeof loader>();
  const { account } = useWords();
  const { platform } = usePlatform();
  return (
    <Page title={account.title} lead={account.lead({ email: viewer.email })}>
      <div className="stack">
        <Card title={account.about}>
          <ProfileForm />
        </Card>
        <Card title={account.safety}>
          <Form method="post" className="stack">
            <p>{account.everywhere}</p>
            <div className="actions">
              <Button kind="danger" name="deed" value="sign-out-everywhere">
                {account.signOutEverywhere}
              </Button>
              <Link to={paths.forgotPassword(platform.slug)}>{account.newPassword}</Link>
            </div>
          </Form>
        </Card>
      </div>
    </Page>
  );
}

function ProfileForm() {
  const { viewer, contact, countries, zones } = useLoaderData<typeof loader>();
  const words = useWords();
  const { account } = words;
  const answer = useActionData<typeof action>();
  const busy = useNavigation().state === 'submitting';
  const asClient = viewer.role === 'client';
  const [form, fields] = useForm({
    lastResult: busy ? null : answer?.result,
    defaultValue: { ...viewer, ...contact, displayName: viewer.name },
    constraint: getZodConstraint(schema(words)),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: schema(words) }),
    shouldRevalidate: 'onInput',
  });
  return (
    <Form method="post" className="stack" {...getFormProps(form)}>
      <FormError id={form.errorId} errors={form.errors} />
      <div role="status">
        {answer?.saved && !busy ? (
          <Notice kind="good">
            <p>{account.saved}</p>
          </Notice>
        ) : null}
      </div>
      <TextField
        label={account.name}
        hint={asClient ? account.nameHint : account.nameHintStaff}
        autoComplete="name"
        {...fieldOf(fields.displayName)}
      />
      <Select label={account.zone} hint={account.zoneHint} {...fieldOf(fields.zone)}>
        {zones.map((zone) => (
          <option key={zone} value={zone}>
            {zone.replaceAll('_', ' ')}
          </option>
        ))}
      </Select>
      <Select label={account.country} hint={account.countryHint} {...fieldOf(fields.country)}>
        {countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Select>
      <Select label={account.language} {...fieldOf(fields.language)}>
        {languages.map((language) => (
          <option key={language} value={language}>
            {account.languages[language]}
          </option>
        ))}
      </Select>
      {asClient || viewer.role === 'therapist' ? (
        <TextField
          label={account.phone}
          hint={asClient ? account.reachHint : account.reachHintTherapist}
          optionalWord={account.optional}
          type="tel"
          autoComplete="tel"
          {...fieldOf(fields.phone)}
        />
      ) : (
        <AsItIs of={fields.phone} />
      )}
      {asClient ? (
        <>
          <TextField
            label={account.emergencyContact}
            hint={account.reachHint}
            optionalWord={account.optional}
            {...fieldOf(fields.emergencyContact)}
          />
          <Checkbox
            id={fields.mailIsSafe.id}
            name={fields.mailIsSafe.name}
            defaultChecked={fields.mailIsSafe.initialValue === 'on'}
            label={account.mailIsSafe}
            hint={account.mailIsSafeHint}
            errors={fields.mailIsSafe.errors}
          />
        </>
      ) : (
        <>
          <AsItIs of={fields.emergencyContact} />
          <AsItIs of={fields.mailIsSafe} />
        </>
      )}
      <div className="actions">
        <Button kind="main" disabled={busy}>
          {busy ? account.saving : account.save}
        </Button>
      </div>
    </Form>
  );
}

/** What is nobody's to see or use of a member of staff is not asked for, and stays as it is. */
const AsItIs = ({ of }: { readonly of: { readonly name: string; readonly initialValue?: unknown } }) =>
  typeof of.initialValue === 'string' ? <input type="hidden" name={of.name} value={of.initialValue} /> : null;
