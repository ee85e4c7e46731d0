// Loaded before anything else (`--import`), and JavaScript, because an older Node cannot read TypeScript at all.
const WANTED = 24;
const version = process.versions.node;

if (Number.parseInt(version, 10) < WANTED) {
  process.stderr.write(
    `Readout needs Node ${WANTED} or newer, and this is ${version}. “npm ci” installs one with the packages: run it without --ignore-scripts, and start with “npm start”.\n`,
  );
  process.exit(2);
}
