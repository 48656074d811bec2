import { z } from 'zod';
import { templateId } from '../ids.ts';
import { accept, type Outcome, refuse } from '../outcome.ts';
import { type Item, itemSchema } from './item.ts';
import { tooDeep, unkeepableIn } from './unkeepable.ts';

export const reveals = ['private', 'together', 'in-turns'] as const;
/** How partners come to see each other's answers (E3). */
export type Reveal = (typeof reveals)[number];

const words = (longest: number) => z.string().trim().min(1).max(longest);

type Twice = { readonly id: string; readonly at: number };

const findTwice = (ids: readonly string[]): Twice | undefined => {
  const at = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  const id = ids[at];
  return id === undefined ? undefined : { id, at };
};

const explainItem = (item: Item): readonly string[] => {
  const found: string[] = [];
  const twice = (what: string, ids: readonly string[]) => {
    const double = findTwice(ids);
    if (double) found.push(`The ${what} “${double.id}” stands twice.`);
  };
  if (item.kind === 'scale') {
    if (item.min >= item.max) found.push('The scale must end above where it begins.');
    if (item.max - item.min > 100) found.push('The scale has more than 101 steps.');
    const outside = item.labels.some(({ value }) => value < item.min || value > item.max);
    if (outside) found.push('A label stands outside the scale.');
    twice(
      'label for',
      item.labels.map(({ value }) => String(value)),
    );
  }
  if (item.kind === 'number' && item.min !== undefined && item.max !== undefined && item.min > item.max) {
    found.push('The smallest number is above the largest.');
  }
  if (item.kind === 'choice')
    twice(
      'option',
      item.options.map(({ id }) => id),
    );
  if (item.kind === 'table')
    twice(
      'column',
      item.columns.map(({ id }) => id),
    );
  return found;
};

/** A version of an exercise (E1). A version that was published never changes; a change makes the next version. */
export const exerciseTemplateSchema = z
  .strictObject({
    templateId,
    version: z.int().min(1),
    /** BCP 47, of the texts in it. */
    language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
    title: words(120),
    purpose: words(600),
    /** Where the method comes from, for the therapist who chooses it. */
    source: words(600),
    /** How long it takes, about. */
    minutes: z.int().min(1).max(240),
    suits: z
      .array(z.enum(['individual', 'couple']))
      .min(1)
      .max(2),
    /** What the assigning page preselects for a couple. */
    suggestedReveal: z.enum(reveals),
    items: z.array(itemSchema).min(1).max(100),
  })
  .superRefine((template, context) => {
    const double = findTwice(template.items.map(({ id }) => id));
    if (double) {
      const message = `The item “${double.id}” stands twice.`;
      context.addIssue({ code: 'custom', path: ['items', double.at, 'id'], message });
    }
    template.items.forEach((item, index) => {
      for (const message of explainItem(item))
        context.addIssue({ code: 'custom', path: ['items', index], message });
    });
  });

export type ExerciseTemplate = z.infer<typeof exerciseTemplateSchema>;

/** `path` leads to the place inside the template; `problem` is a sentence without anything a client wrote. */
export type TemplateRefusal = {
  readonly reason: 'template-invalid';
  readonly problems: readonly { readonly path: string; readonly problem: string }[];
};

const nested = 'Things lie in each other too deep.';
const unkeepable = 'A text holds a control character, or half of a character.';

/** Reads a template from a form, a file or the database. */
export const parseTemplate = (input: unknown): Outcome<ExerciseTemplate, TemplateRefusal> => {
  if (tooDeep(input))
    return refuse({ reason: 'template-invalid', problems: [{ path: '', problem: nested }] });
  const odd = unkeepableIn(input);
  if (odd !== null)
    return refuse({ reason: 'template-invalid', problems: [{ path: odd, problem: unkeepable }] });
  const parsed = exerciseTemplateSchema.safeParse(input);
  if (parsed.success) return accept(parsed.data);
  const problems = parsed.error.issues.map(({ path, message }) => ({
    path: path.join('.'),
    problem: message,
  }));
  return refuse({ reason: 'template-invalid', problems });
};

/** The item of an id, or undefined when the template has none. */
export const itemOf = (template: ExerciseTemplate, id: string): Item | undefined =>
  template.items.find((item) => item.id === id);
