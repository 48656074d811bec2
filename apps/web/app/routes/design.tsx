import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { notFound } from '../api.server.ts';
import { BarSamples } from './design/bar-samples.tsx';
import { ControlSamples } from './design/control-samples.tsx';
import { FoundationSamples } from './design/foundation-samples.tsx';
import { HelpSamples } from './design/help-samples.tsx';
import { LetterSamples } from './design/letter-samples.tsx';
import { SheetSamples } from './design/sheet-samples.tsx';
import { WorkSamples } from './design/work-samples.tsx';

const themes = ['light', 'dark'] as const;

/** Each component in each state, light and dark side by side (`?only=dark` shows one). For those who build. */
export function loader({ request }: LoaderFunctionArgs) {
  if (process.env.NODE_ENV !== 'development' && process.env.STILLROOM_DESIGN_PAGE !== '1') throw notFound();
  const only = themes.find((theme) => theme === new URL(request.url).searchParams.get('only'));
  return { shown: only ? [only] : themes };
}

export const meta = () => [{ title: 'Design · Stillroom' }];

export default function Design() {
  const { shown } = useLoaderData<typeof loader>();
  return (
    <main id="page" className="design">
      <h1>What Stillroom is made of</h1>
      <div className="design-sides">
        {shown.map((theme) => (
          <div key={theme} data-theme={theme} className="design-side">
            <h2>{theme === 'light' ? 'Light' : 'Dark'}</h2>
            <FoundationSamples />
            <BarSamples side={theme} />
            <LetterSamples />
            <HelpSamples side={theme} />
            <ControlSamples />
            <WorkSamples side={theme} />
            <SheetSamples side={theme} />
          </div>
        ))}
      </div>
    </main>
  );
}
