import { moment } from '../../../times.ts';
import { usePlatform } from '../../../use-platform.ts';
import { useWords } from '../../../words/words.ts';
import { nameOf, type StaffView } from './room-data.ts';

type Case = StaffView['cases'][number];

/** What people were paged for, who took it and what came of it (C4). It stays, and only the staff's page is given it. */
export function CaseLine({ about }: { readonly about: Case }) {
  const { inboxRoom, onCall } = useWords();
  const { zone, now } = usePlatform();
  const when = (at: number) => moment(at, zone, now);
  const { level, raisedAt, taken, ended } = about;
  const said = [
    inboxRoom.caseRaised({ level: onCall.levels[level], when: when(raisedAt) }),
    taken
      ? inboxRoom.caseTaken({ name: taken.name, when: when(taken.at) })
      : ended
        ? null
        : inboxRoom.caseNotTaken,
    ended &&
      inboxRoom.caseEnded({
        outcome: onCall.outcomes[ended.outcome],
        name: ended.name,
        when: when(ended.at),
      }),
  ];
  return <p className="soft small">{said.filter(Boolean).join(' ')}</p>;
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
