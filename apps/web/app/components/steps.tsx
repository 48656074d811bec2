/** How far one is, as so many of so many: said in words, drawn as bars. */
export function Steps({ done, of, label }: { done: number; of: number; label: string }) {
  return (
    <div className="steps" role="img" aria-label={label}>
      {Array.from({ length: of }, (_, index) => `step ${index + 1}`).map((step, index) => (
        <span key={step} className={index < done ? 'step step-done' : 'step'} />
      ))}
    </div>
  );
}
