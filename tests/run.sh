#!/usr/bin/env bash
# Runs every suite of the project and ends with "N passed, N failed"; exits with 1 when anything failed or could not run.
# On a fresh Debian it first installs what the suites need, beside the .NET 10 SDK and Node 20 which must be there.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

results=$PWD/.artifacts/test-results
passed=0
failed=0

say() { printf '\n== %s\n' "$*"; }

count() {
  passed=$((passed + $1))
  failed=$((failed + $2))
}

could_not_run() {
  echo "COULD NOT RUN: $1" >&2
  count 0 1
}

require() {
  command -v "$1" > /dev/null && return
  echo "$1 is missing: $2" >&2
  exit 1
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

install_missing() {
  local packages=()
  command -v chromium > /dev/null || packages+=(chromium)
  command -v soffice > /dev/null || packages+=(libreoffice-writer)
  command -v pdftoppm > /dev/null || packages+=(poppler-utils)
  fc-list 2> /dev/null | grep -i cjk > /dev/null || packages+=(fontconfig fonts-noto-cjk)
  [ ${#packages[@]} = 0 ] && return
  say "Installing ${packages[*]}"
  as_root apt-get update -q \
    && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -yq --no-install-recommends "${packages[@]}" \
    && return
  echo "Install these Debian packages and run the script again: ${packages[*]}" >&2
  exit 1
}

# A suite that is one verdict: a compiler, a linter.
run_check() {
  local name=$1
  shift
  say "$name"
  if "$@"; then count 1 0; else count 0 1; fi
}

attribute() { grep -o '<Counters [^>]*>' "$1" | grep -o " $2=\"[0-9]*\"" | tr -dc '0-9'; }

run_csharp() {
  local project name report
  for project in tests/*/*.Tests.csproj; do
    name=$(basename "$project" .csproj)
    report=$results/$name.trx
    say "$name"
    dotnet test "$project" --no-build --nologo --logger "trx;LogFileName=$report"
    if [ -s "$report" ] && [ "$(attribute "$report" executed)" -gt 0 ]; then
      count "$(attribute "$report" passed)" $(($(attribute "$report" executed) - $(attribute "$report" passed)))
    else
      could_not_run "$name"
    fi
  done
}

# A suite of Vitest, given by its npm script; it reports to a file of its own.
run_vitest() {
  local name=$1 script=$2 report=$results/$2.json
  say "$name"
  npm --prefix addin-web run --silent "$script" -- --reporter=default --reporter=json --outputFile.json="$report"
  local figures
  if figures=$(node -p 'const r = JSON.parse(fs.readFileSync(process.argv[1])); const lost = r.testResults.filter(f => f.status === "failed" && f.assertionResults.length === 0).length; `${r.numPassedTests} ${r.numFailedTests + lost}`' "$report" 2> /dev/null); then
    # shellcheck disable=SC2086
    count $figures
  else
    could_not_run "$name"
  fi
}

require dotnet "install the .NET 10 SDK, https://dotnet.microsoft.com/download"
require npm "install Node.js 20.19 or newer with npm, https://nodejs.org"
install_missing
rm -rf "$results"
mkdir -p "$results"

say "Building"
if dotnet build WordAddin.sln --nologo -v quiet && dotnet build src/WordAddin.Host --nologo -v quiet; then
  run_csharp
else
  could_not_run "the build"
fi

run_check "TypeScript" npm --prefix addin-web run --silent typecheck
run_check "ESLint" npm --prefix addin-web run --silent lint
run_vitest "Front end" test
if npm --prefix addin-web pkg get scripts.test:browser | grep -q '"'; then
  run_vitest "Browser" test:browser
fi

printf '\n%s passed, %s failed\n' "$passed" "$failed"
[ "$failed" = 0 ]
