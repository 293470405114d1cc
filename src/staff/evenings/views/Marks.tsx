/** Words in little frames, as on the cards of comments. */
export function Marks({ marks }: { readonly marks: readonly string[] }) {
  if (marks.length === 0) return null;
  return (
    <ul class="holds">
      {marks.map((mark) => (
        <li>{mark}</li>
      ))}
    </ul>
  );
}
