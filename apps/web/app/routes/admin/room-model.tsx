import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useLocation, useNavigation, useSubmit } from '@remix-run/react';
import { variantOf } from '@stillroom/domain/platform/adopt-preset';
import { type Variant, variants } from '@stillroom/domain/platform/presets';
import { HOUR_MS } from '@stillroom/domain/reply/local-date';
import { type LucideIcon, MessageSquareText, NotebookPen, User, Users } from 'lucide-react';
import { attempt, load } from '../../api.server.ts';
import { Button } from '../../components/button.tsx';
import { ButtonLink } from '../../components/button-link.tsx';
import { Checkbox } from '../../components/checkbox.tsx';
import { FormError } from '../../components/form-error.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { Phrase } from '../../components/phrase.tsx';
import { RadioCards } from '../../components/radio-cards.tsx';
import { Select } from '../../components/select.tsx';
import { SettingRow, SettingRows } from '../../components/setting-rows.tsx';
import { TextField } from '../../components/text-field.tsx';
import { pageTitle } from '../../page-title.ts';
import { paths } from '../../paths.ts';
import { fullMoment } from '../../times.ts';
import { usePlatform } from '../../use-platform.ts';
import { useWords, wordsOf } from '../../words/words.ts';
import { PreviewCard } from './preview-card.tsx';
import { type PreviewView, pickView } from './preview-views.ts';
import { readDraft } from './room-model-draft.ts';
import { workedExample } from './worked-example.ts';

export const meta = pageTitle((words) => words.adminRoomModel.title);

const icons: Record<Variant, LucideIcon> = {
  'shared-room': Users,
  'private-room': User,
  'messaging-included': MessageSquareText,
  'written-exercises': NotebookPen,
};

/** What is being chosen stands in the address, so that the preview works without JavaScript and can be gone back to. */
export async function loader(asked: LoaderFunctionArgs) {
  const { searchParams } = new URL(asked.request.url);
  const current = await load(asked, (api) => api.admin.roomModel());
  const { variant, model } = readDraft(searchParams, current.model, current.zone);
  const preview = await load(asked, (api) => api.admin.previewModel({ model }));
  const view = pickView(searchParams.get('view'), preview);
  const { version, openRooms } = current;
  const older = current.versions.some((one) => one.version !== version && one.openRooms > 0);
  return { version, openRooms, older, inForce: variantOf(current.model), variant, model, preview, view };
}

export async function action(asked: ActionFunctionArgs) {
  const words = wordsOf(asked.request);
  const form = await asked.request.formData();
  const fault = (said: string, days?: string) =>
    data({ saved: null, fault: said, days: days ?? null }, { status: 400 });
  const outcome = await attempt(asked, async (api) => {
    const { model: current, zone } = await api.admin.roomModel();
    const { model, daysAreOdd } = readDraft(form, current, zone);
    if (daysAreOdd) return null;
    return api.admin.saveModel({ basedOn: Number(form.get('basedOn')), model });
  });
  if (!outcome.ok) return fault(words.refusals[outcome.refusal.reason]);
  if (outcome.value === null) return fault(words.adminRoomModel.daysOdd, words.adminRoomModel.daysOdd);
  return data({ saved: outcome.value, fault: null, days: null });
}

export default function RoomModelPage() {
  const { openRooms, model, preview, view } = useLoaderData<typeof loader>();
  const { adminRoomModel } = useWords();
  const { pathname, search } = useAsked();
  const toView = (other: PreviewView) => {
    const asked = new URLSearchParams(search);
    asked.set('view', other);
    return `${pathname}?${asked}`;
  };
  return (
    <Page title={adminRoomModel.title} lead={adminRoomModel.lead({ openRooms })} width="wide">
      <div className="beside">
        <ModelForm />
        <PreviewCard preview={preview} model={model} view={view} toView={toView} />
      </div>
    </Page>
  );
}

/** The address that was asked for last. Who chooses again before its page is there keeps what they chose first. */
function useAsked() {
  const here = useLocation();
  const next = useNavigation().location;
  return next?.pathname === here.pathname ? next : here;
}

