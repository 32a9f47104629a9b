#!/usr/bin/env bash
# Everything CI runs, cheapest first.
set -euo pipefail
. scripts/say.sh
. scripts/packages.sh
. scripts/toolchain.sh
. scripts/build.sh

step() { printf '\n== %s ==\n' "$*"; }

step "front end: types, format, tests, build"
mkdir -p .build
need_node
install_web_packages
(cd web && npm run check && npm test)
build_web

step "Java: format"
maven -q spotless:check

step "runner: tests"
/usr/bin/python3 -m pytest -q -p no:cacheprovider runner/tests

step "judge, recall and server: Error Prone, NullAway, unit, contract, architecture, sandbox"
maven -pl judge,recall,lab,server verify

step "content: every exemplar, every wrong solution, every example"
build_app
./zachet content check

step "journeys in Chromium"
maven -pl e2e test
