import { type ExerciseTemplate, parseTemplate } from '@stillroom/domain/exercise/template';
import type { AccountId, PlatformId, TemplateId } from '@stillroom/domain/ids';
import type { Tenant } from '../database.ts';
import { at } from '../instants.ts';

/** A version of an exercise as the platform keeps it. */
export type StoredTemplate = {
  readonly template: ExerciseTemplate;
  /** The therapist whose own it is (E6); null for one that ships with the product. */
  readonly writtenBy: AccountId | null;
  /** Epoch milliseconds. */
  readonly publishedAt: number;
};

/**
 * Adds a version. False when the platform has this version already: then nothing is written, because a version that
 * was published never changes (E1).
 */
export async function insertTemplate(
  trx: Tenant,
  platformId: PlatformId,
  { template, writtenBy, publishedAt }: StoredTemplate,
): Promise<boolean> {
  const row = await trx
    .insertInto('exercise_templates')
    .values({
      platform_id: platformId,
      template_id: template.templateId,
      version: template.version,
      content: JSON.stringify(template),
      written_by: writtenBy,
      published_at: at(publishedAt),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('template_id')
    .executeTakeFirst();
  return row !== undefined;
}

/** One version; null when the platform has none such. */
export async function findTemplate(
  trx: Tenant,
  platformId: PlatformId,
  templateId: TemplateId,
  version: number,
): Promise<ExerciseTemplate | null> {
  const row = await templatesOf(trx, platformId)
    .where('template_id', '=', templateId)
    .where('version', '=', version)
    .executeTakeFirst();
  return row ? stored(row).template : null;
}

/** The newest version of one exercise; null when the platform keeps none of it. */
export async function newestTemplate(
  trx: Tenant,
  platformId: PlatformId,
  templateId: TemplateId,
): Promise<StoredTemplate | null> {
  const row = await templatesOf(trx, platformId)
    .where('template_id', '=', templateId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? stored(row) : null;
}

/** The newest version of every exercise that the platform keeps. */
export async function newestTemplates(
  trx: Tenant,
  platformId: PlatformId,
): Promise<readonly StoredTemplate[]> {
  const rows = await templatesOf(trx, platformId)
    .distinctOn('template_id')
    .orderBy('template_id')
    .orderBy('version', 'desc')
    .execute();
  return rows.map(stored);
}

/** The versions that these assignments are of. */
export async function templatesOfVersions(
  trx: Tenant,
  platformId: PlatformId,
  versions: readonly { readonly templateId: TemplateId; readonly templateVersion: number }[],
): Promise<readonly ExerciseTemplate[]> {
  if (versions.length === 0) return [];
  const rows = await templatesOf(trx, platformId)
    .where('template_id', 'in', [...new Set(versions.map(({ templateId }) => templateId))])
    .execute();
  return rows
    .filter((row) =>
      versions.some(
        ({ templateId, templateVersion }) =>
          row.template_id === templateId && row.version === templateVersion,
      ),
    )
    .map((row) => stored(row).template);
}

const templatesOf = (trx: Tenant, platformId: PlatformId) =>
  trx.selectFrom('exercise_templates').selectAll().where('platform_id', '=', platformId);

type Row = {
  readonly content: unknown;
  readonly written_by: AccountId | null;
  readonly published_at: number;
};

/** What was stored had been parsed, so what does not parse is a bug. */
const stored = (row: Row): StoredTemplate => {
  const template = parseTemplate(row.content);
  if (!template.ok) throw new Error('A stored exercise cannot be read.');
  return { template: template.value, writtenBy: row.written_by, publishedAt: row.published_at };
};
