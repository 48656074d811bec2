// Takes pictures of pages of a running install, at 1280 and 390 px, light and dark, and says what axe finds there:
//   node scripts/tool.mjs tests/screenshots.ts --at http://localhost:3000 /design /p/lindenhof
//   … --as mara@lindenhof.demo --on lindenhof /p/lindenhof/rooms        (signs in first, with the demo password)
// The pictures go to test-results/look/, which is not committed.
import { existsSync, mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, chromium, type Page } from '@playwright/test';

const widths = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
] as const;
const themes = ['light', 'dark'] as const;

const { values, positionals } = parseArgs({
  options: {
    at: { type: 'string', default: 'http://localhost:3000' },
    as: { type: 'string' },
    on: { type: 'string' },
    password: { type: 'string', default: 'stillroom-demo' },
    out: { type: 'string', default: 'test-results/look' },
  },
  allowPositionals: true,
});

const pages = positionals.length > 0 ? positionals : ['/'];
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
  for (const colorScheme of themes) {
    for (const viewport of widths) {
      const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' });
      await signInto(context);
      for (const path of pages) await lookAt(context, path, `${viewport.width}-${colorScheme}`);
      await context.close();
    }
  }
} finally {
  await browser.close();
}
process.exit(faults > 0 ? 1 : 0);

async function signInto(context: BrowserContext): Promise<void> {
  if (!values.as || !values.on) return;
  const page = await context.newPage();
  await page.goto(`${values.at}/p/${values.on}/sign-in`);
  await page.getByLabel('Mail address').fill(values.as);
  await page.getByLabel('Password', { exact: true }).fill(values.password);
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
  await page.close();
}

async function lookAt(context: BrowserContext, path: string, look: string): Promise<void> {
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') report(path, look, `console: ${message.text()}`);
  });
  page.on('pageerror', (error) => report(path, look, `script: ${error.message}`));
  await page.goto(values.at + path, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  const name = path.replaceAll(/[^a-z0-9]+/gi, '-').replaceAll(/^-|-$/g, '') || 'start';
  await page.screenshot({ path: `${values.out}/${name}-${look}.png`, fullPage: true });
  await sideways(page, path, look);
  const { violations } = await new AxeBuilder({ page }).analyze();
  for (const { id, nodes } of violations) {
    report(path, look, `axe ${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`);
  }
  await page.close();
}

/** A page that scrolls sideways is broken on a phone. */
async function sideways(page: Page, path: string, look: string): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (over > 0) report(path, look, `wider than the screen by ${over} px`);
}

function report(path: string, look: string, fault: string): void {
  faults += 1;
  console.error(`${path} ${look}: ${fault}`);
}
