/** https://docs.discord.com/developers/resources/message#create-message */
export const MESSAGE_CONTENT_MAX = 2_000;
export const MESSAGE_EMBEDS_MAX = 10;
/** https://docs.discord.com/developers/resources/message#embed-object-embed-limits */
export const EMBEDS_TEXT_MAX = 6_000;
/** https://docs.discord.com/developers/resources/message#message-object-message-flags */
export const MessageFlag = {
  suppressEmbeds: 1 << 2,
  ephemeral: 1 << 6,
  loading: 1 << 7,
  suppressNotifications: 1 << 12,
  isVoiceMessage: 1 << 13,
  isComponentsV2: 1 << 15,
} as const;

/** https://docs.discord.com/developers/components/reference */
export const V2_TEXT_MAX = 4_000;
export const V2_COMPONENTS_MAX = 40;
export const LEGACY_ACTION_ROWS_MAX = 5;
export const ACTION_ROW_BUTTONS_MAX = 5;
export const CUSTOM_ID_MAX = 100;
export const BUTTON_LABEL_MAX = 80;
export const SELECT_OPTIONS_MAX = 25;
export const SELECT_OPTION_TEXT_MAX = 100;
export const SECTION_TEXTS_MAX = 3;

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-autocomplete */
export const AUTOCOMPLETE_CHOICES_MAX = 25;
/** https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-choice-structure */
export const CHOICE_NAME_MAX = 100;
export const CHOICE_VALUE_MAX = 100;

/** https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-naming */
export const COMMAND_NAME_PATTERN = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
export const CONTEXT_MENU_NAME_MAX = 32;
/** https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-structure */
export const COMMAND_DESCRIPTION_MAX = 100;
export const COMMAND_OPTIONS_MAX = 25;
export const COMMAND_CHOICES_MAX = 25;
/** https://docs.discord.com/developers/interactions/application-commands#registering-a-command */
export const COMMAND_TEXT_MAX = 8_000;
export const COMMANDS_MAX = { chatInput: 100, user: 15, message: 15 } as const;
export const COMMAND_CREATIONS_PER_DAY = 200;

/** https://docs.discord.com/developers/reference#locales */
export const LOCALES: ReadonlySet<string> = new Set(
  (
    'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja ' +
    'zh-TW ko'
  ).split(' '),
);
