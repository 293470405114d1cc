/**
 * Tells pages whether they are `npm run dev`'s, where drafts are shown. By Vite's command, not by NODE_ENV: with
 * "development" in the environment, as some set it for installing, a build would publish every draft.
 */
export function preview() {
  return {
    name: 'preview',
    config: (_: unknown, { command }: { readonly command: 'build' | 'serve' }) => ({
      define: { 'import.meta.env.IS_PREVIEW': JSON.stringify(command === 'serve') },
    }),
  };
}
