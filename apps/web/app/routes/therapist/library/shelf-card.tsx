import type { SerializeFrom } from '@remix-run/node';
import type { ListedTemplate } from '@stillroom/api/exercises/template-library';
import { Chip } from '../../../components/chip.tsx';
import { ExerciseCard } from '../../../components/exercise-card.tsx';
import { paths } from '../../../paths.ts';
import { usePlatform } from '../../../use-platform.ts';
import { useWords } from '../../../words/words.ts';

/** One exercise on the therapist's shelf, with its questions to look at. */
export function ShelfCard({ listed }: { readonly listed: SerializeFrom<ListedTemplate> }) {
  const { exerciseWork } = useWords();
  const { platform } = usePlatform();
  const { template, from } = listed;
  return (
    <ExerciseCard
      level={2}
      title={template.title}
      about={[
        exerciseWork.minutes({ minutes: template.minutes }),
        exerciseWork.questions({ count: template.items.length }),
        ...template.suits.map((suits) => exerciseWork.suits[suits]),
      ].join(' · ')}
      chip={<Chip>{exerciseWork.from[from]}</Chip>}
    >
      <p>{template.purpose}</p>
      <details className="exercise-look">
        <summary>{exerciseWork.look}</summary>
        <ol>
          {template.items.map((item) => (
            <li key={item.id}>
              {item.prompt}
              {item.audience === 'private' ? (
                <span className="soft"> ({exerciseWork.privateItem})</span>
              ) : null}
            </li>
          ))}
        </ol>
        <p className="soft small">
          {exerciseWork.source}: {template.source}
        </p>
        <p>
          <a href={paths.exerciseFile(platform.slug, template.templateId)} download>
            {exerciseWork.export}
            <span className="unseen"> {template.title}</span>
          </a>
        </p>
      </details>
    </ExerciseCard>
  );
}
