const ASKS_NAME =
  /\b(?:s' appel|se nomm|s' intitul|noms?\b|surnom|pseudonym|titres?\b|baptis|designe|appele)/;

/** Whether a question, as folded words joined by spaces, asks what somebody or something is called. */
export function asksName(words: string): boolean {
  return ASKS_NAME.test(words);
}
