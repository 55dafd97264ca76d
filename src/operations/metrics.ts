import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Outcome } from '../answering/answer.ts';
import type { Library } from '../answering/library.ts';
import type { BotObserver, Handled, ShardCounts } from '../discord/observer.ts';
import type { LibraryNews } from './live-library.ts';

/** What can be measured of a running bot. */
export interface Metrics extends Pick<BotObserver, 'onQuestion' | 'onHandled'> {
  onNews(news: LibraryNews): void;
  /** Everything, in Prometheus's text format. */
  render(): Promise<{ readonly contentType: string; readonly body: string }>;
}

interface Sources {
  readonly library: () => Library;
  readonly shards: () => ShardCounts;
}

/** Seconds: an answer takes about a millisecond, Discord's reply some hundred; an interaction dies after three. */
const LATENCY_BUCKETS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5];

/** Starts counting from zero. Labels have few values, none of them a user's. */
export function createMetrics({ library, shards }: Sources): Metrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const questions = new Counter({
    name: 'verbatim_questions_total',
    help: 'Questions asked, by kind and by outcome: answered, or why not.',
    labelNames: ['kind', 'outcome'],
    registers,
  });
  const handled = new Counter({
    name: 'verbatim_interactions_total',
    help: 'Interactions and messages handled, by type and by result.',
    labelNames: ['type', 'result'],
    registers,
  });
  const latency = new Histogram({
    name: 'verbatim_interaction_seconds',
    help: 'From the arrival of an interaction to the end of its answer.',
    labelNames: ['type'],
    buckets: LATENCY_BUCKETS,
    registers,
  });
  const reloads = new Counter({
    name: 'verbatim_reloads_total',
    help: 'What became of changes in the knowledge folder.',
    labelNames: ['result'],
    registers,
  });
  new Gauge({
    name: 'verbatim_gateway_shards',
    help: 'Shards of this process, by state.',
    labelNames: ['state'],
    registers,
    collect() {
      const { total, connected } = shards();
      this.set({ state: 'connected' }, connected);
      this.set({ state: 'disconnected' }, total - connected);
    },
  });
  new Gauge({
    name: 'verbatim_articles',
    help: 'Articles that can be quoted.',
    registers,
    collect() {
      this.set(library().articles.length);
    },
  });
  new Gauge({
    name: 'verbatim_passages',
    help: 'Passages that can be quoted.',
    registers,
    collect() {
      this.set(library().passages.length);
    },
  });

  return {
    onQuestion(outcome: Outcome) {
      const result = outcome.status === 'answered' ? 'answered' : outcome.reason;
      questions.inc({ kind: outcome.question.kind, outcome: result });
    },
    onHandled({ type, result, seconds }: Handled) {
      handled.inc({ type, result });
      latency.observe({ type }, seconds);
    },
    onNews({ news }) {
      reloads.inc({ result: news });
    },
    async render() {
      return { contentType: register.contentType, body: await register.metrics() };
    },
  };
}
