import type { ComponentName } from '../content/writing/components.ts';
import KeepingTimes from './KeepingTimes.astro';
import TextPicture from './TextPicture.astro';
import ContactCard from './writing/ContactCard.astro';
import Figure from './writing/Figure.astro';
import FileLink from './writing/FileLink.astro';
import Gallery from './writing/Gallery.astro';
import Plot from './writing/Plot.astro';
import Question from './writing/Question.astro';
import Quote from './writing/Quote.astro';
import Timeline from './writing/Timeline.astro';
import Video from './writing/Video.astro';

const writing = {
  ContactCard,
  Figure,
  FileLink,
  Gallery,
  KeepingTimes,
  Plot,
  Question,
  Quote,
  Timeline,
  Video,
} satisfies Record<ComponentName, unknown>;

/** What stands for an element of Markdown in a text, and what writers may use besides (`Prose.astro`). */
export const prose = { img: TextPicture, ...writing };
