import type { Page } from '@playwright/test';
import { sync } from 'node-ical';
import { readBuiltSite } from '../../tools/built-site.ts';
import { builtChecks } from '../built-checks.ts';
import { dayFromNow } from './evening-content.ts';
import { expect } from '../site.ts';
import { test } from './testila.ts';

/** "2026-12-02" as Finnish has it: "2.12.2026". */
const finnish = (day: string) => day.split('-').map(Number).reverse().join('.');

const titles = (page: Page, list: string) => page.locator(`section[aria-labelledby=${list}] .posts a[hreflang]`);

/** The evening of a page as search engines read it. */
async function eventOf(page: Page): Promise<Record<string, unknown>> {
  const text = await page.locator('script[type="application/ld+json"]').textContent();
  const { '@graph': graph } = JSON.parse(text ?? '') as { '@graph': Record<string, unknown>[] };
  return graph.find((thing) => thing['@type'] === 'Event') ?? {};
}

test('the list has what is coming first, what is over below, and says what is cancelled or moved', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Seuraava kyläilta' })).toBeVisible();
  await expect(titles(page, 'next-evening')).toHaveText(['Tuleva ilta']);
  await page.getByRole('navigation', { name: 'Päävalikko' }).getByRole('link', { name: 'Kyläillat' }).click();
  await expect(page).toHaveURL('/kylaillat/');
  await expect(titles(page, 'coming')).toHaveText(['Jäinen ilta', 'Tuleva ilta', 'Uusi aika']);
  await expect(titles(page, 'past')).toHaveText(['Eilinen', 'Mennyt ilta']);
  await expect(page.locator('#peruttu')).toContainText('Peruttu');
  await expect(page.locator('#siirretty')).toContainText('Siirretty');
  await expect(page.locator('#tuleva')).toContainText('40 paikkaa jäljellä');
  await expect(page.locator('#tuleva .when')).toContainText(`${finnish(dayFromNow(10))} klo 18.00–20.00`);
});

