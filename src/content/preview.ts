/** Whether these pages are the preview's (`npm run dev`), which a writer alone sees; never in a build (`src/build/preview.ts`). */
export const isPreview: boolean = import.meta.env.IS_PREVIEW === true;
