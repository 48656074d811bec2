// The demo as `npm start` sees it: filled in once, and listed in the summary.
import { existsSync, readdirSync } from 'node:fs';
import { root } from './install.mjs';
import { runProgram } from './run-program.mjs';

const demo = `${root}packages/api/dist/demo/`;

/** Fills in the four demo platforms, unless they are there; in a process of its own, which Ctrl-C can end at once. */
export async function fillDemo(env, signal) {
  await runProgram(process.execPath, [`${root}scripts/fill-demo.mjs`], {
    env,
    signal,
    failure: 'The demo could not be filled in:',
  });
}

/** The demo's platforms with everybody's role and mail address, for the summary. */
export async function demoPeople() {
  if (!existsSync(`${demo}stories`)) return [];
  const files = readdirSync(`${demo}stories`).filter((file) => file.endsWith('.js'));
  const modules = await Promise.all(files.map((file) => import(`${demo}stories/${file}`)));
  return modules
    .flatMap((module) => Object.values(module))
    .filter((story) => story?.slug && story.people)
    .map(({ slug, name, people }) => ({ slug, name, signIns: byRole(slug, people) }));
}

function byRole(slug, people) {
  const roles = [...new Set(people.map(({ role }) => role))];
  return roles.map((role) => ({
    role,
    mails: people.filter((person) => person.role === role).map(({ key }) => `${key}@${slug}.demo`),
  }));
}
