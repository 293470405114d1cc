import { isMap, isScalar, parse, parseDocument, stringify, type Pair, type YAMLMap } from 'yaml';
import type { Shapes } from '../shapes.ts';

/** A text as the editor's form holds it: fields of the front matter, and the text itself as `body`. */
export type Values = Record<string, unknown>;

/** What the editor calls this way of reading and writing. */
export const textFormat = 'text';

/** The form's hidden field with the front matter as it was read, so that what nobody changes stays as it was written. */
export const sourceField = 'asRead';

const file = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*\r?\n?([\s\S]*)$/m;

/** Names from the outside in; the numbers of lists are not among them. */
type Change = (value: unknown, path: string) => unknown;

/** The value with every part of it changed, from the inside out. */
function deep(value: unknown, change: Change, path = ''): unknown {
  if (Array.isArray(value))
    return change(
      value.map((item) => deep(item, change, path)),
      path,
    );
  if (typeof value !== 'object' || value === null) return change(value, path);
  const inside = Object.entries(value).map(([key, item]) => [key, deep(item, change, path ? `${path}.${key}` : key)]);
  return change(Object.fromEntries(inside), path);
}

interface Year {
  readonly year?: unknown;
  readonly number?: unknown;
}

/** Reads a text. The form has lists where a file may have one thing, and rows where it has numbers by year. */
export function read(text: string, { lists, records }: Shapes): Values {
  const [, front = '', rest = text] = file.exec(text) ?? [];
  const values = deep(parse(front) ?? {}, (value, path) => {
    if (records.includes(path) && typeof value === 'object' && value !== null && !Array.isArray(value))
      return Object.entries(value).map(([year, number]) => ({ year, number }));
    return lists.includes(path) && typeof value === 'string' ? [value] : value;
  }) as Values;
  return { ...values, body: rest.replace(/^(\r?\n)+|\s+$/g, ''), [sourceField]: front };
}

/** Writes a text: what was read and not changed stays as it stood, comments, order and all. */
export function write(given: Values, { lists, records }: Shapes): string {
  const { body, [sourceField]: source, ...form } = given;
  const values = deep(form, (value, path) => {
    if (records.includes(path) && Array.isArray(value))
      return Object.fromEntries(value.map(({ year, number }: Year) => [String(year), asNumber(number)]));
    return lists.includes(path) && Array.isArray(value) && value.length === 1 ? value[0] : value;
  }) as Values;
  // The editor takes the last line's end off.
  const front =
    typeof source === 'string' && source !== '' ? revise(`${source.trimEnd()}\n`, values) : yaml(withoutNo(values));
  return `---\n${front}---\n${body ? `\n${String(body).trim()}\n` : ''}`;
}

const asNumber = (given: unknown) => (String(given ?? '').trim() === '' ? given : Number(given));

const yaml = (values: Values) => stringify(values, { lineWidth: 0 });

/** A box that nobody ticked says nothing. */
const withoutNo = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== false));

/** The same to a reader: forms give numbers as texts, and leave out what is empty. */
function same(before: unknown, after: unknown): boolean {
  if (Array.isArray(before) && Array.isArray(after))
    return before.length === after.length && before.every((item, i) => same(item, after[i]));
  if (isObject(before) && isObject(after))
    return [...Object.keys({ ...before, ...after })].every((key) => same(before[key], after[key]));
  return String(before ?? '') === String(after ?? '');
}

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The front matter with the fields that are new or otherwise, and without those that are gone. */
function revise(source: string, values: Values): string {
  const { contents } = parseDocument(source);
  if (!isMap(contents)) return yaml(withoutNo(values));
  const before = (parse(source) ?? {}) as Values;
  const left = { ...values };
  let text = source;
  // From the end, so that places before stay where they are.
  for (const pair of (contents as YAMLMap).items.toReversed()) {
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    const [start, end] = placeOf(pair, source);
    if (!(key in values) ? !same(before[key], undefined) : !same(before[key], values[key]))
      text = text.slice(0, start) + (key in values ? yaml({ [key]: values[key] }) : '') + text.slice(end);
    Reflect.deleteProperty(left, key);
  }
  const more = withoutNo(left);
  return text + (Object.keys(more).length > 0 ? yaml(more) : '');
}

/** Where a field begins, and where the line after it does. */
function placeOf({ key, value }: Pair, source: string): [start: number, end: number] {
  const [start = 0] = (isScalar(key) && key.range) || [];
  const node = value as { range?: [number, number, number] | null } | null;
  const end = node?.range?.[1] ?? start;
  if (source[end - 1] === '\n') return [start, end];
  const line = source.indexOf('\n', end);
  return [start, line < 0 ? source.length : line + 1];
}
