import { readFile } from 'node:fs/promises';
import { platformId } from '@stillroom/domain/ids';
import { z } from 'zod';
import { createDatabase } from '../database.ts';
import { sealAudit } from './seal.ts';
import { auditHeads, type Head, type PlatformAudit, verifyAudit } from './verify.ts';

/** `npm run audit -- verify | head | seal`. */
const usage = `Usage: npm run audit -- <command>

  verify                computes every seal of every platform anew and compares
  verify --heads FILE   also compares with heads that were kept outside
  head                  prints the last seal of every platform, one line of JSON each: keep them outside
  seal                  seals what is not sealed yet (the worker does so by itself)

WORKER_DATABASE_URL   connects as the worker's role (needed)
`;

type Db = ReturnType<typeof createDatabase>;

/** Each gives the exit code: 1 when the log was tampered with. */
const commands: Record<string, (db: Db, rest: readonly string[]) => Promise<number>> = {
  async verify(db, [option, file]) {
    const kept = option === '--heads' && file ? await readHeads(file) : [];
    const found = await verifyAudit(db, kept);
    for (const platform of found) console.log(lineOf(platform));
    const isSound = found.every((platform) => platform.broken === null);
    console.log(isSound ? 'Every seal holds.' : 'The audit log was changed after it was sealed.');
    return isSound ? 0 : 1;
  },
  async head(db) {
    for (const head of await auditHeads(db)) console.log(JSON.stringify(head));
    return 0;
  },
  async seal(db) {
    console.log(`${await sealAudit(db, Date.now())} rows sealed.`);
    return 0;
  },
};

function lineOf({ platformId, seals, sealedRows, unsealedRows, broken }: PlatformAudit): string {
  const verdict = broken ? `BROKEN at seal ${broken.seal}: ${broken.reason}` : 'sound';
  return `${platformId}  ${verdict}  (${seals} seals over ${sealedRows} rows, ${unsealedRows} rows not sealed yet)`;
}

const headLine = z.object({ platformId, seal: z.int().positive(), head: z.string().regex(/^[0-9a-f]{64}$/) });

async function readHeads(file: string): Promise<Head[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line, index) => {
    const parsed = headLine.safeParse(parseJson(line));
    if (!parsed.success) throw new Error(`Line ${index + 1} of ${file} is not a head as \`head\` prints it.`);
    return parsed.data;
  });
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

async function main([name = '', ...rest]: readonly string[]): Promise<number> {
  const command = commands[name];
  const isUsable =
    command && (rest.length === 0 || (name === 'verify' && rest.length === 2 && rest[0] === '--heads'));
  if (!isUsable) {
    console.error(usage);
    return 2;
  }
  const url = process.env.WORKER_DATABASE_URL;
  if (!url) {
    console.error(
      'WORKER_DATABASE_URL is not set: the connection of the worker, as postgres://user:password@host:5432/name',
    );
    return 2;
  }
  const db = createDatabase(url, { poolSize: 1, name: 'stillroom audit' });
  try {
    return await command(db, rest);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 2;
  } finally {
    await db.destroy();
  }
}

process.exitCode = await main(process.argv.slice(2));
