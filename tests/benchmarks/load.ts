import { setTimeout as sleep } from 'node:timers/promises';
import { layOut } from '../../src/evaluation/table.ts';
import type { DiscordServer } from '../discord-server/start-discord-server.ts';
import { BOTS, withBot } from './bots.ts';
import { type Times, timesOf } from './timing.ts';

const RATES = [50, 200, 1_000];
const SECONDS = 5;
const WARM_UP = { rate: 200, seconds: 5 };
const TICK_MS = 5;
const QUESTIONS = [
  'qui dirige la délégation russe ?',
  'quand a eu lieu le coup d’État ?',
  'où est arrivée la délégation ?',
  'combien de soldats français ont quitté le pays ?',
  'pourquoi la délégation est-elle venue ?',
  'quel accord a été signé ?',
];

let askers = 0;

/** Asks at a steady rate, whether or not earlier questions are answered, and gives the times to each callback. */
async function askAtRate(server: DiscordServer, rate: number, seconds: number): Promise<Times> {
  const total = rate * seconds;
  const asked: Promise<number>[] = [];
  const startedAt = performance.now();
  while (asked.length < total) {
    const due = Math.min(total, Math.ceil(((performance.now() - startedAt) / 1_000) * rate));
    while (asked.length < due) {
      const question = QUESTIONS[asked.length % QUESTIONS.length] ?? '';
      // Everybody asks but once: nobody has to wait for a cooldown.
      const use = { name: 'question', options: { question }, user: `asker-${askers++}` };
      asked.push(server.command(use).then(({ latencyMs }) => latencyMs));
    }
    await sleep(TICK_MS);
  }
  return timesOf(await Promise.all(asked));
}

async function measure(program: string): Promise<readonly Times[]> {
  return withBot(program, async ({ server }) => {
    await askAtRate(server, WARM_UP.rate, WARM_UP.seconds);
    const times: Times[] = [];
    for (const rate of RATES) times.push(await askAtRate(server, rate, SECONDS));
    return times;
  });
}

const bare = await measure(BOTS.bare);
const verbatim = await measure(BOTS.verbatim);
console.log(
  layOut({
    title: `Milliseconds from dispatch to callback, ${SECONDS} s at each rate; × is Verbatim over the bare bot`,
    head: ['interactions/s', 'bot', 'p50', 'p95', 'p99'],
    rows: RATES.flatMap((rate, at) => {
      const [own, reference] = [verbatim[at], bare[at]];
      if (own === undefined || reference === undefined) return [];
      const ratio = (of: keyof Times) => `×${(own[of] / reference[of]).toFixed(2)}`;
      return [
        [
          String(rate),
          'bare discord.js',
          { ms: reference.p50 },
          { ms: reference.p95 },
          { ms: reference.p99 },
        ],
        ['', 'Verbatim', { ms: own.p50 }, { ms: own.p95 }, { ms: own.p99 }],
        ['', '×', ratio('p50'), ratio('p95'), ratio('p99')],
      ];
    }),
  }),
);
