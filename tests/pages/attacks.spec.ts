import type { Page } from '@playwright/test';
import { change, decide, send, type Sent } from './comments.ts';
import { expect, test } from './site.ts';

/** What only a browser can tell: whether something runs, is framed, or is sent from another site. */

const about = '2026-02-10-yo-jona-vesi-loppui';
const evil = 'http://evil.example';
const words = `</textarea></title><img src=x onerror=pwned=1><svg onload=pwned=1>"'><script>pwned=1</script>`;
const name = `"><img src=x onerror=pwned=1>' autofocus onfocus='pwned=1`;

/** Whether anything of what was sent ran; what a policy stopped is a complaint in the console, which the windows look for. */
async function expectQuiet(page: Page): Promise<void> {
  const ran = await page.evaluate(() => 'pwned' in window);
  const foreign = await page
    .locator('main :is(svg[onload], img[onerror], [onfocus], script:not([src]):not([type]))')
    .count();
  expect([page.url(), ran, foreign]).toEqual([page.url(), false, 0]);
}

test('words that are markup run nowhere: not where a script puts them, nor on receipts, at the desk or in search', async ({
  page,
  desk,
  site,
  session,
}) => {
  page.on('dialog', () => expect('a dialog').toBe('none'));
  const cookie = session.cookies.map((one) => `${one.name}=${one.value}`).join('; ');
  const sent: Sent = await send(site.url, { post: about, name, text: words });
  await decide(site.url, cookie, sent, 'publish');

  // The script of the post brings the comment into a page that was built without it.
  await page.goto(`/blogi/${about.slice(11)}/`);
  await expect(page.locator('#comment-list').getByText('onload=pwned=1').first()).toBeVisible();
  await expectQuiet(page);
  for (const place of [
    `/api/comments/${about}`,
    `/api/comments/${about}?replyTo=${sent.id}`,
    `/api/reports/${sent.id}`,
    sent.receipt,
  ]) {
    await page.goto(place);
    await expect(page.getByText('onload=pwned=1').first()).toBeVisible();
    await expectQuiet(page);
  }
  await page.goto(`/haku/?q=${encodeURIComponent(words)}`);
  await expect(page.locator('#results [role=status]')).toContainText('onload=pwned=1');
  await expectQuiet(page);

  for (const place of [`/desk/?list=published&post=${about}`, `/desk/?find=${sent.id}`]) {
    await desk.goto(place);
    await expect(desk.getByText('onload=pwned=1').first()).toBeVisible();
    await expectQuiet(desk);
  }
  await change(site.url, sent, { action: 'withdraw' });
});

/** The pages from which another site may send a form: of each encoding one, and one whose origin is nobody's ("null"). */
const forms = (address: string) =>
  ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'].flatMap((type) =>
    ['sandbox allow-forms', 'form-action *'].map((policy) => ({
      policy,
      html: `<form method="post" action="${address}" enctype="${type}"><input name="action" value="signOut"><button>x</button></form>`,
    })),
  );

test('another site can neither frame a page nor send a form in the name of who is signed in', async ({
  browser,
  site,
  session,
}) => {
  // A window of its own: the others complain when a page asks another host.
  const context = await browser.newContext({ storageState: session });
  const page = await context.newPage();
  let [html, policy] = ['', ''];
  await context.route(`${evil}/**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: html, headers: { 'Content-Security-Policy': policy } }),
  );

  for (const path of ['/', '/desk/', '/api/comments/' + about, '/api/notices/bar', '/haku/']) {
    html = `<iframe src="${site.url}${path}"></iframe>`;
    await page.goto(`${evil}/frame`);
    const frame = page.frames()[1];
    await expect.poll(() => frame?.url(), { message: path }).toContain('chrome-error:');
  }

  for (const path of ['/desk/?lang=fi', '/api/comments?lang=fi']) {
    for (const form of forms(site.url + path)) {
      ({ html, policy } = form);
      await page.goto(`${evil}/form`);
      const answer = page.waitForResponse((response) => response.request().method() === 'POST');
      await page.getByRole('button').click();
      expect([path, form, (await answer).status()]).toEqual([path, form, 403]);
    }
  }

  // The session is still there: nothing of it was carried out.
  await page.goto(`${site.url}/desk/?lang=fi`);
  await expect(page.getByText('Kirjautunut')).toBeVisible();
  await context.close();
});
