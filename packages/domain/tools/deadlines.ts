// One deadline question a line on standard input, one answer a line on standard output: {"due":…} or {"error":…}.
import { createInterface } from 'node:readline';
import { answerDeadline } from './answer-deadline.ts';

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  process.stdout.write(`${JSON.stringify(answerDeadline(line))}\n`);
}
