/** A telephone number that a phone can call, whatever people write between the digits; it stands in one line. */
export function Phone({ number }: { readonly number: string }) {
  return <a href={`tel:${number.replace(/[^\d+]/g, '')}`}>{number.replaceAll(' ', '\u00a0')}</a>;
}
