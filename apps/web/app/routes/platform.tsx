import type { LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useParams } from '@remix-run/react';
import { platformOf, viewerOf } from '../api.server.ts';
import { FaultPage } from '../components/fault-page.tsx';
import { paths } from '../paths.ts';
import { keepsPage } from '../send-or-keep.ts';
import { usePlatform } from '../use-platform.ts';
import { pickLanguage, WordsContext, wordsIn } from '../words/words.ts';

/** What every page of a platform knows: the platform, who is signed in, their language, and the present. */
export async function loader(asked: LoaderFunctionArgs) {
  const platform = await platformOf(asked);
  const viewer = await viewerOf(asked);
  return {
    platform,
    viewer,
    zone: viewer?.zone ?? platform.zone,
    language: pickLanguage(viewer?.language ?? null, asked.request.headers.get('Accept-Language')),
    now: Date.now(),
  };
}

export const shouldRevalidate = keepsPage;

export default function Platform() {
  const { language } = usePlatform();
  return (
    <WordsContext.Provider value={wordsIn(language)}>
      <Outlet />
    </WordsContext.Provider>
  );
}

export function ErrorBoundary() {
  const { platform } = useParams();
  return <FaultPage home={platform ? paths.front(platform) : paths.start()} />;
}
