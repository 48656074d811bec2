// The demo as `npm start` sees it: filled in once, and listed in the summary.
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { root } from './install.mjs';
import { runProgram } from './run-program.mjs';

const demo = `${root}packages/api/dist/demo/`;

/** Fills in the four demo platforms, unless they are there; in a process of its own, which Ctrl-C can end at once. */
export async function fillDemo(env, signal) {
  await runProgram(process.execPath, [fileURLToPath(import.meta.url)], {
    env: { ...env, STILLROOM_FILL_DEMO: '1' },
    signal,
    failure: 'The demo could not be filled in:',
  });
}

if (process.env.STILLROOM_FILL_DEMO) {
  const { createServices } = await import(`${root}packages/api/dist/services.js`);
  const { fillDemo: fill } = await import(`${demo}fill-demo.js`);
  const services = createServices(process.env, { poolSize: 4 });
  await fill(services, { webhookUrl: process.env.DEMO_WEBHOOK_URL });
  process.exit(0);
}

/** The demo's platforms with everybody's role and mail address, for the summary. */
export async function demoPeople() {
  if (!existsSync(`${demo}stories`)) return [];
  const files = readdirSync(`${demo}stories`).filter((file) => file.endsWith('.js'));
  const modules = await Promise.all(files.map((file) => import(`${demo}stories/${file}`)));
  return modules
    .flatMap((module) => Object.values(module))
    .filter((story) => story?.slug && story.people)
    .map(({ slug, name, people }) => ({
      slug,
      name,
      people: people.map(({ key, role }) => ({ role, mail: `${key}@${slug}.demo` })),
    }));
}
