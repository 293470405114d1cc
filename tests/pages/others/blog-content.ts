import sharp from 'sharp';
import type { WriteFile } from './testila.ts';

/** A title that would break a page, its data or the feed, if it were put anywhere as it is. */
export const hostileTitle = 'Tämä & tuo: <b>]]></script>"\'';

/** What a camera writes into a picture; where it was taken above all. */
const exif = {
  IFD0: { Make: 'Kamera', Copyright: 'Kuvaaja' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '61/1 30/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '23/1 45/1 0/1' },
};

/** As it comes from a camera: 1600 pixels wide and 900 high, but kept lying on its side. */
export const photograph = () =>
  sharp({ create: { width: 900, height: 1600, channels: 3, background: '#8899aa' } })
    .jpeg()
    .withExif(exif)
    .withMetadata({ orientation: 6 })
    .toBuffer();

/** A word that stands in nothing but what is not out yet. */
export const comingWord = 'tulevaisuudensana';

const twice = (number: number) => String(number).padStart(2, '0');

/**
 * Thirteen posts of two years, of which two exist in Swedish, a photograph straight from a camera, and two news items.
 * Beside them a post and a notice that are still to come, and a draft.
 */
export async function writeBlog(file: WriteFile): Promise<void> {
  for (let number = 1; number <= 12; number += 1) {
    const year = number <= 3 ? 2025 : 2026;
    const tags = [number % 2 ? 'työ' : 'tiet', ...(number === 12 ? ['työ'] : [])].join(', ');
    const facts = `title: Kirjoitus ${number}\ndate: ${year}-02-${twice(number)}\ntags: [${tags}]`;
    await file(`blog/${year}-02-${twice(number)}-kirjoitus-${number}/fi.mdx`, `---\n${facts}\n---\n\nSanoja.\n`);
  }
  await file('blog/2026-02-12-kirjoitus-12/sv.mdx', '---\ntitle: Inlägg 12\nslug: inlagg\n---\n\nOrd.\n');
  const facts = `date: 2026-03-01\nimage: kuva.jpg\nimageAlt: Harmaa taivas\nquestion: Mitä näit?`;
  const text = `Katso [sivua](../kirjoitus-1/) ja [uutiset](/ajankohtaista/).\n\n![Sama taivas \\]\\]> ja \\]\\]> &amp; muuta](kuva.jpg)\n`;
  const title = hostileTitle.replaceAll("'", "''");
  await file('blog/2026-03-01-kuvan-kanssa/fi.mdx', `---\ntitle: '${title}'\n${facts}\n---\n\n${text}`);
  await file('blog/2026-03-01-kuvan-kanssa/sv.mdx', `---\ntitle: Himlen\nimageAlt: Grå himmel\n---\n\n![](kuva.jpg)\n`);
  await file('blog/2026-03-01-kuvan-kanssa/kuva.jpg', await photograph());
  await file(
    'notices/2026-04-01-tie-auki/fi.mdx',
    '---\ntitle: Tie on auki\ndate: 2026-04-01\n---\n\nAjakaa hiljaa.\n',
  );
  await file('notices/2026-04-01-tie-auki/sv.mdx', '---\ntitle: Vägen är öppen\n---\n\nKör sakta.\n');
  await file(
    'notices/2026-03-20-tie-kiinni/fi.mdx',
    '---\ntitle: Tie on kiinni\ndate: 2026-03-20\n---\n\nKiertäkää.\n',
  );
  const coming = `title: Pian ${comingWord}\nsummary: ${comingWord}\ntags: [työ, ${comingWord}]\nslug: ${comingWord}`;
  const rest = `\n---\n\n## ${comingWord}\n\nKerromme: ${comingWord}.\n`;
  await file('blog/2026-03-02-pian/fi.mdx', `---\n${coming}\ndate: 2199-03-02T09:00${rest}`);
  await file('blog/2026-03-02-pian/sv.mdx', `---\ntitle: Snart ${comingWord}${rest}`);
  await file('blog/2026-03-03-kesken/fi.mdx', `---\n${coming}2\ndate: 2026-03-03\ndraft: true${rest}`);
  await file('notices/2026-03-04-pian/fi.mdx', `---\n${coming}\ndate: 2199-03-04\nseverity: urgent${rest}`);
}
