import { DiscordError, ErrorCode } from './discord-error.ts';
import type { JsonObject } from './json.ts';
import { formatProblem, type Problem } from './validation/problem.ts';
import { pingProblems } from './validation/validate-message.ts';

/** A payload the bot should not have sent. */
export interface Violation {
  readonly route: string;
  readonly payload: unknown;
  readonly problems: readonly string[];
}

export interface Inspection {
  /** Payloads Discord refuses. */
  readonly violations: readonly Violation[];
  /** Payloads Discord accepts but this bot must not send: messages that may ping. */
  readonly houseViolations: readonly Violation[];
  /**
   * Records and refuses a payload that has problems.
   *
   * @throws DiscordError 400, code 50035
   */
  refuseInvalid(route: string, payload: unknown, findProblems: () => Problem[]): void;
  recordPings(route: string, message: JsonObject): void;
}

/** @param enabled false skips all checks, for load measurements */
export function createInspection(enabled: boolean): Inspection {
  const violations: Violation[] = [];
  const houseViolations: Violation[] = [];
  return {
    violations,
    houseViolations,
    refuseInvalid(route, payload, findProblems) {
      const problems = enabled ? findProblems() : [];
      if (problems.length === 0) return;
      violations.push({ route, payload, problems: problems.map(formatProblem) });
      throw new DiscordError(400, ErrorCode.invalidFormBody, 'Invalid Form Body', problems);
    },
    recordPings(route, message) {
      const problems = enabled ? pingProblems(message) : [];
      if (problems.length === 0) return;
      houseViolations.push({ route, payload: message, problems: problems.map(formatProblem) });
    },
  };
}
