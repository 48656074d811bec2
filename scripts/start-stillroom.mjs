// The whole of `npm start`, in the order in which things need each other.
import { build } from './build.mjs';
import { demoPeople, fillDemo } from './demo.mjs';
import { followRules } from './follow-rules.mjs';
import { ensureInstalled, root } from './install.mjs';
import { keepRunning } from './keep-running.mjs';
import { programs } from './programs.mjs';
import { takeLock } from './running-lock.mjs';
import { step } from './step.mjs';
import { Trouble, wordsFor } from './trouble.mjs';

/** What the start itself runs from a build; in reload mode worker and web need none. */
const startsFrom = ['@stillroom/local-stack', '@stillroom/api'];

const say = (line) => console.log(line);

/**
 * Starts Stillroom and stays until Ctrl-C; then ends everything that it started.
 * @param {{ reload?: boolean }} mode `reload` runs worker and web from their sources and shows what they write
 */
export async function startStillroom({ reload = false } = {}) {
  const stop = stopOnSignals();
  const dir = process.env.STILLROOM_STATE || `${root}.stillroom`;
  /** What to end, newest first. */
  const endings = [];
  let code = 0;
  try {
    const lock = takeLock(dir);
    endings.unshift(async () => lock.release());
    say('Starting Stillroom');
    await step('Packages', () => ensureInstalled({ say, signal: stop.signal }), say);
    await step('Building', () => build({ signal: stop.signal, only: reload ? startsFrom : [] }), say);
    const { where, summary } = await startParts(dir, endings, stop.signal, reload);
    lock.tell(where);
    say(summary);
    await stop.asked;
  } catch (error) {
    if (!stop.signal.aborted) console.error(`\n${wordsFor(error)}`);
    code = stop.signal.aborted ? 130 : 1;
  }
  stop.now();
  for (const end of endings) await end().catch((error) => console.error(wordsFor(error)));
  process.exit(code);
}

/** From the first Ctrl-C on nothing new is begun; a second one changes nothing, because the end is under way. */
function stopOnSignals() {
  const controller = new AbortController();
  const asked = new Promise((done) => controller.signal.addEventListener('abort', done, { once: true }));
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(name, () => {
      if (!controller.signal.aborted) say('\nStopping…');
      controller.abort();
    });
  }
  return { signal: controller.signal, asked, now: () => controller.abort() };
}

async function startParts(dir, endings, signal, reload) {
  const local = (name) => import(`../packages/local-stack/dist/${name}.js`);
  const [{ startLocalStack }, { freePort }, { startChild }] = await Promise.all(
    ['local-stack', 'free-port', 'child'].map(local),
  );
  const stack = await step(
    'Postgres, Temporal, mailbox',
    () => startLocalStack({ dir, env: process.env, log: (line) => say(`  ${line}`), signal }),
    say,
  );
  endings.unshift(() => stack.stop());

  const port = await freePort(Number(process.env.PORT) || 3000);
  const origin = process.env.ORIGIN || `http://localhost:${port}`;
  const env = environmentOf(stack, origin, port);
  const { migrate } = await import('../packages/db/dist/migrations/migrate.js');
  const { owner, app, worker } = stack.databaseUrls;
  await step('Tables', () => migrate(owner, { logins: [app, worker] }), say);
  signal.throwIfAborted();
  await step('Demo', () => fillDemo(env, signal), say);

  if (reload) {
    const unfollow = followRules(say);
    endings.unshift(async () => unfollow());
  }
  const kept = programs({ reload }).map(({ name, args, env: own }) => {
    const shown = reload ? { onOutput: (text) => process.stdout.write(text) } : {};
    const start = () => startChild(process.execPath, args, { env: { ...env, ...own }, cwd: root, ...shown });
    return keepRunning(name, start, { say, signal });
  });
  endings.unshift(() => Promise.all(kept.map((program) => program.stop())));
  await step('Web and worker', () => untilAnswers(port, kept, signal), say);
  const where = {
    address: origin,
    mailbox: stack.mailboxUrl,
    temporal: stack.temporal.address,
    databaseOwner: stack.databaseUrls.owner,
  };
  return { where, summary: await summaryOf(stack, origin, dir) };
}

/** What the worker and the web process are told; README.md explains each under "Configuration". */
function environmentOf(stack, origin, port) {
  return {
    ...process.env,
    DATABASE_URL: stack.databaseUrls.app,
    WORKER_DATABASE_URL: stack.databaseUrls.worker,
    TEMPORAL_ADDRESS: stack.temporal.address,
    SMTP_URL: stack.smtpUrl,
    STILLROOM_MASTER_KEY: stack.masterKey,
    DEMO_WEBHOOK_URL: stack.webhookUrl,
    ORIGIN: origin,
    PORT: String(port),
    // The demo's passwords are known to everybody: only this machine may come in, unless one says otherwise.
    HOST: process.env.HOST || '127.0.0.1',
  };
}

/** Waits until the first page comes; a program that ends three times before that will not come up. */
async function untilAnswers(port, programs, signal) {
  for (;;) {
    signal.throwIfAborted();
    if (programs.some((program) => program.endings() >= 3)) {
      throw new Trouble('Stillroom could not be started: see above what the program wrote before it ended.');
    }
    const answer = await fetch(`http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(5000) }).catch(
      () => undefined,
    );
    await answer?.body?.cancel();
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 100));
  }
}

async function summaryOf({ mailboxUrl, temporal }, origin, dir) {
  const platforms = (await demoPeople()).flatMap(({ name, slug, signIns }) => [
    '',
    `  ${name}: ${origin}/p/${slug}`,
    ...signIns.map(({ role, mails }) => `    ${role.padEnd(10)} ${mails.join('  ')}`),
  ]);
  return [
    '',
    `Stillroom is running: ${origin}`,
    ...platforms,
    '',
    '  Everybody in the demo signs in with the password  stillroom-demo',
    '',
    `  Mailbox    ${mailboxUrl}  (pages to people on call: ${mailboxUrl}/pager)`,
    temporal.uiUrl ? `  Temporal   ${temporal.uiUrl}` : `  Temporal   ${temporal.address}`,
    '',
    `End it with Ctrl-C; what was written stays in ${dir.replace(root, '')}.`,
  ].join('\n');
}
