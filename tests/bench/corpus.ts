import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A post of the corpus: the same every time, whoever asks. */
export interface CorpusPost {
  /** A folder's name, which begins with its day. */
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly tags: readonly string[];
  readonly summary: string;
  /** About 600 words with headings, a list, emphasis and links. */
  readonly text: string;
}

const words =
  'kunta kylä ilta tie koulu järvi silta kirjasto päätös ehdotus asukas toive palaute talous hanke raitti laituri valo kesä talvi yhdessä kävelimme kuulimme lupasimme korjaamme avaamme kysymme kerromme'.split(
    ' ',
  );
const topics = ['koulut', 'liikenne', 'palvelut', 'talous', 'kylät', 'rakentaminen', 'kulttuuri', 'päätökset'];
const day = 86_400_000;

/** Numbers that look random and are the same every time (a linear congruential generator). */
function dice(seed: number): (sides: number) => number {
  let state = seed * 2_654_435_761;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/** One post; the first is the newest, and there are five in a week. */
export function corpusPost(number: number): CorpusPost {
  const roll = dice(number + 1);
  const pick = () => words[roll(words.length)] ?? '';
  const sentence = (length: number) => {
    const said = Array.from({ length }, pick).join(' ');
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
  };
  const paragraph = () =>
    `${sentence(12)} ${sentence(9)} **${pick()}** ja *${pick()}*: "${sentence(10)}" ${sentence(14)} [${pick()}](/blogi/) ${sentence(11)}`;
  const section = () =>
    `## ${sentence(3)}\n\n${paragraph()}\n\n${paragraph()}\n\n- ${sentence(5)}\n- ${sentence(6)}\n- ${sentence(4)}`;
  const date = new Date(Date.UTC(2026, 9, 30) - number * (day * 1.4)).toISOString().slice(0, 10);
  return {
    id: `${date}-kirjoitus-${number}`,
    title: `${sentence(4).slice(0, -1)} ${number}`,
    date,
    tags: [...new Set([topics[roll(topics.length)], topics[roll(topics.length)]])].map(String),
    summary: sentence(14),
    text: `${paragraph()}\n\n${section()}\n\n${section()}\n\n${section()}\n\n> ${sentence(12)}\n\n${paragraph()}\n`,
  };
}

const facts = 'name: Suurila\nlanguages: [fi]\n';

/** A post as a file of ours. */
const file = ({ title, date, tags, summary, text }: CorpusPost) =>
  `---\ntitle: ${title}\ndate: ${date}\ntags: [${tags.join(', ')}]\nsummary: ${summary}\n---\n\n${text}`;

/** Where a post's file lies in the content. */
export const fileOf = (dir: string, { id }: CorpusPost) => join(dir, 'blog', id, 'fi.mdx');

/** Writes a municipality's content with so many posts. */
export async function writeCorpus(dir: string, posts: readonly CorpusPost[]): Promise<void> {
  await mkdir(dir, { recursive: true });
  await writeFile(join(dir, 'site.yaml'), facts);
  for (const post of posts) {
    await mkdir(join(dir, 'blog', post.id), { recursive: true });
    await writeFile(fileOf(dir, post), file(post));
  }
}
