/** An address as far as somebody else may see it: "m…@posti.example". */
export function maskedAddress(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 1 ? '…' : `${address.slice(0, 1)}…${address.slice(at)}`;
}

/** A mail's words without what they may tell a colleague: a sign-in code. */
export function maskedCode(words: string): string {
  return words.replace(/\d{6}/g, '••••••');
}
