/** First millisecond of 2015: https://docs.discord.com/developers/reference#snowflakes */
const DISCORD_EPOCH_MS = 1_420_070_400_000n;
const COUNTER_BITS = 22n;

/** The snowflake made at a Unix time in milliseconds, with a counter in its low 22 bits. */
export function snowflakeAt(unixMs: number, counter = 0): string {
  return (((BigInt(unixMs) - DISCORD_EPOCH_MS) << COUNTER_BITS) | BigInt(counter)).toString();
}

/** The shard that receives a guild's events: https://docs.discord.com/developers/events/gateway#sharding */
export function shardOfGuild(guildId: string, shardCount: number): number {
  return Number((BigInt(guildId) >> COUNTER_BITS) % BigInt(shardCount));
}

/** A source of unique, growing ids. */
export function createSnowflakes(now: () => number): () => string {
  let counter = 0;
  return () => {
    counter = (counter + 1) % 0x3f_ffff;
    return snowflakeAt(now(), counter);
  };
}
