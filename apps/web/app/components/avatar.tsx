/** Whose: the first client, the second partner of a couple, or someone who works here. */
export type AvatarKind = 'client' | 'partner' | 'staff';

/** Initials in the colour of the person's part. The name always stands beside it, so it is silent itself. */
export function Avatar({ name, kind, large = false }: { name: string; kind: AvatarKind; large?: boolean }) {
  return (
    <span className={`avatar avatar-${kind}${large ? ' avatar-large' : ''}`} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}

/** `Dr. Anna Keller` → AK, `M. Okafor` → MO, `Jonas L. & Mara O.` → JM, `Mara` → M. */
export function initialsOf(name: string): string {
  const people = name.split(/\s*&\s*/);
  const parts =
    people.length > 1 ? people : name.replace(/^(?:Dr|Prof|Mr|Mrs|Ms|Mx)\.?\s+/i, '').split(/\s+/);
  const ends = parts.length > 1 ? [parts[0], parts.at(-1)] : [parts[0]];
  return ends
    .map((part) => [...(part ?? '')][0] ?? '')
    .join('')
    .toLocaleUpperCase();
}
