// The small script of every page: it brings the notices that were posted, changed or ended since the page was built,
// at once and then every half minute while somebody looks. The page is whole without it.
const place = document.getElementById('notices');
const address = `/api/notices/bar?lang=${document.documentElement.lang}`;

const urgent = (of: Element) => of.querySelector('.alert-urgent')?.textContent;

async function freshen(old: HTMLElement): Promise<void> {
  if (document.hidden) return;
  const answer = await fetch(address);
  // Anything else, 204 too, is no news.
  if (answer.status !== 200) return;
  const { body } = new DOMParser().parseFromString(await answer.text(), 'text/html');
  // Whoever stands on a notice's link just now keeps it until the next time.
  if (old.textContent?.trim() === body.textContent?.trim() || old.contains(document.activeElement)) return;
  // Only an urgent one that is new breaks in on what a screen reader is saying.
  old.role = urgent(body) && urgent(body) !== urgent(old) ? 'alert' : 'status';
  old.replaceChildren(...body.childNodes);
}

if (place) {
  const look = () => void freshen(place).catch(() => undefined);
  look();
  setInterval(look, 30_000);
  document.addEventListener('visibilitychange', look);
}
