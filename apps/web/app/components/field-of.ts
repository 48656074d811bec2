import type { FieldMetadata } from '@conform-to/react';

/**
 * What a field of ours needs from a field of conform: spread it, `<TextField {...fieldOf(fields.email)} … />`.
 * `initialValue` brings back what was typed when a form comes back without JavaScript; passwords leave it out.
 */
export function fieldOf<Schema, Form extends Record<string, unknown>>(
  field: FieldMetadata<Schema, Form, string[]>,
  { kept = true }: { readonly kept?: boolean } = {},
) {
  return {
    id: field.id,
    name: field.name,
    form: field.formId,
    errors: field.errors,
    required: field.required,
    minLength: field.minLength,
    maxLength: field.maxLength,
    ...(kept && typeof field.initialValue === 'string' ? { defaultValue: field.initialValue } : {}),
  };
}
