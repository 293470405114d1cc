/** Every syntax of Markdown that is the same in MDX, by name. */
export const plain: Readonly<Record<string, string>> = {
  nothing: '',
  paragraphs: 'Ensimmäinen kappale.\nSen toinen rivi.\n\nToinen kappale.',
  headings:
    '# Yksi\n\n## Kaksi "lainattu"\n\n### Kolme & *neljä*\n\n#### Sama\n\n#### Sama\n\n##### `koodi`\n\n###### Åäö 2026 ######',
  'headings of two lines': 'Yksi\n====\n\nKaksi\n----',
  emphasis: '*yksi* _kaksi_ **kolme** __neljä__ ***viisi*** ~~kuusi~~ 2*3*4 sana_alla_viivaa',
  quotes: "\"Lainaus\" sanoi 'hän' eikä don't 90-luku '90s -- ja --- lopuksi... \"Se 'sisempi' loppui.\"",
  characters: 'a & b; 5 > 3; &amp; &auml; &copy; &nbsp;&#228; &#xe4; &lt;b&gt; &quot;x&quot; €20 · – — …',
  escapes: '\\*ei\\* \\_ei\\_ \\# ei \\[ei\\] \\`ei\\` 1\\. ei \\- ei \\\\ \\| \\!',
  'line ends': 'rivi  \nrivi\\\nrivi\nrivi',
  links:
    "[a](/a/) [b](https://b.fi/?x=1&y=2) ['b](/c'd/>e/\"f) [c](#kohta) [*d* **e** `f`](/d/) [g](mailto:g@g.fi) [å](/å ä/)",
  'links by name': '[yksi][1], [kaksi][] ja [kolme]\n\n[1]: /yksi/\n[kaksi]: /kaksi/\n[Kolme]: https://kolme.fi/',
  'bare addresses':
    "https://kunta.fi/polku?a=1&b=2 ja www.kunta.fi, sekä osallistu@kunta.fi. (https://a.fi/b_(c)) https://a.fi/b'c>d",
  'bullet lists': '- yksi\n- kaksi\n  - kolme\n  - neljä\n   viisi\n\n* väljä\n\n* lista\n\n+ plus\n+ plus',
  'numbered lists': '1. yksi\n2. kaksi\n   1. kolme\n   2. neljä\n\n7) seitsemän\n8) kahdeksan',
  'lists with paragraphs': '- yksi\n\n  sen toinen kappale\n\n  > lainaus\n\n- kaksi\n\n  1. kolme',
  'task lists': '- [ ] tekemättä\n- [x] tehty\n- [X] tehty\n  - [ ] alla',
  quotations: '> yksi\n> kaksi\n>\n> - kolme\n>\n> > neljä\n\n> laiska\njatko',
  tables:
    '| a | b | c | d |\n| --- | :-- | --: | :-: |\n| 1 | 2 | *3* | `4` |\n| [5](/5/) | "6" | 7 \\| 8 | |\n| vajaa |',
  'tables without edges': 'a | b\n--|--:\n1 | 2\n3 | 4',
  'inline code': '`a` ``b ` c`` ` d ` `"e" & \'f\'` `a -- b ...`',
  'code blocks': '```\nrivi "a" & b -- c\n\n  sisennetty\n```\n\n~~~js title="x"\nconst a = "b" > 1;\n~~~',
  lines: 'yksi\n\n---\n\n***\n\n_ _ _\n\nkaksi',
  footnotes: 'Yksi[^1], kaksi[^nimi] ja taas yksi[^1].\n\n[^1]: Ensimmäinen *viite*.\n[^nimi]: Toinen, [linkki](/x/).',
  'titles of links': '[a](/a/ "It\'s & \\"b\\"") [c](/c/ (Otsikko)) [d]\n\n[d]: /d/ "O\'tsikko"',
  'signs that begin nothing':
    '#ei otsikko\n\n1.ei lista\n\n-ei lista\n\n* \n\n>\n\n2026. oli vuosi\n\na*b _c ~d [e ](f `g',
  'other languages': 'Українська "мова" — ’так’.\n\nSámegiella: čđŋšŧž.\n\n日本語 と **太字** です。\n\n👍🏽 e\u0301',
  'spaces without a break': 'klo\u00a018.00 20\u202f000\u00a0€ \u00ad',
  'signs of mathematics and of directives':
    ':nimi :::laatikko ::video $x^2$ $$y$$ H~2~O x^2^ ==merkki== [[wiki]] term\n: kuvaus',
  'front matter in the middle': 'yksi\n\n---\ntitle: kaksi\n---\n\n+++\na = 1\n+++',
  'many blank lines': '\n\n\nyksi\n\n\n\n   kaksi\n \n  - kolme\n\n',
  'lines ended as Windows does': '# Yksi\r\n\r\nkaksi\r\nkolme  \r\nneljä\r\n\r\n- viisi\r\n- kuusi\r\n',
};

/** What MDX reads otherwise than Markdown, or what a bundler must make. */
export const doubtful: Readonly<Record<string, string>> = {
  component: 'a\n\n<Question />',
  'a component in a line': 'a <KeepingTimes /> b',
  HTML: 'a <br> b',
  'a remark in HTML': 'a\n\n<!-- ei -->',
  'an address in angle brackets': '<https://kunta.fi/>',
  'a link to an address in angle brackets': '[a](<b c>)',
  'an address by name in angle brackets': '[a]\n\n[a]: <b>',
  expression: 'a {1 + 1} b',
  'a lone bracket': 'a } b',
  remark: '{/* ei */}',
  'a bracket in code': '`{a}`',
  import: "import A from './a.astro'\n\na",
  export: 'a\n\nexport const b = 1;',
  picture: '![Järvi](./jarvi.jpg)',
  'a picture by name': '![Järvi][jarvi]\n\n[jarvi]: ./jarvi.jpg',
  'a picture within a link': '[![Järvi](./jarvi.jpg)](/jarvi/)',
  'far to the right': 'a\n\n    koodia Markdownissa',
  tabulator: 'a\n\n\tkoodia Markdownissa',
  'far to the right in a quotation': '>     koodia',
  'far to the right in a list': '-     koodia\n\n1.      koodia',
};
