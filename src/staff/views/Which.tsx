import type { CardProps } from '../context.ts';

/** Which comment a form is about, which version of it was read, and where to go on afterwards. */
export function Which({ card: { item, next } }: CardProps) {
  return (
    <>
      <input type="hidden" name="id" value={item.record.id} />
      <input type="hidden" name="version" value={String(item.version)} />
      {next && <input type="hidden" name="next" value={next} />}
    </>
  );
}
