import type { Problem } from './validation/problem.ts';

/** The codes Discord answers with: https://docs.discord.com/developers/topics/opcodes-and-status-codes#json */
export const ErrorCode = {
  general: 0,
  unknownApplicationCommand: 10063,
  unknownChannel: 10003,
  unknownGuild: 10004,
  unknownInteraction: 10062,
  unknownMessage: 10008,
  unknownUser: 10013,
  unknownWebhook: 10015,
  tooManyCommandsCreated: 30034,
  alreadyAcknowledged: 40060,
  missingAccess: 50001,
  cannotEditOthersMessage: 50005,
  cannotSendEmptyMessage: 50006,
  invalidFormBody: 50035,
  invalidJson: 50109,
} as const;

/** A refusal, answered with Discord's error body. */
export class DiscordError extends Error {
  readonly status: number;
  readonly code: number;
  readonly problems: readonly Problem[];

  constructor(status: number, code: number, message: string, problems: readonly Problem[] = []) {
    super(message);
    this.name = 'DiscordError';
    this.status = status;
    this.code = code;
    this.problems = problems;
  }

  /** The body as Discord writes it, each problem nested under the path of the field it is about. */
  get body(): object {
    if (this.problems.length === 0) return { message: this.message, code: this.code };
    return { message: this.message, code: this.code, errors: nestedErrors(this.problems) };
  }
}

interface ErrorNode {
  _errors?: { code: string; message: string }[];
  [key: string]: unknown;
}

function nestedErrors(problems: readonly Problem[]): ErrorNode {
  const root: ErrorNode = {};
  for (const { path, message } of problems) {
    let node = root;
    for (const key of path) {
      node[key] ??= {};
      node = node[key] as ErrorNode;
    }
    node._errors ??= [];
    node._errors.push({ code: 'INVALID', message });
  }
  return root;
}
