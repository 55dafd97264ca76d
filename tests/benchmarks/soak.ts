import { buildLibrary } from '../../src/answering/library.ts';
import { handleCommand } from '../../src/discord/conversation/handle-command.ts';
import { createManners } from '../../src/discord/conversation/manners.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { KIND_OF_COMMAND, type QuestionCommand } from '../../src/question/question.ts';

const QUESTIONS = 100_000;
const ROUNDS = 10;
/** What memory may still grow by after the first rounds, when all caches are warm. */
const FLAT_BYTES = 8_000_000;

const WORDS =
  'dirige délégation russe coup état soldats français quitté pays général Niamey Tiani signé accord militaire visite Mali Bamako quand pourquoi combien xylophone @everyone **gras** 1 500'.split(
    ' ',
  );
const COMMANDS = Object.keys(KIND_OF_COMMAND) as QuestionCommand[];

/** The same questions every time: a linear congruential generator. */
let state = 42;
function below(limit: number): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state % limit;
}

function question(): string {
  const words = Array.from({ length: 2 + below(8) }, () => WORDS[below(WORDS.length)]);
  // No two alike, so that nothing can be kept by question.
  return `${words.join(' ')} ${below(1_000_000)} ?`;
}

const collectGarbage = globalThis.gc;
if (collectGarbage === undefined) throw new Error('soak: run it with --expose-gc');

const library = buildLibrary((await loadKnowledge('knowledge')).articles);
const manners = createManners();
const bytes: number[] = [];
console.log('questions  resident MB  heap MB  questions/s');
for (let round = 1; round <= ROUNDS; round += 1) {
  const startedAt = performance.now();
  for (let asked = 0; asked < QUESTIONS / ROUNDS; asked += 1) {
    const userId = String(10n ** 17n + BigInt(below(1_000_000)));
    manners.mayAsk(userId, String(below(100_000)), startedAt + asked);
    handleCommand(
      COMMANDS[below(COMMANDS.length)] ?? 'question',
      { question: question() },
      {
        library,
        userId,
        mayManageMessages: false,
        locales: { user: 'fr' },
        shared: true,
        commandIds: new Map(),
        onQuestion: () => undefined,
      },
    );
  }
  const seconds = (performance.now() - startedAt) / 1000;
  collectGarbage();
  const { rss, heapUsed } = process.memoryUsage();
  bytes.push(heapUsed);
  const row = [
    String((QUESTIONS / ROUNDS) * round).padStart(9),
    (rss / 1e6).toFixed(1).padStart(11),
    (heapUsed / 1e6).toFixed(1).padStart(7),
    (QUESTIONS / ROUNDS / seconds).toFixed(0).padStart(11),
  ];
  console.log(row.join('  '));
}
const grown = (bytes.at(-1) ?? 0) - (bytes[2] ?? 0);
const isFlat = grown < FLAT_BYTES;
console.log(
  `${isFlat ? 'Flat' : 'NOT FLAT'}: ${(grown / 1e6).toFixed(1)} MB of heap between 30 % and the end.`,
);
process.exitCode = isFlat ? 0 : 1;
