import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { accountId } from '@stillroom/domain/ids';
import { rosterPositions } from '@stillroom/domain/platform/roster';
import { attempt, load, notFound, type Refusal } from '../../api.server.ts';
import { FormError } from '../../components/form-error.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { pageTitle } from '../../page-title.ts';
import { useWords, wordsOf } from '../../words/words.ts';
import { readChannel } from './channel-form.ts';
import { Channels } from './channels.tsx';
import { Ladder } from './ladder.tsx';
import { ladderFieldsOf, readLadder, readLadderFields } from './ladder-form.ts';
import { Roster } from './roster.tsx';

export const meta = pageTitle((words) => words.adminOnCall.title);

export const loader = (asked: LoaderFunctionArgs) =>
  load(asked, async (api) => {
    const { version, model } = await api.admin.roomModel();
    return {
      version,
      ladder: ladderFieldsOf(model.crisis.ladder),
      roster: await api.admin.roster(),
      channels: await api.admin.channels(),
    };
  });

/** Three forms share the page; `deed` says which one was sent. */
export async function action(asked: ActionFunctionArgs) {
  const words = wordsOf(asked.request);
  const form = await asked.request.formData();
  const wrong = (...faults: string[]) => data({ said: null, faults }, { status: 400 });
  const answer = (outcome: { ok: true } | { ok: false; refusal: Refusal }, said: string) =>
    outcome.ok ? data({ said, faults: [] }) : wrong(words.refusals[outcome.refusal.reason]);

  switch (form.get('deed')) {
    case 'ladder': {
      const read = readLadder(readLadderFields(form), words.adminOnCall.faults);
      if (!read.ok) return wrong(...read.faults);
      const outcome = await attempt(asked, async (api) => {
        const { model } = await api.admin.roomModel();
        const basedOn = Number(form.get('basedOn'));
        return api.admin.saveModel({ basedOn, model: { ...model, crisis: { ladder: read.ladder } } });
      });
      return answer(outcome, words.adminOnCall.ladderSaved);
    }
    case 'roster': {
      const entries = readRoster(form);
      const outcome = await attempt(asked, (api) => api.admin.saveRoster({ entries }));
      return answer(outcome, words.adminOnCall.rosterSaved);
    }
    case 'channel': {
      const channel = readChannel(form);
      if (channel === 'secret-short') return wrong(words.adminOnCall.secretShort);
      if (channel === null) throw notFound();
      const outcome = await attempt(asked, (api) => api.admin.saveChannel(channel));
      return answer(outcome, words.adminOnCall.channelSaved);
    }
    default:
      throw notFound();
  }
}

/** Fields are called `rank <position> <account>`; those that are empty or no number count as not standing there. */
function readRoster(form: FormData) {
  return [...form].flatMap(([name, typed]) => {
    const [what, place, id] = name.split(' ');
    const position = rosterPositions.find((one) => one === place);
    const person = accountId.safeParse(id);
    const rank = Number.parseInt(String(typed), 10);
    if (what !== 'rank' || !position || !person.success || !(rank >= 1)) return [];
    return [{ accountId: person.data, position, rank: Math.min(rank, 100) }];
  });
}

export default function OnCallPage() {
  const { adminOnCall: words } = useWords();
  const answer = useActionData<typeof action>();
  return (
    <Page title={words.title} lead={words.lead}>
      <FormError id="on-call-error" errors={answer?.faults} />
      <div role="status">
        {answer?.said ? (
          <Notice kind="good">
            <p>{answer.said}</p>
          </Notice>
        ) : null}
      </div>
      <Ladder />
      <Roster />
      <Channels />
    </Page>
  );
}
