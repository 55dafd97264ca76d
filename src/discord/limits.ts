/**
 * Discord's documented limits, and the few of ours. Text is counted in UTF-16 code units, as JavaScript does:
 * Discord counts code points, which are never more.
 */

/** Characters of a custom id. https://docs.discord.com/developers/components/reference#anatomy-of-a-component-custom-id */
export const CUSTOM_ID_LENGTH = 100;

/** Buttons of one action row. https://docs.discord.com/developers/components/reference#action-row */
export const ROW_BUTTONS = 5;

/** Characters of a question we answer: ours, so that its title stays a title. */
export const QUESTION_LENGTH = 300;

/** Characters of a quotation shown with an answer before only the sentences around the answer are: ours, for phones. */
export const ANSWER_QUOTE_LENGTH = 1200;

/** Characters of a quotation while reading an article: ours, room left for title, source line and notes. */
export const READING_QUOTE_LENGTH = 2000;

/** Characters of a quotation that shares its message with another, or that does not answer: ours. */
export const SHORT_QUOTE_LENGTH = 600;

/** Characters of an article's title above its text: ours. */
export const TITLE_LENGTH = 200;

/** Characters of one quotation in a list of five: ours. */
export const LISTED_QUOTE_LENGTH = 350;

/** Autocomplete choices of one option. https://docs.discord.com/developers/interactions/application-commands#autocomplete */
export const CHOICES = 25;

/** Characters of a choice's name, and of its value. https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-choice-structure */
export const CHOICE_LENGTH = 100;
