interface Props {
  /** Where the receipt's forms go. */
  readonly action: string;
  readonly words: Readonly<Record<'withdraw' | 'withdrawAsk' | 'withdrawYes', string>>;
}

/** Takes back for good what was sent; asked once. */
export function Withdrawal({ action, words }: Props) {
  return (
    <details>
      <summary>{words.withdraw}</summary>
      <p>{words.withdrawAsk}</p>
      <form method="post" action={action}>
        <button type="submit" name="action" value="withdraw" class="danger">
          {words.withdrawYes}
        </button>
      </form>
    </details>
  );
}
