import { home, type House } from './handlers.ts';
import { elementsOf, type Element } from './tree.ts';

/** A form as a browser would send it with one of its buttons pressed. */
export interface Form {
  /** Path and query. */
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
  /** The fields into which people type. */
  readonly typed: readonly string[];
}

const at = ({ attributes }: Element, name: string) => attributes.get(name) ?? '';

/** What a browser sends for a control; undefined: nothing. A choice is made where there is one. */
function valueOf(control: Element): string | undefined {
  const type = at(control, 'type');
  if (control.name === 'textarea') return control.text;
  if (control.name === 'select') {
    const options = control.inside.filter(({ name }) => name === 'option');
    const chosen = options.find(({ attributes }) => attributes.has('selected')) ?? options[0];
    return chosen && at(chosen, 'value');
  }
  if (control.name !== 'input' || ['submit', 'button'].includes(type)) return undefined;
  return type === 'checkbox' ? at(control, 'value') || 'on' : at(control, 'value');
}

/** Every way in which a page's posting forms can be sent: one for each of their buttons. */
export function formsOf(html: string): Form[] {
  const forms = elementsOf(html).filter((form) => form.name === 'form' && at(form, 'method') === 'post');
  return forms.flatMap((form) => {
    const fields: Record<string, string> = {};
    const typed: string[] = [];
    for (const control of form.inside) {
      const [name, value] = [at(control, 'name'), valueOf(control)];
      if (name === '' || value === undefined) continue;
      // Of several radio buttons the first.
      fields[name] ??= value;
      const isText = control.name === 'textarea' || ['', 'text', 'email'].includes(at(control, 'type'));
      if (isText && control.name !== 'select' && name !== 'website') typed.push(name);
    }
    const buttons = form.inside.filter((control) => control.name === 'button' && at(control, 'type') !== 'button');
    return buttons.map((button) => ({
      action: at(button, 'formaction') || at(form, 'action'),
      fields: { ...fields, ...(at(button, 'name') && { [at(button, 'name')]: at(button, 'value') }) },
      typed,
    }));
  });
}

/** A request as our own pages make it. */
export function asked(path: string, fields?: Readonly<Record<string, string>>, cookie = ''): Request {
  const headers = new Headers({ Accept: 'text/html', ...(cookie && { Cookie: cookie }) });
  if (!fields) return new Request(new URL(path, home), { headers });
  headers.set('Sec-Fetch-Site', 'same-origin');
  headers.set('Content-Type', 'application/x-www-form-urlencoded');
  return new Request(new URL(path, home), { method: 'POST', headers, body: new URLSearchParams(fields).toString() });
}

/** A path without its ids: how pages of one kind are told from those of others. */
export const kindOf = (path: string) => path.replace(/(?<=\/)[2-9b-df-hj-km-np-tv-z]{12}(?=\/)|(?<=[=]).*$/g, ':id');

/** So many pages of one kind show what there is to see of it. */
const most = 3;

/**
 * The pages that links lead to from the first ones, some of each kind, as somebody signed in or not.
 * @param look at each answer as it comes @returns path and source
 */
export async function walk(
  house: House,
  starts: readonly string[],
  cookie = '',
  look: (request: Request, answer: Response) => Promise<unknown> = async () => undefined,
): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  const met = new Map<string, number>();
  const queue = [...starts];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const kind = kindOf(path);
    const before = met.get(kind) ?? 0;
    if (pages.has(path) || before >= most) continue;
    const request = asked(path, undefined, cookie);
    const answer = await house.visit(request);
    if (!answer) continue;
    met.set(kind, before + 1);
    await look(request, answer);
    const html = await answer.text();
    pages.set(path, html);
    const links = elementsOf(html).filter(({ name }) => name === 'a');
    const paths = links.map((link) => at(link, 'href').replace(/#.*$/, ''));
    // One language is enough: the others are the same pages.
    queue.push(...paths.filter((href) => href.startsWith('/') && !/[?&]lang=(sv|en)\b/.test(href)));
  }
  return pages;
}
