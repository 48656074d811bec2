import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import type { Refusal } from '@stillroom/api/refusals';
import { useState } from 'react';
import { attempt, load } from '../../api.server.ts';
import { Button } from '../../components/button.tsx';
import { ButtonLink } from '../../components/button-link.tsx';
import { Checkbox } from '../../components/checkbox.tsx';
import { FormError } from '../../components/form-error.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { RadioCards } from '../../components/radio-cards.tsx';
import { TextField } from '../../components/text-field.tsx';
import { pageTitle } from '../../page-title.ts';
import { paths } from '../../paths.ts';
import { usePlatform } from '../../use-platform.ts';
import { useWords, wordsOf } from '../../words/words.ts';
import { CalendarRows } from './calendar-rows.tsx';
import { ExampleLine } from './example-line.tsx';
import {
  calendarFault,
  type PromiseFaults,
  type PromiseFields,
  promiseFieldsOf,
  readPromise,
  readPromiseFields,
  withPromise,
} from './promise-form.ts';

export const meta = pageTitle((words) => words.adminPromise.title);

export async function loader(asked: LoaderFunctionArgs) {
  const { version, model, zone, versions } = await load(asked, (api) => api.admin.roomModel());
  const older = versions.some((one) => one.version !== version && one.openRooms > 0);
  const zones = [...new Set([zone, 'UTC', ...Intl.supportedValuesOf('timeZone')])].sort();
  return {
    version,
    older,
    zones,
    messaging: model.mode === 'messaging',
    fields: promiseFieldsOf(model, zone),
  };
}

type Answer = {
  readonly fields: PromiseFields;
  readonly faults: PromiseFaults;
  readonly fault: string | null;
  readonly saved: { readonly version: number; readonly saved: boolean } | null;
};

export async function action(asked: ActionFunctionArgs) {
  const words = wordsOf(asked.request);
  const form = await asked.request.formData();
  const fields = readPromiseFields(form);
  const answer = (part: Partial<Answer>): Answer => ({
    fields,
    faults: {},
    fault: null,
    saved: null,
    ...part,
  });
  const read = readPromise(fields, words.adminPromise);
  if (!read.ok) return data(answer({ faults: read.faults }), { status: 400 });
  if (form.get('deed') === 'check') return data(answer({}));
  const outcome = await attempt(asked, async (api) => {
    const { model } = await api.admin.roomModel();
    return api.admin.saveModel({
      basedOn: Number(form.get('basedOn')),
      model: withPromise(model, read.window, fields),
    });
  });
  if (outcome.ok) return data(answer({ saved: outcome.value }));
  const faults = isOfCalendar(outcome.refusal) ? calendarFault(outcome.refusal) : {};
  return data(answer({ faults, fault: words.refusals[outcome.refusal.reason] }), { status: 400 });
}

const ofCalendar = [
  'not-a-calendar',
  'unknown-zone',
  'bad-time',
  'reversed-interval',
  'overlapping-intervals',
  'bad-date',
  'unsupported-year',
  'never-open',
] as const;
type OfCalendar = Extract<Refusal, { readonly reason: (typeof ofCalendar)[number] }>;
const isOfCalendar = (refusal: Refusal): refusal is OfCalendar =>
  ofCalendar.some((reason) => reason === refusal.reason);

export default function PromisePage() {
  const loaded = useLoaderData<typeof loader>();
  const { adminPromise: words } = useWords();
  const { platform } = usePlatform();
  const answer = useActionData<typeof action>();
  const busy = useNavigation().state === 'submitting';
  const [typed, setTyped] = useState<PromiseFields | null>(null);
  const fields = answer?.fields ?? loaded.fields;
  const faults = answer?.faults ?? {};
  return (
    <Page title={words.title} lead={words.lead}>
      <Form
        method="post"
        className="stack"
        noValidate
        onChange={(event) => setTyped(readPromiseFields(new FormData(event.currentTarget)))}
      >
        <FormError id="promise-error" errors={errorsOf(answer?.fault, faults, busy)} />
        <SavedNotice />
        <input type="hidden" name="basedOn" value={loaded.version} />
        <RadioCards
          id="promised"
          name="promised"
          label={loaded.messaging ? words.forMessages : words.forReviews}
          defaultValue={fields.promised ? 'yes' : 'no'}
          options={[
            { value: 'yes', title: words.promisedYes, text: words.promisedYesText },
            { value: 'no', title: words.promisedNo, text: words.promisedNoText },
          ]}
        />
        <Lengths fields={fields} faults={faults} />
        <CalendarRows fields={fields} faults={faults} zones={loaded.zones} />
        {loaded.messaging ? (
          <Checkbox
            id="reviews"
            name="reviews"
            label={words.reviews}
            hint={words.reviewsHint}
            defaultChecked={fields.reviews}
          />
        ) : null}
        <ExampleLine fields={typed ?? fields} />
        <div className="actions">
          <Button kind="main" disabled={busy}>
            {busy ? words.saving : words.save}
          </Button>
          <noscript>
            <Button name="deed" value="check">
              {words.check}
            </Button>
          </noscript>
          {loaded.older ? (
            <ButtonLink to={paths.adminMoveRooms(platform.slug)}>{words.move}</ButtonLink>
          ) : null}
        </div>
      </Form>
    </Page>
  );
}

/** What stands beside a field is also said above, once, where the focus goes. */
const errorsOf = (fault: string | null | undefined, faults: PromiseFaults, busy: boolean) => {
  if (busy) return undefined;
  const all = Object.values(faults);
  return all.length > 0 ? all : fault ? [fault] : undefined;
};

function SavedNotice() {
  const { adminPromise: words } = useWords();
  const saved = useActionData<typeof action>()?.saved;
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

function Lengths({ fields, faults }: { readonly fields: PromiseFields; readonly faults: PromiseFaults }) {
  const { adminPromise: words } = useWords();
  const given = (name: 'target' | 'limit' | 'warn' | 'pause') => ({
    id: name,
    name,
    label: words[name],
    inputMode: 'decimal' as const,
    autoComplete: 'off',
    defaultValue: fields[name],
    errors: faults[name] ? [faults[name]] : undefined,
  });
  return (
    <section className="stack stack-tight">
      <h2>{words.within}</h2>
      <div className="short-fields">
        <TextField {...given('target')} />
        <TextField {...given('limit')} />
      </div>
      <TextField {...given('warn')} hint={words.warnHint} />
      <TextField {...given('pause')} hint={words.pauseHint} />
    </section>
  );
}
