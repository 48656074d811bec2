// `npm run bench -- NAME…`: runs the named benchmarks, or all of them. Each is one file beside this one.

// Whoever reads may stop reading: `… | head`.
process.stdout.on('error', () => process.exit(0));

type Bench = () => Promise<void>;

/** Loaded only when asked for, so that a benchmark without Postgres needs no Postgres. */
const benches: Readonly<Record<string, Bench>> = {
  posts: async () => (await import('./posts.ts')).benchPosts(),
  deadlines: async () => (await import('./deadlines.ts')).benchDeadlines(),
  detect: async () => (await import('./detect.ts')).benchDetect(),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length > 0) {
  console.error(
    `There is no benchmark ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`,
  );
  process.exit(2);
}
for (const [name, bench] of Object.entries(benches)) {
  if (asked.length === 0 || asked.includes(name)) await bench();
}
