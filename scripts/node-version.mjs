// Read by every Node there is, however old: plain words here, no syntax of the last years.

/** Ends the process with one sentence when this Node is too old for Stillroom (package.json, "engines"). */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    'Stillroom needs Node 20.19 or newer and this is ' +
      process.versions.node +
      '; install a newer one from https://nodejs.org, then run the command again.',
  );
  process.exit(1);
}
