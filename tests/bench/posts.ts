import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCaller } from '@stillroom/api/app-router';
import { startSession } from '@stillroom/api/auth/sessions';
import { createContext } from '@stillroom/api/context';
import { createSendLimit } from '@stillroom/api/messages/send-limit';
import { servicesOver } from '@stillroom/api/services';
import { createKeyring } from '@stillroom/db/crypto/keyring';
import { createDatabase } from '@stillroom/db/database';
import { inPlatform } from '@stillroom/db/in-platform';
import { migrate } from '@stillroom/db/migrations/migrate';
import { makeAccount, makePlatform, makeRoom } from '@stillroom/db/testing/builders';
import { startPostgres } from '@stillroom/local-stack/postgres';
import { barePosts, type Poster } from './bare-posts.ts';

const clientCounts = [1, 32] as const;
const secondsEach = 6;
const rooms = 32;
/** One person writes everything here, so the brake on a flood is off; it is asked all the same. */
const unbraked = createSendLimit(Date.now, { letters: 100_000_000, withinSeconds: 600 });

/** An everyday letter of about 400 characters, written for this benchmark. */
const letter =
  'We went for the walk after all. It rained, of course, and for once nobody said that they had said so. ' +
  'At the bridge we stood a while and looked at the water, and I noticed that I was not composing anything ' +
  'in my head. On the way home we bought bread. I am telling you this because you asked for a small thing, ' +
  'and it took me two days to find one that was small enough to be true.';

/**
 * Posts a second and the 99th percentile through the tRPC caller (session, membership, detection, deadline, encryption,
 * row-level security, audit, outbox, durable commit), beside the same rows written bare, in one run on one real Postgres.
 */
export async function benchPosts(): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'stillroom-bench-'));
  const server = await startPostgres({ dir });
  try {
    const urls = await server.database('stillroom');
    await migrate(urls.owner);
    const db = createDatabase(urls.app, { poolSize: 32, name: 'bench' });
    const through = await throughTheCaller(db);
    const bare = await barePosts(urls.owner, through.place);
    const posters: readonly (readonly [string, Poster])[] = [
      ['messages.send, through the caller', through.post],
      ['three bare statements', bare.threeStatements],
      ['one bare statement', bare.oneStatement],
    ];
    const table: Record<string, Record<string, string>> = {};
    for (const clients of clientCounts) {
      const measured = new Map<string, Measured>();
      for (const [name, post] of posters) {
        await measure(post, clients, 1);
        measured.set(name, await measure(post, clients, secondsEach));
      }
      const best = measured.get('one bare statement')?.perSecond ?? Number.NaN;
      for (const [name, { perSecond, p99 }] of measured) {
        table[`${name}, ${clients} at once`] = {
          'posts/s': perSecond.toFixed(0),
          'p99 ms': p99.toFixed(1),
          'of one statement': `${((100 * perSecond) / best).toFixed(0)}%`,
        };
      }
    }
    console.log('\nPosts: one message with its clock, audit row and outbox event, committed durably');
    console.table(table);
    await bare.end();
    await db.destroy();
  } finally {
    await server.stop();
    await rm(dir, { recursive: true, force: true });
  }
}

async function throughTheCaller(db: ReturnType<typeof createDatabase>) {
  const keyring = createKeyring(randomBytes(32));
  const services = servicesOver({ db, keyring, origin: 'http://localhost', sendLimit: unbraked });
  const platform = await makePlatform({ db, keyring }, { variant: 'private-room' });
  const { platformId } = platform;
  const therapist = await makeAccount({ db, keyring }, platformId, { role: 'therapist' });
  const client = await makeAccount({ db, keyring }, platformId);
  const roomIds = await Promise.all(
    Array.from({ length: rooms }, async () => {
      const people = { therapist: therapist.accountId, clients: [client.accountId] };
      const { room } = await makeRoom({ db, keyring }, platformId, people);
      return room.roomId;
    }),
  );
  const sessionToken = await inPlatform(db, platformId, (trx) =>
    startSession({ trx, platform, sessionToken: null }, client, Date.now()),
  );
  const api = createCaller(createContext({ services, platform, sessionToken }));
  const post: Poster = async (worker) => {
    await api.messages.send({
      roomId: roomIds[worker % rooms] ?? '',
      clientKey: randomUUID(),
      audience: { thread: 'shared' },
      body: letter,
    });
  };
  const place = {
    platformId,
    roomIds,
    authorId: client.accountId,
    therapistId: therapist.accountId,
    bytes: Buffer.byteLength(letter) + 33,
  };
  return { post, place };
}

type Measured = { readonly perSecond: number; readonly p99: number };

/** Lets so many clients post one after the other, each for itself, for some seconds. */
async function measure(post: Poster, clients: number, seconds: number): Promise<Measured> {
  const until = performance.now() + seconds * 1_000;
  const took: number[] = [];
  const began = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async (_, worker) => {
      while (performance.now() < until) {
        const from = performance.now();
        await post(worker);
        took.push(performance.now() - from);
      }
    }),
  );
  const elapsed = (performance.now() - began) / 1_000;
  took.sort((a, b) => a - b);
  return { perSecond: took.length / elapsed, p99: took[Math.floor(took.length * 0.99)] ?? Number.NaN };
}
