import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { visit } from 'unist-util-visit';
import { onceEach } from '../content/once-each.ts';
import { tellInside, tellNeed, tellProps } from '../content/writing/component-faults.ts';
import { writingComponents, type ComponentName, type WritingComponent } from '../content/writing/components.ts';
import type { Explained } from '../content/writing/props.ts';
import type { Locale, Localized } from '../i18n/locales.ts';
import type { CheckedText } from './checked-text.ts';
import { faultAt, type Fault } from './fault.ts';
import { nearest } from './schema-faults.ts';
import { startOf } from './text-faults.ts';
import { textWords as words } from './words/texts.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** A component as a text uses it. */
export interface ComponentUse {
  readonly node: Element;
  readonly name: ComponentName;
  /** Its props as far as they are texts in quotes. */
  readonly props: Readonly<Record<string, unknown>>;
}

const components: Readonly<Record<string, WritingComponent>> = writingComponents;

/** What a text says inside a component, told in every language. */
const inEach = (tell: (lang: Locale) => string): Localized => ({ fi: tell('fi'), sv: tell('sv'), en: tell('en') });

/** The elements in a text that are no Markdown. */
const elementsIn = onceEach(({ tree }: CheckedText): readonly Element[] => {
  const found: Element[] = [];
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => void found.push(node as unknown as Element));
  return found;
});

function propsOf({ attributes }: Element): Record<string, unknown> {
  const given = attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' ? [[attribute.name, attribute.value ?? true]] : [],
  );
  return Object.fromEntries(given) as Record<string, unknown>;
}

/** The components that a text uses, known ones only. */
export function usesIn(text: CheckedText): ComponentUse[] {
  return elementsIn(text).flatMap((node) =>
    node.name !== null && Object.hasOwn(components, node.name)
      ? [{ node, name: node.name as ComponentName, props: propsOf(node) }]
      : [],
  );
}

/** The props of a use that name files beside the text. */
export function filesOf({ name, props }: ComponentUse): string[] {
  const { shape } = (writingComponents[name] as WritingComponent).props;
  return Object.entries(props).flatMap(([prop, value]) => {
    const meta = (shape[prop] as { meta?: () => unknown } | undefined)?.meta?.() as Explained | undefined;
    return meta?.beside && typeof value === 'string' ? [value] : [];
  });
}

/** What a text has inside, by the kind that a component wants. */
function holds(inside: WritingComponent['inside'], { children }: Element): boolean {
  const types = (
    children as { type: string; children?: { type: string; value?: string }[]; ordered?: boolean }[]
  ).filter((child) => child.type !== 'text' || ('value' in child && String(child.value).trim() !== ''));
  const pictures = types.flatMap(({ type, children: inner = [] }) =>
    type === 'image' ? [type] : inner.filter((child) => child.type === 'image').map((child) => child.type),
  );
  if (inside === 'nothing') return types.length === 0;
  if (inside === 'picture') return pictures.length === 1;
  if (inside === 'pictures') return pictures.length > 1;
  if (inside === 'list') return types.length === 1 && types[0]?.type === 'list' && types[0].ordered === true;
  if (inside === 'table') return types.length === 1 && types[0]?.type === 'table';
  return inside === 'text?' || types.length > 0;
}

function useFaults({ node, name, props }: ComponentUse, { entry }: CheckedText) {
  const { props: schema, inside, needs } = writingComponents[name] as WritingComponent;
  const coded = node.attributes.flatMap((attribute) =>
    attribute.type !== 'mdxJsxAttribute' || (typeof attribute.value === 'object' && attribute.value !== null)
      ? ['name' in attribute ? attribute.name : '…']
      : [],
  );
  // What stands in braces is told once, and not as a text that is missing.
  const told = Object.fromEntries(coded.map((prop) => [prop, '']));
  const { error } = schema.safeParse({ ...props, ...told });
  const issues = (error?.issues ?? []).filter(({ path }) => !coded.includes(String(path[0])));
  return [
    ...coded.map((prop) => words.propInBraces(name, prop)),
    ...issues.map((issue) =>
      words.component(
        name,
        inEach((lang) => tellProps(name, [issue], lang)),
      ),
    ),
    ...(holds(inside, node)
      ? []
      : [
          words.component(
            name,
            inEach((lang) => tellInside(inside, lang)),
          ),
        ]),
    ...(needs && !entry.data[needs]
      ? [
          words.component(
            name,
            inEach((lang) => tellNeed(needs, lang)),
          ),
        ]
      : []),
  ];
}

/** What is wrong with the components of a text, and HTML in it. */
export const componentFaults = onceEach((text: CheckedText): Fault[] => {
  const known = Object.keys(components);
  const unknown = elementsIn(text).flatMap((node) => {
    const name = node.name ?? '';
    if (Object.hasOwn(components, name)) return [];
    const at = startOf(node as never);
    if (/^script$/i.test(name)) return [faultAt(text.file.path, at, words.script)];
    if (!/^[A-Z]/.test(name)) return [faultAt(text.file.path, at, words.html(name))];
    return [faultAt(text.file.path, at, words.unknownComponent(name, nearest(name, known), known))];
  });
  const used = usesIn(text).flatMap((use) =>
    useFaults(use, text).map((explain) => faultAt(text.file.path, startOf(use.node as never), explain)),
  );
  return [...unknown, ...used];
});
