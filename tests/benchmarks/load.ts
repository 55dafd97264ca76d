import { setTimeout as sleep } from 'node:timers/promises';
import type { APIUser } from 'discord.js';
import { layOut } from '../../src/evaluation/table.ts';
import type { DiscordServer } from '../discord-server/start-discord-server.ts';
import type { Channel } from '../discord-server/world.ts';
import { BOTS, withBot } from './bots.ts';
import { medianOf, type Times, timesOf } from './timing.ts';

const RATES = [50, 200, 1_000];
/**
 * The bots are asked in turn, and the middle turn counts: a busy moment of the machine is none of theirs. In a turn of
 * 200 questions the 99th percentile is the third slowest, hence many turns: the middle of nine is off by half.
 */
const TURNS = 41;
const SECONDS = 1;
const WARM_UP = { rate: 500, seconds: 12 };
const TICK_MS = 5;
const PEOPLE = 2_000;
const CHANNELS = 1_000;
const QUESTIONS = [
  'qui dirige la délégation russe ?',
  'quand a eu lieu le coup d’État ?',
  'où est arrivée la délégation ?',
  'combien de soldats français ont quitté le pays ?',
  'pourquoi la délégation est-elle venue ?',
  'quels pays ont quitté le G5 Sahel ?',
];

interface Asker {
  readonly user: APIUser;
  readonly channel: Channel;
  readonly question: string;
}

interface Bot {
  readonly server: DiscordServer;
  readonly askers: Generator<Asker, never>;
}

interface Measured {
  readonly rate: number;
  readonly own: Times;
  readonly bare: Times;
}

/** Asks at a steady rate, whether or not earlier questions are answered, and gives the milliseconds to each callback. */
async function askAtRate({ server, askers }: Bot, rate: number, seconds: number): Promise<readonly number[]> {
  collectGarbage();
  const total = rate * seconds;
  const asked: Promise<number>[] = [];
  const startedAt = performance.now();
  while (asked.length < total) {
    const due = Math.min(total, Math.ceil(((performance.now() - startedAt) / 1_000) * rate));
    while (asked.length < due) asked.push(ask(server, askers.next().value));
    await sleep(TICK_MS);
  }
  return Promise.all(asked);
}

/** @throws Error when the bot does anything but answer: what it refuses takes it no time. */
async function ask(server: DiscordServer, { user, channel, question }: Asker): Promise<number> {
  const use = { name: 'question', options: { question }, user, in: channel };
  const { latencyMs, message } = await server.command(use);
  if (message?.isEphemeral !== false) throw new Error(`not answered: ${question}`);
  return latencyMs;
}

/** So many people in so many channels that nobody and nowhere is asked to wait. */
function* askersOn({ world }: DiscordServer): Generator<Asker, never> {
  const people = Array.from({ length: PEOPLE }, (_, at) => world.user(`asker-${at}`));
  const channels = world.guilds.flatMap((guild) => guild.channels);
  for (let at = 0; ; at++) {
    const user = people[at % people.length];
    const channel = channels[at % channels.length];
    const question = QUESTIONS[at % QUESTIONS.length];
    if (user === undefined || channel === undefined || question === undefined) throw new Error('nobody asks');
    yield { user, channel, question };
  }
}

/** Before a turn, with room enough for the whole of it: no pause of this process is taken for a bot's. */
function collectGarbage(): void {
  if (globalThis.gc === undefined) throw new Error('load: run it with --expose-gc');
  globalThis.gc();
}

function middleOf(turns: readonly Times[]): Times {
  const middle = (of: keyof Times) => medianOf(turns.map((times) => times[of]));
  return { p50: middle('p50'), p95: middle('p95'), p99: middle('p99') };
}

/** The times of both bots at each rate. */
async function measure(ownServer: DiscordServer, bareServer: DiscordServer): Promise<readonly Measured[]> {
  const own = { server: ownServer, askers: askersOn(ownServer) };
  const bare = { server: bareServer, askers: askersOn(bareServer) };
  for (const bot of [own, bare]) await askAtRate(bot, WARM_UP.rate, WARM_UP.seconds);
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

const guilds = [{ channels: Array.from({ length: CHANNELS }, (_, at) => `salon-${at}`) }];
const measured = await withBot(
  BOTS.bare,
  (bare) => withBot(BOTS.verbatim, (own) => measure(own.server, bare.server), guilds),
  guilds,
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