function ModelForm() {
  const { version, older, inForce, variant } = useLoaderData<typeof loader>();
  const view = new URLSearchParams(useAsked().search).get('view') ?? undefined;
  const { adminRoomModel: words } = useWords();
  const { platform } = usePlatform();
  const answer = useActionData<typeof action>();
  const submit = useSubmit();
  const busy = useNavigation().formMethod === 'POST';
  return (
    <Form
      method="post"
      className="stack"
      // Choosing shows; only the button saves. Without JavaScript there is a button for showing.
      onChange={(event) => {
        if (event.target instanceof HTMLInputElement && event.target.type === 'number') return;
        submit(event.currentTarget, { method: 'get', replace: true, preventScrollReset: true });
      }}
    >
      <FormError id="room-model-error" errors={answer?.fault && !busy ? [answer.fault] : undefined} />
      <SavedNotice />
      <input type="hidden" name="basedOn" value={version} />
      <input type="hidden" name="view" value={view} />
      <RadioCards
        id="variant"
        name="variant"
        label={words.variantsLabel}
        hideLabel
        defaultValue={variant ?? undefined}
        options={variants.map((value) => ({
          value,
          icon: icons[value],
          title:
            value === inForce
              ? `${words.variants[value].title} · ${words.inForce}`
              : words.variants[value].title,
          text: words.variants[value].text,
        }))}
      />
      <noscript>
        <Button formMethod="get">{words.preview}</Button>
      </noscript>
      <CouplesRows />
      <PromiseRows />
      <div className="actions">
        <Button kind="main" disabled={busy}>
          {busy ? words.saving : words.save}
        </Button>
        {older ? <ButtonLink to={paths.adminMoveRooms(platform.slug)}>{words.move}</ButtonLink> : null}
      </div>
    </Form>
  );
}

/** After saving: said once, above the form, and what the next step is. */
function SavedNotice() {
  const { adminRoomModel: words } = useWords();
  const answer = useActionData<typeof action>();
  const saved = answer?.saved;
  return (
    <div role="status">
      {saved ? (
        <Notice kind={saved.saved ? 'good' : 'info'}>
          <p>{saved.saved ? words.saved({ version: saved.version }) : words.unchanged}</p>
        </Notice>
      ) : null}
    </div>
  );
}

function CouplesRows() {
  const { model, variant } = useLoaderData<typeof loader>();
  const { adminRoomModel: words } = useWords();
  const answer = useActionData<typeof action>();
  const { couples } = model;
  if (!couples) return null;
  return (
    // A new kind of room brings its own terms: the key lets the fields start anew with it.
    <section className="stack stack-tight" key={variant}>
      <h2>{words.couples}</h2>
      <input type="hidden" name="couples" value="asked" />
      <Checkbox
        id="may-start-alone"
        name="mayStartAlone"
        label={words.mayStartAlone}
        defaultChecked={couples.mayStartAlone}
      />
      <Select
        id="disclosure"
        name="disclosure"
        label={words.disclosure}
        hint={words.disclosureHint}
        defaultValue={couples.disclosure}
      >
        <option value="no-secrets">{words.disclosures['no-secrets']}</option>
        <option value="limited-confidences">{words.disclosures['limited-confidences']}</option>
      </Select>
      <TextField
        id="invitation-days"
        name="invitationDays"
        type="number"
        min={1}
        max={60}
        label={`${words.invitationDays} (${words.days})`}
        defaultValue={couples.invitationDays}
        errors={answer?.days ? [answer.days] : undefined}
      />
    </section>
  );
}

function PromiseRows() {
  const { model } = useLoaderData<typeof loader>();
  const { adminRoomModel: words, adminPromise } = useWords();
  const { platform, now, language } = usePlatform();
  const window = model.mode === 'messaging' ? model.reply : model.reviewWindow;
  const example = workedExample(window, now);
  const inWords = (at: number, zone: string) => fullMoment(at, zone, now, language);
  const hoursOf = (length: number) => `${Math.round((length / HOUR_MS) * 100) / 100} h`;
  const openDays = window.promised
    ? weekdays
        .filter((day) => (window.calendar.week[day]?.length ?? 0) > 0)
        .map((day) => adminPromise.shortDays[day])
    : [];
  return (
    <section className="stack stack-tight">
      <h2>{words.promise}</h2>
      <SettingRows>
        <SettingRow title={words.answeredWithin}>
          {window.promised ? (
            <>
              <span className="shown-setting">
                {words.target({ length: hoursOf(window.policy.targetMs) })}
              </span>
              <span className="shown-setting">{words.limit({ length: hoursOf(window.policy.limitMs) })}</span>
            </>
          ) : (
            words.nonePromised
          )}
        </SettingRow>
        {window.promised ? <SettingRow title={adminPromise.days}>{openDays.join(', ')}</SettingRow> : null}
        <SettingRow title="">
          {example ? (
            <p>
              <Phrase
                of={words.example({
                  written: inWords(example.writtenAt, example.zone),
                  target: inWords(example.targetAt, example.zone),
                  limit: inWords(example.limitAt, example.zone),
                })}
              />
            </p>
          ) : null}
          <ButtonLink to={paths.adminPromise(platform.slug)}>{words.changePromise}</ButtonLink>
        </SettingRow>
      </SettingRows>
    </section>
  );
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
