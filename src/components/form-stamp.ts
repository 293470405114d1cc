/** Makes a static form's stamp a one-use one, so that a second press is known even when the network changes in between. */
function stamp(form: HTMLFormElement): void {
  const field = form.elements.namedItem('stamp') as HTMLInputElement;
  const [type, signature] = field.value.split('.');
  // A form that a function rendered has a stamp of its own.
  if (type !== 's') return;
  const word = Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0'));
  const opened = Date.now();
  form.onsubmit = () => {
    field.value = [type, signature, word.join(''), Date.now() - opened].join('.');
  };
}

/** Stamps the form of a name, where there is one. */
export function stampForm(name: string): void {
  const form = document.getElementById(name) as HTMLFormElement | null;
  if (form) stamp(form);
}

/** Stamps it when the page is shown; also when it comes back from the browser's memory: what is written then is new. */
export function stampWhenShown(name: string): void {
  addEventListener('pageshow', () => stampForm(name));
}
