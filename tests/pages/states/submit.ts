import type { Page } from '@playwright/test';

/** A form as no page of ours would have it. */
interface OddForm {
  action: string;
  fields: Record<string, string>;
  enctype?: string;
  /** Where the form stands, when not on a page of ours. */
  from?: string;
}

/** Sends such a form and waits for its answer. */
export async function submit(page: Page, { action, fields, enctype = '', from = '/no-such-page/' }: OddForm) {
  await page.goto(from);
  // The page that comes of it, also when the answer leads on to another.
  const arrived = page.waitForEvent('framenavigated');
  await page.evaluate(
    ([to, type, values]) => {
      const form = Object.assign(document.createElement('form'), { method: 'post', action: to, enctype: type });
      for (const [name, value] of Object.entries(values)) {
        form.append(Object.assign(document.createElement('textarea'), { name, value }));
      }
      document.body.append(form);
      form.submit();
    },
    [action, enctype, fields] as const,
  );
  await arrived;
  await page.waitForLoadState();
}
