/**
 * `npm run pictures` makes the pictures of the writers' guide and of the README anew, from the demo as `npm start` serves
 * it: `docs/pictures/<name>.webp`. With names after it, only those: `npm run pictures -- plot quote`.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import sharp from 'sharp';
import { root } from './check.ts';
import { findBrowser } from './browser.ts';
import { sayWords } from './picture-words.ts';
import { startTestSite, type TestSite } from './site.ts';

/** A picture to make. A row here is all that one needs. */
interface Picture {
  path: string;
  /** The window in CSS pixels; a phone unless said. */
  width?: number;
  height?: number;
  /** The part of the page; without it what the window shows. */
  of?: string;
  /** As somebody who answers in the municipality's name, signed in at the desk. */
  staff?: boolean;
  /** What is done on the page first. */
  first?: (page: Page) => Promise<unknown>;
}

const phone = { width: 390, height: 780 };
const desktop = { width: 1200, height: 800 };
/** As wide as a text is, so that nothing reaches over its edges. */
const part = { width: 620, height: 800 };

const [post, evening] = ['/blogi/palaute-saa-vastauksen/', '/kylaillat/rantakyla/'];

/** Puts a part of the page at the top of the window. */
const to = (selector: string) => (page: Page) =>
  page.locator(selector).evaluate((element) => element.scrollIntoView({ block: 'start' }));

/** The pictures by name. */
const pictures: Readonly<Record<string, Picture>> = {
  'post-phone': { path: post, ...phone },
  'front-desktop': { path: '/', ...desktop },
  question: { path: post, ...part, of: 'article .question' },
  quote: { path: post, ...part, of: 'article .quote' },
  timeline: { path: post, ...part, of: 'article .timeline' },
  plot: { path: post, ...part, of: 'article .plotted' },
  'file-link': { path: post, ...part, of: 'article a.file' },
  'contact-card': { path: post, ...part, of: 'article .contact-card' },
  figure: { path: '/blogi/koulun-risteys/', ...part, of: 'article figure' },
  gallery: { path: evening, ...part, of: 'article .gallery' },
  video: { path: evening, ...part, of: 'article .video', first: playTo(5) },
  desk: { path: '/desk/?lang=fi', ...desktop, staff: true },
  'comments-phone': { path: post, ...phone, first: to('#discussion') },
  'signup-phone': { path: '/kylaillat/kirkonkyla/', ...phone, first: to('#signup') },
  'evening-desktop': { path: evening, ...desktop, first: to('section.route') },
};

/** A video is shown under way: before it is pressed there is nothing of it to see. @param seconds from its beginning */
function playTo(seconds: number) {
  return (page: Page) =>
    page.locator('video').evaluate(async (video: HTMLVideoElement, until) => {
      await video.play();
      while (video.currentTime < until) await new Promise(requestAnimationFrame);
      video.pause();
    }, seconds);
}

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>;

/** The most a picture may weigh, in bytes: whoever reads the guide on a train loads it too. */
const most = 60_000;

/** Room round a part of a page, in CSS pixels. */
const margin = 16;

/** A code at the desk comes by mail. */
async function signIn(page: Page, site: TestSite): Promise<void> {
  const email = 'official@kylailta.example';
  await page.goto(`${site.url}/desk/?lang=fi`);
  await page.getByLabel('Sähköpostiosoite').fill(email);
  await page.getByRole('button', { name: 'Lähetä koodi' }).click();
  const { subject } = await site.waitForMail(email);
  await page.getByLabel('Koodi').fill(/\d{6}/.exec(subject)?.[0] ?? '');
  await page.getByRole('button', { name: 'Kirjaudu', exact: true }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Where a part of the page is, with some room round it. */
async function placeOf(page: Page, selector: string) {
  const found = page.locator(selector).first();
  await found.scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  const box = await found.boundingBox();
  if (!box) throw new Error(`There is no ${selector} on ${page.url()}.`);
  return {
    x: Math.max(0, box.x - margin),
    y: box.y + (await page.evaluate(() => scrollY)) - margin,
    width: box.width + 2 * margin,
    height: box.height + 2 * margin,
  };
}

/** Lets residents speak first, as a page that nobody answers is no picture of this site; and stays signed in. */
async function talk(): Promise<Cookies> {
  const context = await browser.newContext();
  await signIn(await context.newPage(), site);
  const cookies = await context.cookies();
  await context.close();
  const sent = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  await sayWords(site, sent, '2026-11-17-palaute-saa-vastauksen');
  return cookies;
}

async function take(name: string, picture: Picture, cookies: Cookies): Promise<string> {
  const { path, width = phone.width, height = phone.height, of, staff = false, first } = picture;
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: 1.5,
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  if (staff) await context.addCookies(cookies);
  const page = await context.newPage();
  await page.goto(site.url + path, { waitUntil: 'networkidle' });
  await first?.(page);
  const shot = await page.screenshot(of ? { clip: await placeOf(page, of), fullPage: true } : {});
  await context.close();
  const file = join(root, 'docs/pictures', `${name}.webp`);
  for (const quality of [78, 64, 50]) {
    const { size } = await sharp(shot).webp({ quality, effort: 6 }).toFile(file);
    if (size <= most) return `${name}.webp ${Math.round(size / 1000)} kB`;
  }
  throw new Error(`${name}.webp has more than ${most} bytes; take a smaller window or part.`);
}

const wanted = process.argv.slice(2);
const rows = Object.entries(pictures).filter(([name]) => wanted.length === 0 || wanted.includes(name));
if (rows.length === 0) throw new Error(`There are ${Object.keys(pictures).join(', ')}.`);
await mkdir(join(root, 'docs/pictures'), { recursive: true });
const site = await startTestSite();
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
try {
  const cookies = await talk();
  for (const [name, picture] of rows) console.log(await take(name, picture, cookies));
} finally {
  await browser.close();
  await site.stop();
}
