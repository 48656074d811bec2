import {
  type CrisisCategory,
  type DetectorLanguage,
  detectorLanguages,
  pageLevel,
} from '@stillroom/domain/crisis/crisis-level';
import { useCallback, useEffect, useRef, useState } from 'react';

const afterPauseMs = 500;

/**
 * Looks through what is being written, on this page alone (C1): nothing of it is sent. Gives the categories from level 3
 * on, else null. The rules are fetched when there is something to look through.
 */
export function useDangerInText(language: string): {
  readonly danger: readonly CrisisCategory[] | null;
  readonly look: (text: string) => void;
} {
  const [danger, setDanger] = useState<readonly CrisisCategory[] | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const look = useCallback(
    (text: string) => {
      clearTimeout(timer.current);
      timer.current = undefined;
      if (text.trim() === '') {
        setDanger(null);
        return;
      }
      const look = setTimeout(async () => {
        try {
          const { detectCrisis } = await import('@stillroom/domain/crisis/detect/detect-crisis');
          if (timer.current !== look) return;
          const own = detectorLanguages.find((known): known is DetectorLanguage => known === language);
          const { level, categories } = detectCrisis(text, own ? { language: own } : {});
          setDanger(level >= pageLevel ? categories : null);
        } catch {
          // Without the rules the server still looks when the words are sent (C6); nothing is shown or taken away here.
        }
      }, afterPauseMs);
      timer.current = look;
    },
    [language],
  );
  useEffect(() => () => clearTimeout(timer.current), []);
  return { danger, look };
}
