import type { VNode } from 'preact';
import { deskShells } from '../generated/shell.js';
import { messages } from './messages.ts';
import type { Call } from '../http/endpoint.tsx';
import { pageResponse } from '../http/page.tsx';

/**
 * A page of the desk as an answer: its own name comes first in the title, and before that, that something is wrong.
 * @param room what the part of the desk is called
 */
export function answer(
  { lang }: Call,
  name: string,
  view: VNode,
  status = 200,
  room = messages[lang].desk.title,
): Response {
  const { form } = messages[lang];
  const title = `${name} – ${room}`;
  const whole = status === 200 ? title : `${form.errorPrefix}: ${title}`;
  return pageResponse({ lang, title: whole, view, frame: deskShells }, status);
}
