import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { displayName } from '@stillroom/domain/account/display-name';
import { mailAddress } from '@stillroom/domain/account/mail-address';
import { accountId } from '@stillroom/domain/ids';
import { z } from 'zod';
import { attempt, load, notFound } from '../../api.server.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { FormError } from '../../components/form-error.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { Select } from '../../components/select.tsx';
import { Table } from '../../components/table.tsx';
import { TextField } from '../../components/text-field.tsx';
import { pageTitle } from '../../page-title.ts';
import { shortDay } from '../../times.ts';
import { usePlatform } from '../../use-platform.ts';
import { useWords, type Words, wordsOf } from '../../words/words.ts';
import { type LeftRooms, ShutAnyway } from './shut-anyway.tsx';

export const meta = pageTitle((words) => words.adminMembers.title);

const staffRoles = ['therapist', 'responder', 'admin'] as const;

const staffSchema = z.object({
  email: mailAddress,
  displayName,
  role: z.enum(staffRoles),
});

export const loader = (asked: LoaderFunctionArgs) => load(asked, (api) => api.admin.members());

type Faults = Readonly<Partial<Record<'email' | 'displayName' | 'role', string>>>;
type Answer = {
  readonly said: string | null;
  readonly fault: string | null;
  readonly faults: Faults;
  readonly typed: Readonly<Record<string, string>>;
  /** A therapist who still has rooms: shutting the account asks once more. */
  readonly leaves: LeftRooms | null;
};
const silence: Answer = { said: null, fault: null, faults: {}, typed: {}, leaves: null };

export async function action(asked: ActionFunctionArgs) {
  const words = wordsOf(asked.request);
  const form = await asked.request.formData();
  return form.get('deed') === 'invite' ? invite(asked, form, words) : change(asked, form, words);
}

async function invite(asked: ActionFunctionArgs, form: FormData, words: Words) {
  const typed = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));
  const parsed = staffSchema.safeParse(typed);
  if (!parsed.success) {
    const { adminMembers: say } = words;
    const sentences = { email: say.emailOdd, displayName: say.nameOdd, role: say.roleOdd };
    const named = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
    const faults = Object.fromEntries(Object.entries(sentences).filter(([name]) => named.has(name)));
    return data({ ...silence, faults, typed }, { status: 400 });
  }
  const outcome = await attempt(asked, (api) => api.admin.inviteStaff(parsed.data));
  if (outcome.ok) {
    return data({ ...silence, said: words.adminMembers.invited({ email: parsed.data.email }) });
  }
  const taken = outcome.refusal.reason === 'account-exists-already';
  const answer = taken
    ? { faults: { email: words.adminMembers.emailTaken } }
    : { fault: words.refusals[outcome.refusal.reason] };
  return data({ ...silence, ...answer, typed }, { status: 400 });
}

async function change(asked: ActionFunctionArgs, form: FormData, words: Words) {
  const { adminMembers: say } = words;
  const member = accountId.safeParse(form.get('account'));
  if (!member.success) throw notFound();
  const of = { accountId: member.data };
  const { people, outcome } = await (async () => {
    const listed = await attempt(asked, (api) => api.admin.members());
    const done = await attempt(asked, (api) => {
      switch (form.get('deed')) {
        case 'shut':
          return api.admin.disableMember({ ...of, openRooms: Number(form.get('openRooms') ?? 0) });
        case 'open':
          return api.admin.enableMember(of);
        case 'again':
          return api.admin.inviteAgain(of);
        default:
          throw notFound();
      }
    });
    return { people: listed.ok ? listed.value : [], outcome: done };
  })();
  const name = people.find((person) => person.accountId === member.data)?.name ?? say.someone;
  if (!outcome.ok && outcome.refusal.reason === 'therapist-has-rooms') {
    const { rooms, answersDue } = outcome.refusal;
    return data({ ...silence, leaves: { accountId: member.data, name, rooms, answersDue } }, { status: 400 });
  }
  if (!outcome.ok)
    return data({ ...silence, fault: words.refusals[outcome.refusal.reason] }, { status: 400 });
  const sentences = { shut: say.disabled, open: say.enabled, again: say.invitedAgain };
  const deed = form.get('deed');
  const sentence = deed === 'shut' || deed === 'again' ? sentences[deed] : sentences.open;
  return data({ ...silence, said: sentence({ name }) });
}

