import { readdirSync, readFileSync } from 'node:fs';
import { detectCrisis } from '@stillroom/domain/crisis/detect/detect-crisis';
import { accountId } from '@stillroom/domain/ids';
import { compileCalendar } from '@stillroom/domain/reply/compiled-calendar';
import { defaultReplyPolicy } from '@stillroom/domain/reply/reply-policy';
import { promiseFor } from '@stillroom/domain/reply/reply-promise';
import { zoneTable } from '@stillroom/domain/reply/zone-table';
import { sampleDueQuestions, sampleTexts } from '@stillroom/domain/testing/agreement-samples';
import { expect, test } from '../fixtures/journey.ts';

const cases = 1000;
const seed = 20_261_123;
const assets = new URL('../../apps/web/build/client/assets/', import.meta.url);
const built = new URL('../../packages/domain/dist/', import.meta.url);

test('C1: the page finds in a text what the server finds, with the code that the page itself loads', async ({
  visit,
}) => {
  const texts = sampleTexts(cases, seed);
  const [chunk] = readdirSync(assets).filter((name) => /^detect-crisis-.*\.js$/.test(name));
  expect(chunk).toBeDefined();
  const page = await visit({ bypassCSP: true });
  await page.goto('/');
  const found = await page.evaluate(
    // As numbers, because half a character does not survive the way into the page.
    async ({ path, units }) => {
      const { detectCrisis: detectHere } = await import(path);
      return units.map((codes): string => JSON.stringify(detectHere(String.fromCharCode(...codes))));
    },
    {
      path: `/assets/${chunk}`,
      units: texts.map((text) => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))),
    },
  );
  expect(found).toEqual(texts.map((text) => JSON.stringify(detectCrisis(text))));
});

test('R7: the instant shown before sending is the one that the server decides', async ({ visit }) => {
  const policy = defaultReplyPolicy;
  const therapistId = accountId.parse('00000000-0000-4000-8000-000000000001');
  const questions = sampleDueQuestions(cases, seed).map(({ calendar, writtenAt }) => {
    const year = new Date(writtenAt).getUTCFullYear();
    return { calendar, writtenAt, clocks: zoneTable(calendar.zone, year - 1, year + 3) };
  });
  const decided = questions.map(({ calendar, writtenAt }) => {
    const compiled = compileCalendar(calendar);
    if (!compiled.ok) return null;
    const terms = {
      policy,
      therapistId,
      calendar: compiled.value,
      therapistHours: compiled.value,
      timeOff: [],
    };
    const promised = promiseFor(writtenAt, terms);
    return promised.ok ? promised.value.targetAt : null;
  });
  const page = await visit({ bypassCSP: true });
  // The built files of the domain, which the server runs and the page's own bundle is made of the sources of.
  await page.route('**/built-domain/**', (route) => {
    const path = new URL(route.request().url()).pathname.replace('/built-domain/', '');
    return route.fulfill({
      contentType: 'text/javascript',
      body: readFileSync(new URL(path, built), 'utf8'),
    });
  });
  await page.goto('/');
  const shown = await page.evaluate(
    async ({ asked, terms }) => {
      const from = (name: string) => import(`/built-domain/reply/${name}.js`);
      const [{ adoptZoneTable }, calendars, { promiseFor: promiseHere }] = await Promise.all(
        ['zone-table', 'compiled-calendar', 'reply-promise'].map(from),
      );
      return asked.map(({ calendar, writtenAt, clocks }): number | null => {
        if (clocks) adoptZoneTable(clocks);
        const compiled = calendars.compileCalendar(calendar);
        if (!compiled.ok) return null;
        const own = { ...terms, calendar: compiled.value, therapistHours: compiled.value, timeOff: [] };
        const promised = promiseHere(writtenAt, own);
        return promised.ok ? promised.value.targetAt : null;
      });
    },
    { asked: questions, terms: { policy, therapistId } },
  );
  expect(shown).toEqual(decided);
});
