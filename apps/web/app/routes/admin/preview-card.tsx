import type { Preview, PreviewLine } from '@stillroom/domain/platform/preview';
import type { RoomModel } from '@stillroom/domain/platform/room-model';
import type { Composition } from '@stillroom/domain/room/room';
import { Eye } from 'lucide-react';
import type { ReactNode } from 'react';
import { Avatar } from '../../components/avatar.tsx';
import { Chip } from '../../components/chip.tsx';
import { Phrase } from '../../components/phrase.tsx';
import { PromiseChip } from '../../components/promise-chip.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { Timeline } from '../../components/timeline.tsx';
import { howLong, replyBy } from '../../times.ts';
import { usePlatform } from '../../use-platform.ts';
import { useWords } from '../../words/words.ts';
import { type PreviewView, previewViews } from './preview-views.ts';

/** What people would see under a model, drawn with sample sentences, for its admin to read before saving. */
export function PreviewCard({
  preview,
  model,
  view,
  toView,
}: {
  readonly preview: Preview;
  readonly model: RoomModel;
  readonly view: PreviewView;
  readonly toView: (view: PreviewView) => string;
}) {
  const { adminPreview } = useWords();
  const lines = preview[view] ?? preview.client;
  return (
    <section className="card card-flush preview" aria-label={adminPreview.label}>
      <Tabs
        label={adminPreview.label}
        tabs={previewViews
          .filter((one) => preview[one] !== null)
          .map((one) => ({ to: toView(one), title: adminPreview.views[one], current: one === view }))}
      />
      <div className="preview-page">
        {view === 'onCall' ? (
          <OnCallSample lines={lines} />
        ) : view === 'therapist' ? (
          <TherapistSample lines={lines} model={model} />
        ) : (
          <RoomSample lines={lines} model={model} asPartner={view === 'partner'} />
        )}
        <PreviewLines lines={lines} />
        <p className="soft small">{adminPreview.about}</p>
      </div>
    </section>
  );
}

type Sampled = { readonly lines: readonly PreviewLine[]; readonly model: RoomModel };

function RoomSample({ lines, model, asPartner }: Sampled & { readonly asPartner: boolean }) {
  const { adminPreview } = useWords();
  const exercises = model.mode === 'exercises-only';
  const couple = asPartner || !model.compositions.includes('individual');
  const kind = exercises ? 'exercises' : couple ? 'couple' : 'individual';
  const by = couple ? 'couple' : 'individual';
  return (
    <>
      <div>
        <h2>{adminPreview.rooms[kind]}</h2>
        <p className="soft small">{adminPreview.readHere[kind]}</p>
      </div>
      {exercises ? (
        <SampleSheet>
          <p className="preview-title">{adminPreview.exercise.title}</p>
          <p>{couple ? adminPreview.exercise.text : adminPreview.exercise.alone}</p>
          <DueChip lines={lines} otherwise={<Chip tone="still">{adminPreview.exercise.chip}</Chip>} />
        </SampleSheet>
      ) : (
        <>
          <SampleSheet>
            <p className="preview-letter">{adminPreview.letter[by]}</p>
            <DueChip lines={lines} otherwise={null} />
          </SampleSheet>
          <SampleSheet>
            <p className="icon-line small">
              <Eye />
              <span>
                <Phrase of={adminPreview.readers[by]} />
              </span>
            </p>
            <p className="preview-letter soft">{adminPreview.write[by]}</p>
          </SampleSheet>
        </>
      )}
    </>
  );
}

function TherapistSample({ lines, model }: Sampled) {
  const { adminPreview } = useWords();
  const couple = model.couples !== null;
  const who = couple ? adminPreview.inboxWho : adminPreview.inboxWhoAlone;
  const exercises = lines.some(({ key }) => key === 'inbox-of-exercises');
  return (
    <>
      <h2>{adminPreview.inbox}</h2>
      <SampleSheet>
        <div className="preview-inbox">
          <Avatar name={who} kind="client" />
          <p>
            <strong>{who}</strong>
            <br />
            <span className="soft">{exercises ? adminPreview.inboxExercise : adminPreview.inboxWhat}</span>
          </p>
        </div>
      </SampleSheet>
    </>
  );
}

function OnCallSample({ lines }: Pick<Sampled, 'lines'>) {
  const { adminPreview } = useWords();
  const entries = lines.flatMap((line) => {
    if (line.key === 'paged') {
      const time =
        line.afterMs === 0 ? adminPreview.atOnce : adminPreview.after({ length: howLong(line.afterMs) });
      return [{ id: `${line.afterMs}`, at: null, time, what: adminPreview.paged[line.to] }];
    }
    if (line.key !== 'paged-again-every') return [];
    const time = adminPreview.thenEvery({ length: howLong(line.everyMs) });
    return [{ id: 'again', at: null, time, what: adminPreview.pagedAgain, ahead: true }];
  });
  return (
    <>
      <h2>{adminPreview.paging}</h2>
      <Timeline entries={entries} />
    </>
  );
}

const SampleSheet = ({ children }: { children: ReactNode }) => (
  <div className="preview-sheet">{children}</div>
);

/** "Reply by Wed 20:05", as it would stand under something that was written just now. */
function DueChip({ lines, otherwise }: Pick<Sampled, 'lines'> & { readonly otherwise: ReactNode }) {
  const { adminPreview } = useWords();
  const { zone, now, language } = usePlatform();
  const open = lines.find((line) => line.key === 'reply-by');
  const reviewed = lines.find((line) => line.key === 'review-by');
  const due = open ?? (lines.some(({ key }) => key === 'no-open-messages') ? reviewed : undefined);
  if (!due) return otherwise;
  const when = replyBy(due.targetAt, zone, now, language);
  return (
    <p>
      <PromiseChip state="due">
        {due.key === 'reply-by' ? adminPreview.replyBy({ when }) : adminPreview.reviewBy({ when })}
      </PromiseChip>
    </p>
  );
}

function PreviewLines({ lines }: Pick<Sampled, 'lines'>) {
  const say = useSaying();
  const said = lines.flatMap((line) => say(line) ?? []);
  return (
    <ul className="preview-lines">
      {said.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

/** A line in words; null for those that are drawn. */
function useSaying(): (line: PreviewLine) => string | null {
  const { adminPreview } = useWords();
  const { zone, now, language } = usePlatform();
  const { lines: words } = adminPreview;
  return (line) => {
    switch (line.key) {
      case 'paged':
      case 'paged-again-every':
        return null;
      case 'rooms-of':
        return words[line.compositions.length > 1 ? 'rooms-of-both' : roomsOf(line.compositions[0])];
      case 'reply-by':
      case 'review-by':
        return words[line.key]({
          target: replyBy(line.targetAt, zone, now, language),
          limit: replyBy(line.limitAt, zone, now, language),
        });
      case 'invites-partner':
        return words[line.key]({ days: line.invitationDays });
      case 'signs-disclosure':
        return words[`signs-disclosure-${line.policy}`];
      case 'outcome-within':
        return words[line.key]({ length: howLong(line.withinMs) });
      default:
        return words[line.key];
    }
  };
}

const roomsOf = (only: Composition | undefined) =>
  only === 'couple' ? ('rooms-of-couple' as const) : ('rooms-of-individual' as const);
