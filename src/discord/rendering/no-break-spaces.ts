/** French puts spaces inside its quotation marks and before tall punctuation, where no line may break. */
export function noBreakSpaces(text: string): string {
  return text.replace(/(?<=«) | (?=[»?!:;])/g, '\u00a0');
}