test('a village and a year have their lists', async ({ page }) => {
  await page.goto('/kylaillat/');
  await page.getByRole('navigation', { name: 'Paikat' }).getByRole('link', { name: 'Ranta' }).click();
  await expect(page).toHaveURL('/kylaillat/kyla/ranta/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kyläillat: Ranta');
  await expect(page.locator('.posts a[hreflang]')).toHaveText(['Tuleva ilta', 'Mennyt ilta']);
  const year = dayFromNow(10).slice(0, 4);
  await page.getByRole('navigation', { name: 'Vuodet' }).getByRole('link', { name: year }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Kyläillat vuonna ${year}`);
  await expect(page.locator('#tuleva')).toBeVisible();
});

test('an evening tells when, where and which way; the map and the list say the same', async ({ page }) => {
  await page.goto('/kylaillat/tuleva/');
  await expect(page.locator('article > .when')).toHaveText(
    new RegExp(`^(ma|ti|ke|to|pe|la|su) ${finnish(dayFromNow(10))} klo\\s18\\.00–20\\.00, Ranta$`),
  );
  await expect(page.locator('.facts').first()).toContainText('Rantantie 1, Ranta');
  await expect(page.getByRole('img', { name: /^Kartta reitistä: 2\s+?km, 2 pysähdystä/ })).toBeVisible();
  await expect(page.locator('.map .stop')).toHaveText(['1', '2']);
  const stops = page.getByRole('list', { name: 'Pysähdykset järjestyksessä' }).getByRole('listitem');
  await expect(stops).toHaveText(['Koulu', /^Ranta & laituri 1\s?km edellisestä\s*Penkki\.$/]);
  await expect(
    page.getByText(/Koko reitti on 2\s?km\. Viimeiseltä pysähdykseltä on 1\s?km reitin loppuun\./),
  ).toBeVisible();
  expect(await eventOf(page)).toMatchObject({
    eventStatus: 'https://schema.org/EventScheduled',
    maximumAttendeeCapacity: 40,
    isAccessibleForFree: true,
  });
});

test('in the other language it tells the same, and what lacks a translation is in the first one', async ({ page }) => {
  await page.goto('/kylaillat/tuleva/');
  await page.getByRole('link', { name: 'På svenska' }).click();
  await expect(page).toHaveURL('/sv/byakvallar/kommande/');
  await expect(page.locator('article > .when')).toContainText('kl. 18.00–20.00');
  await expect(page.getByText('Piha', { exact: true })).toHaveAttribute('lang', 'fi');
  await expect(page.getByText('Skolan', { exact: true })).toBeVisible();
  await page.goto('/kylaillat/pidetty/');
  await page.getByRole('link', { name: 'På svenska' }).click();
  await expect(page).toHaveURL(/\/sv\/byakvallar\/\d{4}\/#pidetty$/);
  await expect(page.locator('#pidetty')).toContainText('ingen text om kvällen på svenska');
});

test('what became of an evening is said first, to people and to machines', async ({ page }) => {
  const first = page.locator('h1 + .notice');
  await page.goto('/kylaillat/peruttu/');
  await expect(page).toHaveTitle('Peruttu: Jäinen ilta – Testilä');
  await expect(first).toHaveText(/^\s*Tämä ilta on peruttu\.\s*Polku on jäässä\.\s*$/);
  expect(await eventOf(page)).toMatchObject({ eventStatus: 'https://schema.org/EventCancelled', name: 'Jäinen ilta' });

  await page.goto('/kylaillat/siirretty/');
  await expect(first).toContainText('Uusi aika on');
  await expect(first).toContainText(`Aiempi aika oli ${finnish(dayFromNow(25))} klo 18.00.`);
  const { eventStatus, previousStartDate } = await eventOf(page);
  expect(eventStatus).toBe('https://schema.org/EventRescheduled');
  expect(previousStartDate).toContain(`${dayFromNow(25)}T18:00:00+0`);

  await page.goto('/kylaillat/pidetty/');
  await expect(first).toContainText('Tämä ilta on pidetty.');
  await first.getByRole('link').click();
  await expect(page.locator('.outcome')).toContainText('Paikalla oli 31 ihmistä.');
  await expect(page.locator('.promises li')).toHaveText([/^\s*Tehty Lamppu vaihdetaan\s*Samana yönä\.\s*$/]);

  await page.goto('/kylaillat/ohi/');
  await expect(first).toHaveText('Tämä ilta on ohi.');
});

test('the calendar of all evenings can be subscribed to, and each evening taken alone', async ({
  page,
  request,
  site,
}) => {
  await page.goto('/kylaillat/');
  const subscribe = page.getByRole('link', { name: 'Tilaa kaikki illat kalenteriisi' });
  await expect(subscribe).toHaveAttribute('href', /^webcal:\/\/[^/]+\/kylaillat\/kalenteri\.ics$/);
  await expect(page.locator('head link[type="text/calendar"]')).toHaveCount(1);

  const feed = await request.get('/kylaillat/kalenteri.ics');
  expect(feed.headers()['content-type']).toBe('text/calendar; charset=utf-8');
  const text = await feed.text();
  const events = Object.values(sync.parseICS(text)).filter((part) => part?.type === 'VEVENT');
  expect(events.map((event) => event && 'summary' in event && event.summary)).toEqual(
    expect.arrayContaining(['Tuleva ilta', 'Peruttu: Jäinen ilta', 'Uusi aika', 'Mennyt ilta', 'Eilinen']),
  );
  expect(text).not.toContain('/r/');

  await page.goto('/sv/byakvallar/kommande/');
  const add = page.getByRole('link', { name: 'Lägg till den här kvällen' });
  await expect(add).toHaveAttribute('href', '/sv/byakvallar/kommande.ics');
  const own = await (await request.get('/sv/byakvallar/kommande.ics')).text();
  expect(own).toContain('SUMMARY:Kommande kväll\r\n');
  expect(own).toContain(`DTSTART;TZID=Europe/Helsinki:${dayFromNow(10).replaceAll('-', '')}T180000\r\n`);
  expect(own).toContain(`UID:tuleva@${new URL(site.url).hostname}\r\n`);
  expect((await request.get('/sv/byakvallar/pidetty.ics')).status()).toBe(404);
});

test('the way can be taken along as GPX', async ({ page, request }) => {
  const answer = await request.get('/kylaillat/tuleva.gpx');
  expect(answer.headers()['content-type']).toBe('application/gpx+xml; charset=utf-8');
  await page.goto('/kylaillat/tuleva/');
  const read = await page.evaluate(
    (gpx) => {
      const file = new DOMParser().parseFromString(gpx, 'text/xml');
      const texts = (name: string) => [...file.querySelectorAll(name)].map(({ textContent }) => textContent);
      return { faults: texts('parsererror'), stops: texts('wpt > name'), points: texts('trkpt').length };
    },
    await answer.text(),
  );
  expect(read).toEqual({ faults: [], stops: ['1. Koulu', '2. Ranta & laituri'], points: 3 });
});

test('every page is sound', async ({ site }) => {
  const built = await readBuiltSite(site.dataDir, site.url);
  for (const [what, check] of Object.entries(builtChecks)) expect.soft(await check(built), what).toEqual([]);
});
