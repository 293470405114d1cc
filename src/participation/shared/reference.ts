/** A record's id as people read it aloud on the telephone: "K7Q2-9XMD-4FGH". */
export function reference(id: string): string {
  return id.toUpperCase().match(/.{4}/g)?.join('-') ?? id.toUpperCase();
}
