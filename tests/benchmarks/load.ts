import { setTimeout as sleep } from 'node:timers/promises';
import { layOut } from '../../src/evaluation/table.ts';
import type { DiscordServer } from '../discord-server/start-discord-server.ts';
import { BOTS, withBot } from './bots.ts';
import { medianOf, type Times, timesOf } from './timing.ts';

const RATES = [50, 200, 1_000];
/** The bots are asked in turn, and the middle turn counts: a busy moment of the machine is none of theirs. */
const TURNS = 9;
const SECONDS = 1;
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

interface Measured {
  readonly rate: number;
  readonly own: Times;
  readonly bare: Times;
}

let askers = 0;

/** Asks at a steady rate, whether or not earlier questions are answered, and gives the milliseconds to each callback. */
async function askAtRate(server: DiscordServer, rate: number, seconds: number): Promise<readonly number[]> {
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
  return Promise.all(asked);
}

function middleOf(turns: readonly Times[]): Times {
  const middle = (of: keyof Times) => medianOf(turns.map((times) => times[of]));
  return { p50: middle('p50'), p95: middle('p95'), p99: middle('p99') };
}

/** The times of both bots at each rate. */
async function measure(own: DiscordServer, bare: DiscordServer): Promise<readonly Measured[]> {
  for (const server of [own, bare]) await askAtRate(server, WARM_UP.rate, WARM_UP.seconds);
  const measured: Measured[] = [];
  for (const rate of RATES) {
    const turns: { readonly own: Times[]; readonly bare: Times[] } = { own: [], bare: [] };
    for (let turn = 0; turn < TURNS; turn++) {
      turns.bare.push(timesOf(await askAtRate(bare, rate, SECONDS)));
      turns.own.push(timesOf(await askAtRate(own, rate, SECONDS)));
    }
    measured.push({ rate, own: middleOf(turns.own), bare: middleOf(turns.bare) });
  }
  return measured;
}

const measured = await withBot(BOTS.bare, (bare) =>
  withBot(BOTS.verbatim, (own) => measure(own.server, bare.server)),
);
console.log(
  layOut({
    title: `Milliseconds from dispatch to callback, the middle of ${TURNS} turns of ${SECONDS} s; × is Verbatim over the bare bot`,
    head: ['interactions/s', 'bot', 'p50', 'p95', 'p99'],
    rows: measured.flatMap(({ rate, own, bare }) => {
      const ratio = (of: keyof Times) => `×${(own[of] / bare[of]).toFixed(2)}`;
      return [
        [String(rate), 'bare discord.js', { ms: bare.p50 }, { ms: bare.p95 }, { ms: bare.p99 }],
        ['', 'Verbatim', { ms: own.p50 }, { ms: own.p95 }, { ms: own.p99 }],
        ['', '×', ratio('p50'), ratio('p95'), ratio('p99')],
      ];
    }),
  }),
);
