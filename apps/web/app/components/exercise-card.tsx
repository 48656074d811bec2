import { Lock } from 'lucide-react';
import { type ReactNode, useId } from 'react';

/** An assigned exercise where people meet it: title, from whom and until when, and what stands inside. */
export function ExerciseCard({
  title,
  about,
  chip,
  children,
  actions,
  level = 3,
}: {
  readonly title: string;
  /** "From Dr. Keller, for both of you · about 15 minutes · by Sun 22 Nov" */
  readonly about: ReactNode;
  readonly chip?: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  readonly level?: 2 | 3;
}) {
  const own = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <article className="exercise-card" aria-labelledby={own}>
      <header>
        <Heading id={own}>{title}</Heading>
        {chip}
        <p>{about}</p>
      </header>
      {children ? <div className="exercise-sheets">{children}</div> : null}
      {actions ? <div className="actions">{actions}</div> : null}
    </article>
  );
}

/** One person's answer. */
export function ExerciseSheet({
  who,
  when,
  children,
}: {
  who: string;
  when?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="exercise-sheet">
      <p className="exercise-who">{who}</p>
      <div className="exercise-answer">{children}</div>
      {when ? <p className="exercise-when">{when}</p> : null}
    </section>
  );
}

/** Where an answer will stand that may not be seen yet (E3). The page never has it: the server keeps it back. */
export function ClosedSheet({ children }: { children: ReactNode }) {
  return (
    <div className="exercise-sheet exercise-closed">
      <Lock />
      <p>{children}</p>
    </div>
  );
}
