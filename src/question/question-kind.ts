/** What a question expects: a person, a date, a place, a quantity, a thing, a cause, a manner, or anything. */
export type QuestionKind = 'who' | 'when' | 'where' | 'howMany' | 'what' | 'why' | 'how' | 'open';

/** The kinds whose answer has a type by itself: a person, a date, a place, a quantity. */
export const TYPED_KINDS: readonly QuestionKind[] = ['who', 'when', 'where', 'howMany'];
