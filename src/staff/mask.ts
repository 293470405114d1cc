/** An address as far as somebody else may see it: "m…@posti.example". */
export function maskedAddress(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 1 ? '…' : `${address.slice(0, 1)}…${address.slice(at)}`;
}

/** A subject without what it may tell a colleague: a sign-in code stands in one. */
export function maskedSubject(subject: string): string {
  return subject.replace(/\d{6}/g, '••••••');
}
