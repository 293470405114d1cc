/** A number as a bar beside it, as long as its share of the greatest one. The number itself stands in the text. */
export function Bar({ count, greatest }: { readonly count: number; readonly greatest: number }) {
  return (
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect width={String(Math.round((1000 * count) / Math.max(1, greatest)) / 10)} height="10" />
    </svg>
  );
}
