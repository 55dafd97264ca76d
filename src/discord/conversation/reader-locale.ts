import type { Locale } from '../../messages/locale.ts';

/** Where the one who reads comes from, as Discord's locales say. https://docs.discord.com/developers/reference#locales */
export interface ReaderLocales {
  readonly user: string;
  /** Absent outside servers. */
  readonly guild?: string;
}

/** The reader's language for what only they see; the server's for what everyone sees. */
export function localeFor(audience: 'reader' | 'everyone', locales: ReaderLocales): Locale {
  return toLocale(audience === 'everyone' ? (locales.guild ?? locales.user) : locales.user);
}

/** French, unless the language is English. */
function toLocale(discordLocale: string): Locale {
  return /^en\b/i.test(discordLocale) ? 'en' : 'fr';
}
