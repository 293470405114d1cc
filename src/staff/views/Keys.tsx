import { messages } from '../messages.ts';
import type { Desk } from '../context.ts';

/** The desk's keys, for whoever would rather not use a mouse; the buttons name them too. */
export function Keys({ desk: { lang, session } }: { readonly desk: Desk }) {
  const t = messages[lang].desk.keys;
  const keys = [
    ['j', t.next],
    ['k', t.previous],
    ['p', t.publish],
    ['h', t.hide],
    ['r', t.decide],
    ...(session.role === 'official' ? [['a', t.answer]] : []),
    ['o', t.open],
    ['/', t.filter],
    ['?', t.help],
  ];
  return (
    <details class="keys">
      <summary aria-keyshortcuts="?">{t.summary}</summary>
      <p>
        {t.intro} <a href="#queue">{t.start}</a>
      </p>
      <dl>
        {keys.map(([key, meaning]) => (
          <div>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
