#!/usr/bin/env bash
# Benchmarks, each printing its figures beside a named peer measured in the same run; and long runs of what the tests do
# briefly: all attacks every way, the fuzzers for some minutes. Words after a benchmark's name are its arguments.
set -euo pipefail
. scripts/say.sh
. scripts/toolchain.sh

KNOWN="start http judge queue recall plan sql complexity attacks fuzz"
USUAL=(start http judge queue recall plan sql) # the others take minutes: by name alone

bench_java() { # modules, class, its arguments: in a JVM of its own, whose CPU time is then the benchmark's alone
  local classpath=$PWD/.build/bench-classpath module folders=
  for module in ${1//,/ }; do folders="$module/target/test-classes:$module/target/classes:$folders"; done
  maven -q -pl "$1" test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile="$classpath" >&2
  "$JAVA_HOME/bin/java" -XX:+UseSerialGC -cp "$folders$(cat "$classpath")" "${@:2}"
}

bench_fuzz() { # minutes
  local minutes=${1:-5}
  say "The runner's side, $minutes min"
  /usr/bin/python3 runner/tests/fuzz.py "$minutes"
  say "Java's side, $minutes min"
  bench_java judge dev.zachet.judge.FuzzBench "$minutes"
}

bench() { # name, its arguments
  local name=$1
  shift
  case $name in
    start | http) python3 scripts/bench.py "$name" ;;
    judge) bench_java judge dev.zachet.judge.JudgeBench "$@" ;;
    queue) bench_java judge,recall,lab,server dev.zachet.practice.QueueBench "$@" ;;
    recall) bench_java recall dev.zachet.recall.RecallBench "$@" ;;
    plan) bench_java recall dev.zachet.planner.PlanBench "$@" ;;
    sql) bench_java judge,recall,lab,server dev.zachet.database.LabBench "$@" ;;
    complexity) bench_java judge,recall,lab,server dev.zachet.claims.ComplexityBench "$@" ;;
    attacks) bench_java judge dev.zachet.judge.AttackBench "$@" ;;
    fuzz) bench_fuzz "$@" ;;
    *) stop "There is no benchmark '$name'." "./zachet bench [${KNOWN// /|}]" ;;
  esac
}

is_known() { [[ " $KNOWN " == *" $1 "* ]]; }

[ $# -gt 0 ] || set -- "${USUAL[@]}"
while [ $# -gt 0 ]; do
  name=$1
  shift
  arguments=()
  while [ $# -gt 0 ] && ! is_known "$1"; do
    arguments+=("$1")
    shift
  done
  bench "$name" ${arguments[@]+"${arguments[@]}"}
done
