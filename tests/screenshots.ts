// Takes pictures of every page of a running demo, at 1280 and 390 px, light and dark, and says what axe finds there:
//   npm run screenshots                                                   (all pages, with the demo's sign-ins)
//   npm run screenshots -- --at http://localhost:3001 --only therapist    (those whose name holds that word)
//   npm run screenshots -- --as mara@lindenhof.demo /p/lindenhof/account  (single addresses)
// The pictures go to test-results/look/, which is not committed.
import { existsSync, mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Page } from '@playwright/test';
import { allPages, type PagesOf, themes, viewports } from './fixtures/all-pages.ts';
import { signIn } from './fixtures/sign-in.ts';

const { values, positionals } = parseArgs({
  options: {
    at: { type: 'string', default: 'http://localhost:3000' },
    as: { type: 'string' },
    only: { type: 'string', default: '' },
    out: { type: 'string', default: 'test-results/look' },
  },
  allowPositionals: true,
});

const wanted: readonly PagesOf[] =
  positionals.length > 0
    ? [
        {
          as: values.as ?? null,
          pages: positionals.map((path) => ({ name: nameOf(path), open: goTo(path) })),
        },
      ]
    : allPages.map(({ as, pages }) => ({
        as,
        pages: pages.filter(({ name }) => name.includes(values.only)),
      }));

mkdirSync(values.out, { recursive: true });
const executablePath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find(
  (path) => path && existsSync(path),
);
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
let faults = 0;
try {
  for (const { as, pages } of wanted) if (pages.length > 0) await lookAround(as, pages);
} finally {
  await browser.close();
}
process.exit(faults > 0 ? 1 : 0);

async function lookAround(as: string | null, pages: PagesOf['pages']): Promise<void> {
  const context = await browser.newContext({ baseURL: values.at, reducedMotion: 'reduce' });
  const page = await context.newPage();
  if (as) await signIn(page, as);
  let name = 'sign-in';
  page.on('console', (message) => {
    // What is not there answers 404, which Chromium writes to the console.
    if (message.type() === 'error' && !message.text().includes('404')) report(name, message.text());
  });
  page.on('pageerror', (error) => report(name, error.message));
  for (const shown of pages) {
    name = shown.name;
    await shown.open(page);
    await takePictures(page, name);
  }
  await context.close();
}

async function takePictures(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  for (const viewport of viewports) {
    await page.setViewportSize(viewport);
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme });
      const look = `${name}-${viewport.width}-${colorScheme}`;
      await page.screenshot({ path: `${values.out}/${look}.png`, fullPage: true });
      const { violations } = await new AxeBuilder({ page }).analyze();
      for (const { id, nodes } of violations)
        report(look, `axe ${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`);
    }
    // A page that scrolls sideways is broken on a phone.
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (over > 0) report(`${name}-${viewport.width}`, `wider than the screen by ${over} px`);
  }
}

function goTo(path: string) {
  return (page: Page) => page.goto(path, { waitUntil: 'networkidle' });
}

function nameOf(path: string): string {
  return path.replaceAll(/[^a-z0-9]+/gi, '-').replaceAll(/^-|-$/g, '') || 'start';
}

function report(look: string, fault: string): void {
  faults += 1;
  console.error(`${look}: ${fault}`);
}
