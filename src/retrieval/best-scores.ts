/** Keeps the best of many scored numbers: a binary heap with the worst of the kept on top. */
export class BestScores {
  readonly #most: number;
  readonly #numbers: number[] = [];
  readonly #scores: number[] = [];

  /** @param most how many are kept */
  constructor(most: number) {
    this.#most = most;
  }

  /** Takes a number in, if its score is among the best so far. */
  offer(number: number, score: number): void {
    const size = this.#scores.length;
    if (size < this.#most) this.#rise(size, number, score);
    else if (score > (this.#scores[0] ?? 0)) this.#sink(number, score);
  }

  /** The numbers kept, best first; equals in order of number. */
  inOrder(): { readonly number: number; readonly score: number }[] {
    return this.#numbers
      .map((number, at) => ({ number, score: this.#scores[at] ?? 0 }))
      .sort((a, b) => b.score - a.score || a.number - b.number);
  }

  #rise(from: number, number: number, score: number): void {
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if ((this.#scores[parent] ?? 0) <= score) break;
      this.#move(parent, at);
      at = parent;
    }
    this.#put(at, number, score);
  }

  #sink(number: number, score: number): void {
    const size = this.#scores.length;
    let at = 0;
    for (let child = 1; child < size; child = 2 * at + 1) {
      const other = child + 1;
      if (other < size && (this.#scores[other] ?? 0) < (this.#scores[child] ?? 0)) child = other;
      if ((this.#scores[child] ?? 0) >= score) break;
      this.#move(child, at);
      at = child;
    }
    this.#put(at, number, score);
  }

  #move(from: number, to: number): void {
    this.#put(to, this.#numbers[from] ?? 0, this.#scores[from] ?? 0);
  }

  #put(at: number, number: number, score: number): void {
    this.#numbers[at] = number;
    this.#scores[at] = score;
  }
}
