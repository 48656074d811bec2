import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { attempt, load, notFound, type Refusal } from '../../api.server.ts';
import { FormError } from '../../components/form-error.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { pageTitle } from '../../page-title.ts';
import { useWords, wordsOf } from '../../words/words.ts';
import { readChannel } from './channel-form.ts';
import { Channels } from './channels.tsx';
import { Ladder } from './ladder.tsx';
import { type LadderFields, ladderFieldsOf, readLadder, readLadderFields } from './ladder-form.ts';
import { Roster } from './roster.tsx';
import { type RosterFields, readRoster, readRosterFields } from './roster-form.ts';
import { RosterNotice } from './roster-notice.tsx';

export const meta = pageTitle((words) => words.adminOnCall.title);

export const loader = (asked: LoaderFunctionArgs) =>
  load(asked, async (api) => {
    const { version, model } = await api.admin.roomModel();
    return {
      version,
      ladder: ladderFieldsOf(model.crisis.ladder),
      roster: await api.admin.roster(),
      standing: (await api.admin.pulse()).onCall,
      channels: await api.admin.channels(),
    };
  });

type Typed = { readonly ladder?: LadderFields; readonly roster?: RosterFields };
const nothingTyped: Typed = {};

/** Three forms share the page; `deed` says which one was sent. */
export async function action(asked: ActionFunctionArgs) {
  const words = wordsOf(asked.request);
  const form = await asked.request.formData();
  const { adminOnCall: say } = words;
  // What was typed goes back into its form, so that nothing is lost where there is no script either.
  const wrong = (faults: readonly string[], typed: Typed = {}) =>
    data({ said: null, faults, typed }, { status: 400 });
  const answer = (
    outcome: { ok: true } | { ok: false; refusal: Refusal },
    said: string,
    typed: Typed = {},
  ) => {
    if (outcome.ok) return data({ said, faults: [], typed: nothingTyped });
    const { refusal } = outcome;
    return refusal.reason === 'roster-position-empty'
      ? wrong([say.positionEmpty({ position: say.positions[refusal.position] })], typed)
      : wrong([words.refusals[refusal.reason]], typed);
  };

  switch (form.get('deed')) {
    case 'ladder': {
      const typed = { ladder: readLadderFields(form) };
      const read = readLadder(typed.ladder, say.faults);
      if (!read.ok) return wrong(read.faults, typed);
      const outcome = await attempt(asked, async (api) => {
        const { model } = await api.admin.roomModel();
        const basedOn = Number(form.get('basedOn'));
        return api.admin.saveModel({ basedOn, model: { ...model, crisis: { ladder: read.ladder } } });
      });
      return answer(outcome, say.ladderSaved, typed);
    }
    case 'roster': {
      const typed = { roster: readRosterFields(form) };
      const entries = readRoster(typed.roster);
      if (entries === null) return wrong([say.placeOdd], typed);
      const outcome = await attempt(asked, (api) => api.admin.saveRoster({ entries: [...entries] }));
      return answer(outcome, say.rosterSaved, typed);
    }
    case 'channel': {
      const channel = readChannel(form);
      if (channel === 'secret-short') return wrong([say.secretShort]);
      if (channel === null) throw notFound();
      const outcome = await attempt(asked, (api) => api.admin.saveChannel(channel));
      return answer(outcome, say.channelSaved);
    }
    default:
      throw notFound();
  }
}

export default function OnCallPage() {
  const { adminOnCall: words } = useWords();
  const { standing } = useLoaderData<typeof loader>();
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
      <RosterNotice standing={standing} />
      <Ladder />
      <Roster />
      <Channels />
    </Page>
  );
}
