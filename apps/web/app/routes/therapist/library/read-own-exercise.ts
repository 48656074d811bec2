/** JSON as somebody brought it; null when it is none, which no reader of it takes. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const lines = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/**
 * An exercise as a therapist writes it down in a form: a question on each line, one with a star before it private. Whether
 * it is whole is for the API to say.
 */
export function readOwnExercise(form: FormData): Record<string, unknown> {
  const text = (name: string) => String(form.get(name) ?? '');
  return {
    language: 'en',
    title: text('title'),
    purpose: text('purpose'),
    source: text('source'),
    minutes: Number(text('minutes')),
    suits: ['individual', 'couple'],
    suggestedReveal: 'together',
    items: lines(text('questions')).map((line, index) => ({
      id: `question-${index + 1}`,
      kind: 'long-text',
      prompt: line.replace(/^\*\s*/, ''),
      required: true,
      audience: line.startsWith('*') ? 'private' : 'shared',
    })),
  };
}
