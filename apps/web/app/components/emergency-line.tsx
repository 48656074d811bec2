import { Link } from '@remix-run/react';
import { paths } from '../paths.ts';
import { useWords } from '../words/words.ts';

/** Under every place where a client writes: what this is not, and who helps now. `numbers` are their country's. */
export function EmergencyLine({
  platform,
  country,
  numbers,
}: {
  readonly platform: string;
  /** The country's name in the reader's language. */
  readonly country: string;
  readonly numbers: readonly string[];
}) {
  const { help } = useWords();
  return (
    <p className="emergency-line">
      {help.notForEmergencies}{' '}
      <Link to={paths.help(platform)}>{help.helpIn({ country, numbers: numbers.join(' · ') })}</Link>
    </p>
  );
}
