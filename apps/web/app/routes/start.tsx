import { useWords } from '../words/words.ts';

export default function Start() {
  const { start } = useWords();
  return (
    <main id="page" className="page">
      <h1>{start.title}</h1>
      <p>{start.lead}</p>
    </main>
  );
}
