/** The revision that a page began from, as its form says it; null when it says none. */
export function readRevision(form: FormData): number | null {
  const said = form.get('basedOn');
  const revision = typeof said === 'string' && /^\d{1,9}$/.test(said) ? Number(said) : null;
  return revision;
}
