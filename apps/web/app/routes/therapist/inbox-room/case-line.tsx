import { Found } from '../../../components/found.tsx';
import { moment } from '../../../times.ts';
import { usePlatform } from '../../../use-platform.ts';
import { useWords } from '../../../words/words.ts';
import { nameOf, type StaffView } from './room-data.ts';

type Case = StaffView['cases'][number];

/** A concern or what people were paged for, why (C2), who took it and what came of it (C4). Only the staff's page is given it. */
export function CaseLine({ about }: { readonly about: Case }) {
  const { inboxRoom, onCall } = useWords();
  const { zone, now } = usePlatform();
  const when = (at: number) => moment(at, zone, now);
  const { level, categories, raisedAt, paged, taken, ended, found } = about;
  const raised = { when: when(raisedAt) };
  const what = onCall.about({
    level: onCall.levels[level],
    categories: categories.map((category) => onCall.categories[category]),
  });
  const said = [
    paged ? inboxRoom.caseRaised(raised) : inboxRoom.caseNoted(raised),
    taken
      ? inboxRoom.caseTaken({ name: taken.name, when: when(taken.at) })
      : ended || !paged
        ? null
        : inboxRoom.caseNotTaken,
    ended &&
      inboxRoom.caseEnded({
        outcome: onCall.outcomes[ended.outcome],
        name: ended.name,
        when: when(ended.at),
      }),
  ];
  return (
    <div className="small">
      <p>
        <strong>{what}</strong> <span className="soft">{said.filter(Boolean).join(' ')}</span>
      </p>
      {typeof found === 'object' ? (
        <Found things={found} ruleset={about.ruleset} />
      ) : (
        <p className="soft">{found === 'failed' ? inboxRoom.caseNotLookedAt : inboxRoom.caseWordsGone}</p>
      )}
    </div>
  );
}

/** Those that are about no letter on this page: answers, a screening, a letter of another page. */
export function CasesElsewhere({ view }: { readonly view: StaffView }) {
  const here = new Set<string>(view.messages.map(({ messageId }) => messageId));
  return view.cases
    .filter(({ sourceId }) => !here.has(sourceId))
    .map((about) => (
      <div key={about.flagId}>
        <span className="small">{nameOf(view, about.authorId)}</span>
        <CaseLine about={about} />
      </div>
    ));
}
