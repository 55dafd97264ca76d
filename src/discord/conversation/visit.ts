import type { Outcome } from '../../answering/answer.ts';
import type { Library } from '../../answering/library.ts';
import { type DiscordMessages, discordMessages } from '../../messages/discord-messages.ts';
import { notice } from '../rendering/components.ts';
import type { CommandIds } from '../rendering/render-help.ts';
import type { Scene } from '../rendering/scene.ts';
import { localeFor, type ReaderLocales } from './reader-locale.ts';
import type { Response } from './responses.ts';

/** Who comes, from where, to which library: all an interaction is judged by. */
export interface Visit {
  readonly library: Library;
  readonly userId: string;
  readonly mayManageMessages: boolean;
  readonly locales: ReaderLocales;
  /** Whether others are in the channel too. */
  readonly shared: boolean;
  readonly commandIds: CommandIds;
  /** Is told what became of a question that was asked. */
  readonly onQuestion: (outcome: Outcome) => void;
}

/** The scene of a message for that audience, naming the visitor when signed. */
export function sceneFor(visit: Visit, audience: 'reader' | 'everyone', signed = false): Scene {
  return {
    library: visit.library,
    locale: localeFor(audience, visit.locales),
    owner: { asker: visit.userId, signed },
    audience,
    shared: visit.shared,
  };
}

/** A kind line for the visitor alone. */
export function refuse(visit: Visit, say: (refusals: DiscordMessages['refusals']) => string): Response {
  const { refusals } = discordMessages[localeFor('reader', visit.locales)];
  return { respond: 'reply', audience: 'reader', body: notice(say(refusals)) };
}
