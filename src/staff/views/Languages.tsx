import { ownName, type Locale } from '../../i18n/locales.ts';
import { deskPath, type Place } from '../paths.ts';

/** The same place of the desk in the site's other languages. */
export function Languages(props: {
  readonly lang: Locale;
  readonly languages: readonly Locale[];
  readonly place?: Place;
}) {
  const { lang, languages, place } = props;
  const others = languages.filter((language) => language !== lang);
  if (others.length === 0) return null;
  return (
    <ul class="links">
      {others.map((language) => (
        <li>
          <a href={deskPath(language, place)} lang={language} hreflang={language}>
            {ownName[language]}
          </a>
        </li>
      ))}
    </ul>
  );
}
