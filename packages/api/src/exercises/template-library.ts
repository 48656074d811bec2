import {
  findTemplate,
  insertTemplate,
  newestTemplate,
  newestTemplates,
} from '@stillroom/db/queries/exercise-templates';
import { fromQuestionnaire, type QuestionnaireRefusal } from '@stillroom/domain/exercise/fhir/questionnaire';
import { starterLibrary } from '@stillroom/domain/exercise/library/starter-library';
import {
  type ExerciseTemplate,
  parseTemplate,
  type TemplateRefusal,
} from '@stillroom/domain/exercise/template';
import { type AccountId, type TemplateId, templateId } from '@stillroom/domain/ids';
import { accept, type Outcome, refuse } from '@stillroom/domain/outcome';
import type { ExerciseTools } from './exercise-tools.ts';

type LibraryTools = Pick<ExerciseTools, 'services' | 'platform' | 'trx' | 'now'>;

/** Whose an exercise is: it ships with the product, or a therapist of this platform wrote it and shares it (E6). */
export type ListedTemplate = {
  readonly template: ExerciseTemplate;
  readonly from: 'starter' | 'own' | 'colleague';
};

export type LibraryRefusal =
  | { readonly reason: 'no-such-template' }
  /** Saved on another page meanwhile, so that this change was not made to what is there now. */
  | { readonly reason: 'template-saved-meanwhile'; readonly version: number };

/** The therapist's shelf: what ships with the product first, then what the therapists of this platform wrote, by title. */
export async function templatesFor(
  { platform, trx }: LibraryTools,
  reader: AccountId,
): Promise<readonly ListedTemplate[]> {
  const written = (await newestTemplates(trx, platform.platformId))
    .filter(({ writtenBy }) => writtenBy !== null)
    .map(({ template, writtenBy }) => ({
      template,
      from: writtenBy === reader ? ('own' as const) : ('colleague' as const),
    }))
    .sort((a, b) => a.template.title.localeCompare(b.template.title));
  return [...starterLibrary.map((template) => ({ template, from: 'starter' as const })), ...written];
}

/**
 * The exercise to assign: one that ships with the product as it ships today, or the newest version of a therapist's. What is
 * assigned is kept on the platform from then on, so that a later release changes nothing that was given to somebody.
 */
export async function templateToAssign(
  { platform, trx, now }: LibraryTools,
  id: TemplateId,
): Promise<ExerciseTemplate | null> {
  const { platformId } = platform;
  const starter = starterLibrary.find((template) => template.templateId === id);
  if (!starter) return (await newestTemplate(trx, platformId, id))?.template ?? null;
  await insertTemplate(trx, platformId, { template: starter, writtenBy: null, publishedAt: now });
  return starter;
}

/** One version of an exercise, or without `version` the newest. */
export async function templateOf(
  { platform, trx }: LibraryTools,
  id: TemplateId,
  version?: number,
): Promise<ExerciseTemplate | null> {
  const starter = starterLibrary.find(
    (template) => template.templateId === id && (version === undefined || template.version === version),
  );
  if (starter) return starter;
  return version === undefined
    ? ((await newestTemplate(trx, platform.platformId, id))?.template ?? null)
    : findTemplate(trx, platform.platformId, id, version);
}

/**
 * Publishes what a therapist wrote (E6): as a new exercise, or as the next version of their own. `content` is a template
 * without its id and version. Somebody else's cannot be changed, only copied by saving it as new.
 */
export async function saveOwnTemplate(
  { services, platform, trx, now }: LibraryTools,
  author: AccountId,
  content: object,
  of: { readonly templateId: TemplateId; readonly basedOn: number } | null,
): Promise<Outcome<ExerciseTemplate, TemplateRefusal | LibraryRefusal>> {
  const { platformId } = platform;
  const before = of && (await newestTemplate(trx, platformId, of.templateId));
  if (of && before?.writtenBy !== author) return refuse({ reason: 'no-such-template' });
  const version = before ? before.template.version : 0;
  if (of && version !== of.basedOn) return refuse({ reason: 'template-saved-meanwhile', version });
  const parsed = parseTemplate({
    ...content,
    templateId: of?.templateId ?? templateId.parse(services.newId()),
    version: version + 1,
  });
  if (!parsed.ok) return parsed;
  const template = parsed.value;
  const made = await insertTemplate(trx, platformId, { template, writtenBy: author, publishedAt: now });
  return made ? accept(template) : refuse({ reason: 'template-saved-meanwhile', version: template.version });
}

/** Reads a FHIR Questionnaire as a new exercise of this therapist's (E1), whatever id and version it had elsewhere. */
export async function importOwnTemplate(
  tools: LibraryTools,
  author: AccountId,
  questionnaire: unknown,
): Promise<Outcome<ExerciseTemplate, QuestionnaireRefusal | LibraryRefusal>> {
  if (typeof questionnaire !== 'object' || questionnaire === null)
    return refuse({ reason: 'not-a-questionnaire' });
  const read = fromQuestionnaire({
    ...questionnaire,
    identifier: [{ value: tools.services.newId() }],
    version: '1',
  });
  if (!read.ok) return read;
  const { templateId: _id, version: _version, ...content } = read.value;
  return saveOwnTemplate(tools, author, content, null);
}
