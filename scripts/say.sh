# How the scripts speak: plain lines on standard error, and a stop that says what to do.

say() { printf '%s\n' "$*" >&2; }

complain() { printf 'zachet: %s\n' "$*" >&2; }

stop() { # what is wrong, then the lines that mend it
  complain "$1"
  shift
  local line
  for line in "$@"; do printf '    %s\n' "$line" >&2; done
  exit 2
}
