import type { ShownText } from './text.ts';

declare global {
  namespace App {
    interface Locals {
      /** The text that the page is showing; `Prose.astro` sets it. */
      text?: ShownText;
    }
  }
}
