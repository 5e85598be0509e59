// node tests/benchmarks/compare-with-autocorrect.mjs [report.txt …]
// Prints the throughput of a full check, the one of autocorrect-node's lintFor on the same text, and their ratio.
// The package is fetched into a temporary folder: the product does not depend on it.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { performance } from "node:perf_hooks";

const yardstick = "autocorrect-node@2.14.0";
const warmUpCalls = 100;
const rounds = 21;
const callsPerRound = 10;
const passes = 3;

const project = join(import.meta.dirname, "WordAddin.Benchmarks.csproj");
const folder = mkdtempSync(join(tmpdir(), "wordaddin-compare-"));

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

const benchmarks = (...args) =>
  execFileSync("dotnet", ["run", "--no-build", "-c", "Release", "--project", project, "--", ...args], { encoding: "utf8" });

function install() {
  execFileSync("npm", ["install", "--prefix", folder, "--no-audit", "--no-fund", "--silent", yardstick], { stdio: "inherit" });
  return createRequire(join(folder, "package.json"))("autocorrect-node").lintFor;
}

function lint(lintFor, text) {
  // From some size on the package gives up without a word but this one.
  const { error } = lintFor(text, "report.txt");
  if (error) throw new Error(`autocorrect: ${error}`);
}

function throughputOf(lintFor, text) {
  for (let call = 0; call < warmUpCalls; call++) lint(lintFor, text);
  const seconds = Array.from({ length: rounds }, () => {
    const start = performance.now();
    for (let call = 0; call < callsPerRound; call++) lint(lintFor, text);
    return (performance.now() - start) / 1000;
  });
  return (Buffer.byteLength(text) * callsPerRound) / median(seconds) / 1e6;
}

try {
  const lintFor = install();
  execFileSync("dotnet", ["build", "-c", "Release", "-v", "quiet", project], { stdio: "inherit" });
  const sample = join(folder, "sample.txt");
  writeFileSync(sample, benchmarks("--sample", "5"));
  const given = process.argv.slice(2);
  for (const file of given.length > 0 ? given : [sample]) {
    const text = readFileSync(file, "utf8");
    // The two take turns, so that a busy machine slows both.
    const turns = Array.from({ length: passes }, () => ({
      ours: Number(benchmarks("--throughput", file)),
      theirs: throughputOf(lintFor, text),
    }));
    const ours = median(turns.map((turn) => turn.ours));
    const theirs = median(turns.map((turn) => turn.theirs));
    const ratio = median(turns.map((turn) => turn.ours / turn.theirs));
    console.log(`${basename(file)}: check ${ours.toFixed(1)} MB/s, autocorrect ${theirs.toFixed(1)} MB/s, ratio ${ratio.toFixed(2)}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
