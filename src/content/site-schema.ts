import { z } from 'zod';
import type { Duration } from '../i18n/duration.ts';
import { locales } from '../i18n/locales.ts';
import { fieldSays } from './field-words.ts';

const texts = z.strictObject({ fi: z.string().min(1), sv: z.string().min(1), en: z.string().min(1) });

/** A text of the site: one for all languages, or one for each language the site lists. */
const localized = z.union([z.string().min(1), texts.partial()]);

/** A text as the writer gave it. */
export type GivenText = z.output<typeof localized>;

const duration = z
  .string()
  .regex(/^\d{1,4} (days|months|years)$/, fieldSays.duration.en)
  .transform((text): Duration => {
    const [count, unit] = text.split(' ') as [string, Duration['unit']];
    return { count: Number(count), unit };
  });

/** What a tag is called: like the tags themselves, without the brackets that would break the feed. */
const topicName = z
  .string()
  .min(1)
  .regex(/^[^<>]*$/, fieldSays.brackets.en);
const topicNames = z.strictObject({ fi: topicName, sv: topicName, en: topicName }).partial();

const colour = z.string().regex(/^#[0-9a-f]{6}$/i, fieldSays.colour.en);

/** What a `site.yaml` may say, and what holds where it says nothing. */
export const siteSchema = z.strictObject({
  /** The municipality's name, as it stands at the top of every page. */
  name: localized,
  /** One line under the name. */
  tagline: localized.optional(),
  /** The site's languages; the first is the main one and lies at the root. */
  languages: z.tuple([z.enum(locales)], z.enum(locales)),
  /** Links and buttons (primary) and the small marks (accent). Dark mode's shades are computed from them. */
  colours: z.strictObject({ primary: colour, accent: colour }).prefault({ primary: '#1f4e5f', accent: '#b5541c' }),
  /** How to reach a human being; shown at the foot of every page and on every page that says something failed. */
  contact: z
    .strictObject({
      email: z.email(),
      phone: z.string(),
      address: localized,
      hours: localized,
      /** Where one can come by, and when. */
      servicePoint: z.strictObject({ address: localized, hours: localized.optional() }),
    })
    .partial()
    .prefault({}),
  /** The controller in the sense of GDPR article 4(7), named at each form. Default: the municipality's name. */
  controller: localized.optional(),
  /** Roles that sign texts, as in `author: viestintä`, and what they are called in each language. */
  people: z.record(z.string(), localized).default({}),
  /** What the tags of posts are called in the other languages, as in `koulut: { sv: skolor, en: schools }`. */
  topics: z.record(z.string(), topicNames).default({}),
  /** Whether a comment waits for a moderator before it is public, or only when something in it calls for one. */
  moderation: z.enum(['before', 'after']).default('before'),
  /** What a text that asks for comments says of them, where it does not say it itself. */
  involvement: z
    .strictObject({
      /** How what is said is used. */
      use: localized,
      /** Who decides. */
      decides: localized,
      /** What comes next. */
      next: localized,
    })
    .partial()
    .prefault({}),
  /** On which terms the open data may be used; residents' comments stay their own. */
  dataLicence: z
    .strictObject({ name: z.string().min(1), url: z.url() })
    .prefault({ name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }),
  /** Who gets a mail when mails or scheduled runs stand still: whoever looks after the site. Default: the moderators. */
  alarmEmail: z.email().optional(),
  /** When comments are read, as it stands beside the form. */
  moderationHours: localized.optional(),
  /** Whether readers can subscribe to new posts by e-mail: a digest on the mornings after something came out. */
  digest: z.boolean().default(true),
  /** More words at which the desk closes a text until a moderator opens it; a star stands for any letters: `*sana*`. */
  blurWords: z.array(z.string().min(2)).default([]),
  /** Where the texts are kept, for the editor at `/desk/content/`; without it, it works on one's own machine only. */
  editor: z
    .strictObject({
      /** The Git host that writers sign in to. */
      host: z.enum(['github', 'gitlab', 'gitea']),
      /** The repository there, as in `kunta/kylailta`; the texts are in its folder `content`. */
      repo: z.string().regex(/^[^\s/]+(\/[^\s/]+)+$/, 'write the owner and the name, as in "kunta/kylailta"'),
      branch: z.string().min(1).default('main'),
      /** Where signing in goes, if not to a token that the writer gives: a GitHub sign-in service, or a host of one's own. */
      address: z.url().optional(),
      /** The programming interface of a host of one's own. */
      api: z.url().optional(),
      /** The application's identifier at GitLab or Gitea. */
      appId: z.string().min(1).optional(),
    })
    .optional(),
  /** How long things are kept. Forms, receipts and the privacy notice print these numbers; the code uses them. */
  keep: z
    .strictObject({
      /** A published comment, from its publication. */
      comment: duration.prefault('5 years'),
      /** A refused, removed or withdrawn comment, from that decision. */
      closedComment: duration.prefault('90 days'),
      /** The e-mail address of a comment, from its publication. */
      commentEmail: duration.prefault('90 days'),
      /** That moderators trust the author of an e-mail address, from when they began to or the author last published one. */
      trust: duration.prefault('12 months'),
      /** Who did what at the desk, without texts. */
      moderationLog: duration.prefault('2 years'),
      /** The address of a subscription to new posts that nobody has confirmed. */
      unconfirmed: duration.prefault('7 days'),
      /** A sign-up to an evening, from the evening's end; cancelled ones too. */
      signup: duration.prefault('30 days'),
      /** What a party that signed up needs, from the evening's end. */
      needs: duration.prefault('1 days'),
      /** Feedback, from when it was sent. */
      feedback: duration.prefault('2 years'),
      /** The e-mail address of feedback, from when it was sent. */
      feedbackEmail: duration.prefault('90 days'),
      /** A mail that could not be sent yet. */
      mail: duration.prefault('30 days'),
    })
    .prefault({}),
});
