#!/usr/bin/env bash
# Benchmarks, each printing its figures beside a named peer measured in the same run; and long runs of what the tests do
# briefly: all attacks every way, the fuzzers for some minutes.
set -euo pipefail
. scripts/say.sh
. scripts/toolchain.sh

test_program() { # a class of the judge's tests with a main, in a Java of its own, and its arguments
  maven -q -pl judge test-compile exec:exec -Dexec.classpathScope=test -Dexec.executable="$JAVA_HOME/bin/java" \
    -Dexec.args="-cp %classpath $*"
}

[ $# -gt 0 ] || set -- start http judge
while [ $# -gt 0 ]; do
  part=$1
  shift
  case $part in
    start | http) python3 scripts/bench.py "$part" ;;
    judge)
      maven -q -pl judge test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=dev.zachet.judge.JudgeBench
      ;;
    attacks) test_program dev.zachet.judge.AttackBench ;;
    fuzz)
      minutes=5
      if [[ ${1:-} =~ ^[0-9]+$ ]]; then
        minutes=$1
        shift
      fi
      say "The runner's side, $minutes min"
      /usr/bin/python3 runner/tests/fuzz.py "$minutes"
      say "Java's side, $minutes min"
      test_program dev.zachet.judge.FuzzBench "$minutes"
      ;;
    *) stop "There is no benchmark '$part'." "./zachet bench [start|http|judge|attacks|fuzz [MINUTES]]" ;;
  esac
done