export default function MembersPage() {
  const { adminMembers: words } = useWords();
  const answer = useActionData<typeof action>();
  const busy = useNavigation().state === 'submitting';
  return (
    <Page title={words.title} lead={words.lead} width="wide">
      <FormError id="members-error" errors={answer?.fault && !busy ? [answer.fault] : undefined} />
      <div role="status">
        {answer?.said && !busy ? (
          <Notice kind="good">
            <p>{answer.said}</p>
          </Notice>
        ) : null}
      </div>
      {answer?.leaves && !busy ? <ShutAnyway left={answer.leaves} /> : null}
      <InviteForm answer={answer} busy={busy} />
      <Members />
    </Page>
  );
}

function InviteForm({ answer, busy }: { readonly answer: Answer | undefined; readonly busy: boolean }) {
  const { adminMembers: words } = useWords();
  const faults = answer?.faults ?? {};
  const errors = (name: keyof Faults) => (faults[name] && !busy ? [faults[name]] : undefined);
  return (
    <Card title={words.invite}>
      {/* After an invitation that went out the fields are empty for the next. */}
      <Form method="post" className="stack stack-tight" noValidate key={answer?.said}>
        <input type="hidden" name="deed" value="invite" />
        <p className="soft">{words.inviteHint}</p>
        <div className="short-fields">
          <TextField
            id="displayName"
            name="displayName"
            label={words.name}
            autoComplete="off"
            maxLength={80}
            required
            defaultValue={answer?.typed.displayName}
            errors={errors('displayName')}
          />
          <TextField
            id="email"
            name="email"
            type="email"
            label={words.email}
            autoComplete="off"
            required
            defaultValue={answer?.typed.email}
            errors={errors('email')}
          />
          <Select
            id="role"
            name="role"
            label={words.role}
            defaultValue={answer?.typed.role ?? 'therapist'}
            errors={errors('role')}
          >
            {staffRoles.map((role) => (
              <option key={role} value={role}>
                {words.roles[role]}
              </option>
            ))}
          </Select>
        </div>
        <div className="actions">
          <Button kind="main" disabled={busy}>
            {busy ? words.submitting : words.submit}
          </Button>
        </div>
      </Form>
    </Card>
  );
}

function Members() {
  const members = useLoaderData<typeof loader>();
  const { adminMembers: words } = useWords();
  const { viewer, now, language } = usePlatform();
  return (
    <Card title={words.caption}>
      <div className="stack stack-tight">
        <p className="soft">
          {words.shutHint} {words.told}
        </p>
        <Table
          caption={words.caption}
          hideCaption
          rows={members}
          rowKey={(member) => member.accountId}
          columns={[
            {
              key: 'name',
              title: words.columns.name,
              cell: ({ name, accountId: id }) => (id === viewer?.accountId ? `${name} (${words.you})` : name),
            },
            { key: 'role', title: words.columns.role, cell: ({ role }) => words.roles[role] },
            { key: 'email', title: words.columns.email, cell: ({ email }) => email },
            {
              key: 'since',
              title: words.columns.since,
              cell: ({ createdOn }) => shortDay(createdOn, now, language),
            },
            {
              key: 'state',
              title: words.columns.state,
              cell: ({ disabledAt, hasPassword }) =>
                disabledAt !== null ? words.shut : hasPassword ? words.open : words.waits,
            },
            {
              key: 'deed',
              title: words.columns.deed,
              cell: (member) => (member.accountId === viewer?.accountId ? null : <Deeds member={member} />),
            },
          ]}
        />
      </div>
    </Card>
  );
}

type Member = ReturnType<typeof useLoaderData<typeof loader>>[number];

function Deeds({ member }: { readonly member: Member }) {
  const { adminMembers: words } = useWords();
  const { name, disabledAt, hasPassword, role } = member;
  return (
    <Form method="post" className="row-actions">
      <input type="hidden" name="account" value={member.accountId} />
      {disabledAt !== null ? (
        <Button name="deed" value="open" aria-label={words.openOf({ name })}>
          {words.openDeed}
        </Button>
      ) : (
        <Button kind="quiet" name="deed" value="shut" aria-label={words.shutOf({ name })}>
          {words.shutDeed}
        </Button>
      )}
      {disabledAt === null && !hasPassword && role !== 'client' ? (
        <Button name="deed" value="again" aria-label={words.againOf({ name })}>
          {words.again}
        </Button>
      ) : null}
    </Form>
  );
}
