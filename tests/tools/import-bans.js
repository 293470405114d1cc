import tseslint from 'typescript-eslint';

/** The bans of DESIGN.md on imports: where each holds, which specifiers it catches, and why. */
const bans = {
  'no-astro-in-functions': {
    files: ['functions/**', 'src/{participation,staff,http,store,mail}/**', 'src/*.ts'],
    ignores: ['src/content.config.ts'],
    regex: '^astro($|[:/])|\\.astro$',
    why: 'Functions reach this file, and they run without Astro: rendering Astro there costs half a megabyte and loses the layout’s CSS.',
  },
  'pages-only-read': {
    // A .tsx file with a capital letter is a view, as everywhere in JSX.
    files: ['src/{pages,layouts,components}/**', 'src/{participation,staff}/**/[A-Z]*.tsx', 'src/staff/views/**'],
    regex: '(^|/)((\\w+-)?store|mail)(/|\\.tsx?$)|(^|/)(env|handlers)\\.tsx?$',
    // A type is gone before anything runs.
    allowTypeImports: true,
    why: 'What is shown never fetches or sends: reading is static. Published comments reach a page as a content collection.',
  },
  'kinds-apart': {
    files: ['src/participation/*/**'],
    regex: '^\\.\\./(?!shared/|\\.\\./)[^/]+/|/participation/(?!shared/)',
    why: 'One kind of participation never imports another, and shared/ none of them: what two need belongs in shared/.',
  },
  'no-local-in-site': {
    files: ['src/**', 'functions/**'],
    ignores: ['src/local/**', 'src/build/**'],
    regex: '(^|/)local/',
    why: 'src/local stands in for Netlify, Upstash and SMTP on one’s own machine; it is never deployed.',
  },
  'small-zod-in-functions': {
    files: ['functions/**', 'src/{participation,staff,http,store,mail,i18n}/**', 'src/*.ts'],
    ignores: ['src/content.config.ts'],
    regex: '^(zod(?!/mini$)|astro/zod)',
    why: 'Functions reach this file: zod weighs 85–450 KB in their bundle, zod/mini 14.',
  },
};

const rule = tseslint.plugin.rules['no-restricted-imports'];
const house = { rules: Object.fromEntries(Object.keys(bans).map((name) => [name, rule])) };

/** Each ban as an ESLint rule of its own, so that a file under several of them obeys them all. */
export const importBans = Object.entries(bans).map(
  ([name, { files, ignores = [], regex, why, allowTypeImports = false }]) => ({
    files,
    ignores,
    plugins: { house },
    rules: { [`house/${name}`]: ['error', { patterns: [{ regex, message: why, allowTypeImports }] }] },
  }),
);
