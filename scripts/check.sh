#!/usr/bin/env bash
# Before a commit: what can be told in a minute.
set -euo pipefail
. scripts/say.sh
. scripts/packages.sh
. scripts/toolchain.sh
. scripts/build.sh

mkdir -p .build
need_node
install_web_packages
(cd web && npm run check)
/usr/bin/python3 -m pytest -q -p no:cacheprovider runner/tests
maven -q -pl judge,recall,lab,server spotless:check test-compile
maven -q -pl judge,recall,lab,server test -Dtest='ArchitectureTest,BankTest,*Properties*,*Oracle*,PlannerTest,Fair*Test,Compar*Test' -Dsurefire.failIfNoSpecifiedTests=false
