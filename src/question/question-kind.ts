/** What a question expects: a person, a date, a place, a quantity, a thing, a cause, a manner, or anything. */
export type QuestionKind = 'who' | 'when' | 'where' | 'howMany' | 'what' | 'why' | 'how' | 'open';
